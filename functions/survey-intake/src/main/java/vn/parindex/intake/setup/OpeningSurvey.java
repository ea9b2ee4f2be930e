package vn.parindex.intake.setup;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.LinkKey;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;

/**
 * Home Affairs opens the survey: from now on questionnaires stay as they are and links go out.
 * Every survey sub-criterion of a level that is judged must be asked about.
 */
public final class OpeningSurvey {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;
  private final Cells cells;
  private final SecureRandom random = new SecureRandom();

  public OpeningSurvey(RoundStore rounds, SurveyStore surveys, SurveyEditing editing, Cells cells) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
    this.cells = cells;
  }

  /** Answers {@code POST /rounds/{round}/survey/open}. */
  public Response open(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    int blank = BodyReader.read(request.body(), body -> body.number("maxBlankPercent", 0, 100));
    if (stored.state() != RoundState.OPEN) {
      throw Problems.conflict("round-not-open", "Đợt đánh giá chưa mở", "The round is not open")
          .asException();
    }
    return editing.edit(request, caller, survey -> opened(stored, survey, blank));
  }

  private SurveyEdit opened(StoredRound stored, StoredSurvey survey, int blank) {
    if (survey.state() != SurveyState.DRAFT) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
    var missing = missing(stored);
    if (!missing.isEmpty()) {
      throw SurveyProblems.incomplete(missing).asException();
    }
    var round = survey.round();
    var limited = new StoredSurvey(round, survey.state(), blank, survey.subject());
    return SurveyEdit.into(
            limited,
            SurveyState.OPEN,
            version ->
                Response.ok(new SurveyShown(round, SurveyState.OPEN, blank)).withVersion(version))
        .and(List.of(SurveyItems.newLinkKey(round, LinkKey.random(random))));
  }

  private List<FieldError> missing(StoredRound stored) {
    var round = stored.round().code();
    var groups = surveys.groups(round);
    var errors = new ArrayList<FieldError>();
    if (groups.isEmpty()) {
      errors.add(
          error("questionnaires", "missing-questionnaires", "Chưa có phiếu", "No questionnaire"));
    }
    if (cells.all(round).isEmpty()) {
      errors.add(error("quotas", "missing-quotas", "Chưa có chỉ tiêu", "No quota"));
    }
    for (var level : new TreeSet<>(groups.stream().map(AskedGroup::level).toList())) {
      if (SurveyStep.deadline(stored.round(), level).isEmpty()) {
        errors.add(
            error(
                "calendar/" + level,
                "missing-deadline",
                "Lịch chưa có bước điều tra xã hội học của cấp này",
                "The calendar has no step \"survey\" for this level"));
      }
      notAsked(stored, level, groups)
          .forEach(
              code ->
                  errors.add(
                      error(
                          "criteria-sets/" + level + "/" + code,
                          "missing-question",
                          "Chưa có câu hỏi cho tiêu chí thành phần này",
                          "No question asks about this sub-criterion")));
    }
    return errors;
  }

  private List<String> notAsked(StoredRound stored, String level, List<AskedGroup> groups) {
    var asked =
        groups.stream()
            .filter(group -> group.level().equals(level))
            .flatMap(group -> group.questionnaire().subCriteria().stream())
            .collect(Collectors.toUnmodifiableSet());
    return rounds.criteriaSet(stored, level).subCriteria().stream()
        .filter(item -> item.assessedBy() == AssessedBy.SURVEY)
        .map(SubCriterion::code)
        .filter(code -> !asked.contains(code))
        .toList();
  }

  private static FieldError error(String place, String code, String vi, String en) {
    return new FieldError(place, code, vi, en);
  }
}
