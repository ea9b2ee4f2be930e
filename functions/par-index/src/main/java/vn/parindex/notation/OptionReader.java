package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.Measure;
import vn.parindex.text.Text;

/** Reads the options of a question of the survey. */
final class OptionReader {

  /** What four options weigh if the questionnaire does not say (criteria.md, form 17). */
  private static final List<BigDecimal> DEFAULT_WEIGHTS =
      List.of(
          BigDecimal.valueOf(100), BigDecimal.valueOf(60), BigDecimal.valueOf(20), BigDecimal.ZERO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,10}");
  private static final int MOST_OPTIONS = 20;
  private static final int FEWEST_OPINIONS = 2;
  private static final int FEWEST_FOR_TOP_TWO = 3;
  private static final int DECIMALS = 2;

  private OptionReader() {}

  private record Draft(Cursor at, String code, Text text, @Nullable BigDecimal weight, boolean no) {
    AnswerOption option(@Nullable BigDecimal weight) {
      return new AnswerOption(code, text, no ? null : weight);
    }
  }

  /** A code that is used once among its siblings. */
  static @Nullable String code(@Nullable Cursor at, Set<String> used) {
    String code = Scalars.matching(at, CODE, "một mã như A hoặc c1", "a code such as A or q1");
    if (at != null && code != null && !used.add(code)) {
      at.fault(
          FaultCode.DUPLICATE_CODE, "Mã " + code + " đã dùng", "Code " + code + " is used twice");
      return null;
    }
    return code;
  }

  static List<AnswerOption> options(@Nullable Cursor at, @Nullable Measure measure) {
    if (at == null) {
      return List.of();
    }
    List<Cursor> items = at.atLeastOneItem();
    if (items.size() > MOST_OPTIONS) {
      at.fault(
          FaultCode.TOO_LARGE,
          "Nhiều nhất " + MOST_OPTIONS + " phương án",
          "At most " + MOST_OPTIONS + " options");
    }
    Set<String> used = new HashSet<>();
    List<Draft> drafts =
        items.stream().map(item -> draft(item, used)).filter(Objects::nonNull).toList();
    List<AnswerOption> options = weighted(drafts);
    if (drafts.size() == items.size()) {
      check(at, options, measure);
    }
    return options;
  }

  private static @Nullable Draft draft(Cursor at, Set<String> used) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    String code = code(members.required("code"), used);
    Text text = Texts.name(members.required("text"));
    Cursor weightAt = members.optional("weight");
    BigDecimal weight = Scalars.points(weightAt, DECIMALS);
    Cursor noAt = members.optional("noOpinion");
    Boolean no = noAt == null ? Boolean.FALSE : Scalars.yesNo(noAt);
    members.finish();
    if (weightAt != null && weight != null && weight.compareTo(HUNDRED) > 0) {
      weightAt.fault(FaultCode.BAD_NUMBER, "Trọng số từ 0 đến 100", "A weight is 0 to 100");
      return null;
    }
    if (weightAt != null && no != null && no) {
      weightAt.fault(
          FaultCode.BAD_NUMBER,
          "'Không có ý kiến' không có trọng số",
          "\"No opinion\" has no weight");
      return null;
    }
    return code == null || text == null || no == null || (weightAt != null && weight == null)
        ? null
        : new Draft(at, code, text, weight, no);
  }

  private static List<AnswerOption> weighted(List<Draft> drafts) {
    List<Draft> opinions = drafts.stream().filter(draft -> !draft.no()).toList();
    boolean byDefault =
        opinions.size() == DEFAULT_WEIGHTS.size()
            && opinions.stream().allMatch(draft -> draft.weight() == null);
    List<AnswerOption> options = new ArrayList<>();
    for (Draft draft : drafts) {
      BigDecimal weight =
          byDefault && !draft.no() ? DEFAULT_WEIGHTS.get(opinions.indexOf(draft)) : draft.weight();
      if (weight == null && !draft.no()) {
        draft
            .at()
            .fault(
                FaultCode.MISSING_KEY,
                "Thiếu 'weight' (chỉ bốn phương án mới có mặc định 100, 60, 20, 0)",
                "'weight' is missing (only four options have defaults: 100, 60, 20, 0)");
        continue;
      }
      options.add(draft.option(weight));
    }
    return options;
  }

  private static void check(Cursor at, List<AnswerOption> options, @Nullable Measure measure) {
    List<BigDecimal> weights = new ArrayList<>();
    for (AnswerOption option : options) {
      BigDecimal weight = option.weight();
      if (weight != null) {
        weights.add(weight);
      }
    }
    int fewest = measure == Measure.TOP_TWO ? FEWEST_FOR_TOP_TWO : FEWEST_OPINIONS;
    if (weights.size() < fewest) {
      at.fault(
          FaultCode.EMPTY_LIST,
          "Cần ít nhất " + fewest + " phương án có trọng số",
          "Needs at least " + fewest + " options with a weight");
    } else if (measure == Measure.WEIGHTS && weights.getFirst().compareTo(HUNDRED) != 0) {
      at.fault(
          FaultCode.MAX_NOT_REACHED,
          "Phương án tốt nhất phải có trọng số 100",
          "The best option must weigh 100");
    }
    for (int i = 1; i < weights.size(); i++) {
      if (weights.get(i).compareTo(weights.get(i - 1)) > 0) {
        at.fault(
            FaultCode.OPTION_ORDER,
            "Xếp phương án từ tốt nhất đến kém nhất",
            "Options stand best first");
        return;
      }
    }
  }
}
