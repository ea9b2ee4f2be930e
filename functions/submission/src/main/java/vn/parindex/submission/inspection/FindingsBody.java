package vn.parindex.submission.inspection;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Copies;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.inspection.Consequence;
import vn.parindex.inspection.Finding;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.submission.unit.AssessedUnit;

/** Reads the findings of an inspection; every wrong field is named. */
final class FindingsBody {

  private static final int MOST_FINDINGS = 50;
  private static final int MOST_FILES = 50;
  private static final int MAX_WORDS = 5_000;
  private static final TextRule CODE = TextRule.words(40);

  private FindingsBody() {}

  static List<Finding> read(Members body, AssessedUnit unit) {
    return body.list("findings", 0, MOST_FINDINGS, one -> finding(one, unit));
  }

  private static Finding finding(Members one, AssessedUnit unit) {
    var consequence = one.oneOf("consequence", Consequence.class);
    return new Finding(
        code(one, consequence, unit),
        one.text("words", TextRule.words(MAX_WORDS)),
        consequence,
        one.has("files") ? one.texts("files", 0, MOST_FILES, TextRule.words(64)) : List.of(),
        one.optionalDay("followUpBy").orElse(null));
  }

  /** Only what the council appraises can be decided again. */
  private static @Nullable String code(Members one, Consequence consequence, AssessedUnit unit) {
    @Nullable String code = one.optionalText("code", CODE).orElse(null);
    var known =
        consequence == Consequence.REOPEN ? Copies.appraised(unit.set()) : unit.set().items();
    Predicate<SubCriterion> it = item -> item.code().equals(code);
    if (code == null && consequence == Consequence.REOPEN) {
      one.fault("code", "missing", "Thiếu mã mục cần thẩm định lại", "The item is missing");
    } else if (code != null && known.stream().noneMatch(it)) {
      InspectionProblems.unknownCode(one, "code");
    }
    return code;
  }
}
