package vn.parindex.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.survey.Measure;
import vn.parindex.survey.Questionnaire;
import vn.parindex.testing.Sets;
import vn.parindex.testing.Yaml;

class QuestionnaireNotationTest {

  private static final CriteriaSet SET =
      Sets.read(Sets.withOne("2", "rule: {form: survey, tooFewBallots: leaves}"));

  private static final String HEAD =
      """
      groupName: {vi: Trưởng phòng, en: Division heads}
      name: {vi: Phiếu mẫu, en: Sample}
      questions:
      """;

  @Test
  void fourOptionsWeighOneHundredSixtyTwentyAndZeroUnlessTheyDoNotSay() {
    var read =
        read(
            HEAD
                + """
                  - code: c1
                    text: Câu hỏi
                    subCriterion: "1.1.1"
                    options:
                      - {code: A, text: Tốt}
                      - {code: B, text: Khá}
                      - {code: C, text: Trung bình}
                      - {code: D, text: Kém}
                      - {code: E, text: Không có ý kiến, noOpinion: true}
                """);

    var question = read.questions().getFirst();
    assertThat(question.required()).isTrue();
    assertThat(question.measure()).isEqualTo(Measure.WEIGHTS);
    assertThat(question.options().stream().map(option -> String.valueOf(option.weight())))
        .containsExactly("100", "60", "20", "0", "null");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var codes =
        faults(
            """
            name: {vi: Phiếu, en: Ballot}
            colour: red
            questions:
              - code: c1
                text: Câu hỏi
                subCriterion: "9.9.9"
                options: [{code: A, text: Tốt, weight: 100}, {code: A, text: Khá, weight: 60}]
              - code: c1
                text: Câu hỏi
                subCriterion: "1.1.1"
                measure: best
                options: [{code: A, text: Tốt, weight: 101}, {code: B, text: Khá}]
              - code: c3
                text: Câu hỏi
                subCriterion: "1.1.1"
                options: [{code: A, text: Kém, weight: 0}, {code: B, text: Tốt, weight: 100}]
              - code: c4
                text: Câu hỏi
                subCriterion: "1.1.1"
                measure: topTwo
                options: [{code: A, text: Tốt, weight: 100}, {code: B, text: Khá, weight: 60}]
            """);

    assertThat(codes)
        .contains(
            FaultCode.MISSING_KEY,
            FaultCode.UNKNOWN_KEY,
            FaultCode.NOT_FROM_SURVEY,
            FaultCode.DUPLICATE_CODE,
            FaultCode.UNKNOWN_WORD,
            FaultCode.BAD_NUMBER,
            FaultCode.MAX_NOT_REACHED,
            FaultCode.OPTION_ORDER,
            FaultCode.EMPTY_LIST);
  }

  @Test
  void aQuestionnaireHasAtLeastOneQuestion() {
    assertThat(faults("groupName: Nhóm\nname: Phiếu\nquestions: []"))
        .containsExactly(FaultCode.EMPTY_LIST);
  }

  @Property(tries = 200)
  void noTextIsReadAsAQuestionnaireByAccident(@ForAll @StringLength(max = 60) String text) {
    var root = new Node.Scalar(new Location.Line(1, 1), text);

    assertThat(QuestionnaireNotation.read(root, SET)).isInstanceOf(Reading.Refused.class);
  }

  private static Questionnaire read(String yaml) {
    return switch (QuestionnaireNotation.read(Yaml.read(yaml), SET)) {
      case Reading.Read<Questionnaire>(var questionnaire) -> questionnaire;
      case Reading.Refused<Questionnaire>(var faults) ->
          throw new AssertionError("Refused: " + faults);
    };
  }

  private static List<FaultCode> faults(String yaml) {
    return switch (QuestionnaireNotation.read(Yaml.read(yaml), SET)) {
      case Reading.Read<Questionnaire> _ -> List.of();
      case Reading.Refused<Questionnaire>(var faults) -> faults.stream().map(Fault::code).toList();
    };
  }
}
