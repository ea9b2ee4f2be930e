package vn.parindex.notation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.survey.Measure;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.text.Text;

/**
 * Reads a questionnaire in the notation of {@code docs/questionnaires.md}. Reports every fault at
 * its place, as for a criteria set.
 */
public final class QuestionnaireNotation {

  private static final int MOST_QUESTIONS = 200;

  private QuestionnaireNotation() {}

  /**
   * Reads a questionnaire, or says everything that is wrong with it.
   *
   * @param set of the level that is judged; questions score its survey sub-criteria
   */
  public static Reading<Questionnaire> read(Node root, CriteriaSet set) {
    Faults faults = new Faults();
    TreeLimits.check(root, faults);
    if (!faults.isEmpty()) {
      return new Reading.Refused<>(faults.all());
    }
    Questionnaire read = questionnaire(new Cursor(root, "", faults), surveyed(set));
    return read == null || !faults.isEmpty()
        ? new Reading.Refused<>(faults.all())
        : new Reading.Read<>(read);
  }

  private static Set<String> surveyed(CriteriaSet set) {
    return set.subCriteria().stream()
        .filter(item -> item.assessedBy() == AssessedBy.SURVEY)
        .map(SubCriterion::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Questionnaire questionnaire(Cursor at, Set<String> surveyed) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Text group = Texts.name(members.required("groupName"));
    Text name = Texts.name(members.required("name"));
    Text sample = Texts.name(members.optional("sample"));
    Cursor questionsAt = members.required("questions");
    List<Question> questions = questions(questionsAt, surveyed);
    Text comment = Texts.name(members.optional("comment"));
    members.finish();
    return group == null || name == null
        ? null
        : new Questionnaire(group, name, sample, questions, comment);
  }

  private static List<Question> questions(@Nullable Cursor at, Set<String> surveyed) {
    if (at == null) {
      return List.of();
    }
    List<Cursor> items = at.atLeastOneItem();
    if (items.size() > MOST_QUESTIONS) {
      at.fault(
          FaultCode.TOO_LARGE,
          "Nhiều nhất " + MOST_QUESTIONS + " câu hỏi",
          "At most " + MOST_QUESTIONS + " questions");
    }
    Set<String> used = new HashSet<>();
    List<Question> questions = new ArrayList<>();
    for (Cursor item : items) {
      Members members = item.members();
      Question question = members == null ? null : question(members, surveyed, used);
      if (question != null) {
        questions.add(question);
      }
    }
    return questions;
  }

  private static @Nullable Question question(
      Members members, Set<String> surveyed, Set<String> used) {
    String code = OptionReader.code(members.required("code"), used);
    Text text = Texts.note(members.required("text"));
    String subCriterion = subCriterion(members.required("subCriterion"), surveyed);
    Cursor requiredAt = members.optional("required");
    Boolean required = requiredAt == null ? Boolean.TRUE : Scalars.yesNo(requiredAt);
    Cursor measureAt = members.optional("measure");
    Measure measure =
        measureAt == null ? Measure.WEIGHTS : Scalars.word(measureAt, Words.SURVEY_MEASURE);
    Cursor optionsAt = members.required("options");
    var options = OptionReader.options(optionsAt, measure);
    members.finish();
    return code == null
            || text == null
            || subCriterion == null
            || required == null
            || measure == null
        ? null
        : new Question(code, text, subCriterion, required, measure, options);
  }

  private static @Nullable String subCriterion(@Nullable Cursor at, Set<String> surveyed) {
    String code = at == null ? null : at.scalar();
    if (at != null && code != null && !surveyed.contains(code)) {
      at.fault(
          FaultCode.NOT_FROM_SURVEY,
          "Không phải mã tiêu chí thành phần chấm bằng điều tra xã hội học của cấp này",
          "Not the code of a sub-criterion that the survey scores on this level");
      return null;
    }
    return code;
  }
}
