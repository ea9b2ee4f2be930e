package vn.parindex.intake.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.Respondents;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.DryRun;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Write;

/**
 * Home Affairs imports who is asked. Everyone uses up one of the quota of their group and unit; the
 * people of one group and unit come in together or not at all. Who is on the list already is left
 * as they are, so that the same file can be sent again.
 */
public final class ImportingRespondents {

  private static final int MOST_TOGETHER = 90;

  private final RespondentList lists;
  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;
  private final AssessmentTable invitations;
  private final Cells cells;
  private final Respondents respondents;

  public ImportingRespondents(
      RoundStore rounds, SurveyStore surveys, SurveyEditing editing, AssessmentTable invitations) {
    this.lists = new RespondentList(rounds, surveys);
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
    this.invitations = invitations;
    this.cells = new Cells(invitations);
    this.respondents = new Respondents(invitations);
  }

  private record Imported(int added, int alreadyThere, boolean dryRun) {}

  private record Added(String unit, String group, int people) {}

  /** Answers {@code POST /rounds/{round}/survey/respondents}. */
  public Response add(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var people = lists.read(round, request);
    if (DryRun.of(request)) {
      int missing = checked(round, people).values().stream().mapToInt(List::size).sum();
      return Response.ok(new Imported(missing, people.size() - missing, true));
    }
    return editing.once(request, caller, () -> added(round, people, request, caller));
  }

  private Response added(String round, List<Respondent> people, Request request, Caller caller) {
    var missing = checked(round, people);
    missing.values().forEach(cell -> addAll(cell, request, caller));
    int added = missing.values().stream().mapToInt(List::size).sum();
    return Response.ok(new Imported(added, people.size() - added, false));
  }

  /** Those who are not there yet, by unit and group, if they may all come in. */
  private Map<String, List<Respondent>> checked(String round, List<Respondent> people) {
    refuseClosed(surveys.survey(round));
    var missing = RespondentList.byCell(missing(round, people));
    refuseBeyondQuota(round, missing);
    return missing;
  }

  private void addAll(List<Respondent> cell, Request request, Caller caller) {
    for (int from = 0; from < cell.size(); from += MOST_TOGETHER) {
      var part = cell.subList(from, Math.min(cell.size(), from + MOST_TOGETHER));
      var _ = editing.step(request, caller, survey -> added(survey, part));
    }
  }

  private SurveyEdit added(StoredSurvey survey, List<Respondent> wanted) {
    refuseClosed(survey);
    var round = survey.round();
    var people = missing(round, wanted);
    var of = wanted.getFirst();
    refuseBeyondQuota(round, RespondentList.byCell(people));
    var writes = new ArrayList<Write>();
    if (!people.isEmpty()) {
      writes.add(Cells.invite(round, of.unit(), of.group(), people.size()));
      people.forEach(person -> writes.add(Respondents.add(round, person)));
    }
    return new SurveyEdit(
        survey,
        List.of(),
        writes.isEmpty() ? Map.of() : Map.of(invitations, writes),
        Action.of("add-respondents", null, new Added(of.unit(), of.group(), people.size())),
        _ -> Response.ok(Map.of()));
  }

  private List<Respondent> missing(String round, List<Respondent> people) {
    Set<String> there =
        respondents.all(round).stream().map(Respondent::id).collect(Collectors.toSet());
    return people.stream().filter(person -> !there.contains(person.id())).toList();
  }

  private void refuseBeyondQuota(String round, Map<String, List<Respondent>> byCell) {
    var left =
        cells.all(round).stream()
            .collect(Collectors.toMap(c -> c.unit() + "#" + c.group(), c -> c.left()));
    var errors = new ArrayList<FieldError>();
    byCell.forEach(
        (cell, people) -> {
          int free = left.getOrDefault(cell, 0);
          if (people.size() > free) {
            errors.add(
                new FieldError(
                    cell.replace('#', '/'),
                    "quota-exceeded",
                    "Cần %d, chỉ tiêu còn %d".formatted(people.size(), free),
                    "Needs %d, %d are left".formatted(people.size(), free)));
          }
        });
    if (!errors.isEmpty()) {
      throw SurveyProblems.quotaExceeded(errors).asException();
    }
  }

  private static void refuseClosed(StoredSurvey survey) {
    if (survey.state() != SurveyState.DRAFT && survey.state() != SurveyState.OPEN) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
  }
}
