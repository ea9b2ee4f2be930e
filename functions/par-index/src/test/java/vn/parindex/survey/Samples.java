package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/** Questionnaires for tests: options A to D weigh 100, 60, 20 and 0, E is "no opinion". */
final class Samples {

  static final List<String> OPTIONS = List.of("A", "B", "C", "D", "E");

  private Samples() {}

  static Questionnaire asking(String... subCriteria) {
    return new Questionnaire(
        Text.same("Nhóm"),
        Text.same("Phiếu"),
        null,
        IntStream.range(0, subCriteria.length)
            .mapToObj(i -> question("c" + (i + 1), subCriteria[i], Measure.WEIGHTS, i == 0))
            .toList(),
        null);
  }

  static Question question(String code, String subCriterion, Measure measure, boolean required) {
    return new Question(
        code,
        Text.same("Câu hỏi"),
        subCriterion,
        required,
        measure,
        List.of(
            option("A", "100"),
            option("B", "60"),
            option("C", "20"),
            option("D", "0"),
            option("E", null)));
  }

  private static AnswerOption option(String code, @Nullable String weight) {
    return new AnswerOption(
        code, Text.same("Phương án " + code), weight == null ? null : new BigDecimal(weight));
  }
}
