package vn.parindex.intake.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.intake.store.AskedUnits;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Write;

/** Home Affairs sets how many people of each group judge each unit; quotas not named stay. */
public final class SettingQuotas {

  private static final int MOST_CELLS = 90;
  private static final int MOST_PEOPLE = 10_000;

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;
  private final AssessmentTable invitations;
  private final Cells cells;

  public SettingQuotas(
      RoundStore rounds, SurveyStore surveys, SurveyEditing editing, AssessmentTable invitations) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
    this.invitations = invitations;
    this.cells = new Cells(invitations);
  }

  private record Quota(String unit, String group, int quota) {

    static List<Quota> all(Members body) {
      return body.list(
          "quotas",
          1,
          MOST_CELLS,
          quota ->
              new Quota(
                  quota.text("unit", Codes.UNIT),
                  quota.text("group", Codes.PLAIN),
                  quota.number("quota", 0, MOST_PEOPLE)));
    }

    String cell() {
      return unit + "#" + group;
    }
  }

  private record Saved(int cells, int people) {}

  /** Answers {@code PUT /rounds/{round}/survey/quotas}. */
  public Response save(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var quotas = BodyReader.read(request.body(), Quota::all);
    var errors = faults(round, quotas);
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors).asException();
    }
    return editing.edit(request, caller, survey -> saved(survey, quotas));
  }

  private SurveyEdit saved(StoredSurvey survey, List<Quota> quotas) {
    if (survey.state() != SurveyState.DRAFT && survey.state() != SurveyState.OPEN) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
    var now =
        cells.all(survey.round()).stream()
            .collect(Collectors.toMap(cell -> cell.unit() + "#" + cell.group(), cell -> cell));
    refuseBelowIssued(quotas, now);
    var writes = new ArrayList<Write>();
    var before = new HashMap<String, Integer>();
    for (var wanted : quotas) {
      var cell = now.get(wanted.cell());
      if (cell == null) {
        writes.add(Cells.create(survey.round(), wanted.unit(), wanted.group(), wanted.quota()));
      } else if (cell.quota() != wanted.quota()) {
        before.put(wanted.cell(), cell.quota());
        int by = wanted.quota() - cell.quota();
        writes.add(Cells.move(survey.round(), wanted.unit(), wanted.group(), by));
      }
    }
    int people = quotas.stream().mapToInt(Quota::quota).sum();
    return new SurveyEdit(
        survey,
        List.of(),
        writes.isEmpty() ? Map.of() : Map.of(invitations, writes),
        Action.of("set-quotas", before, quotas),
        version -> Response.ok(new Saved(quotas.size(), people)).withVersion(version));
  }

  private static void refuseBelowIssued(List<Quota> quotas, Map<String, Cell> now) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < quotas.size(); i++) {
      var cell = now.get(quotas.get(i).cell());
      if (cell != null && quotas.get(i).quota() < cell.issued()) {
        errors.add(
            new FieldError(
                "/quotas/" + i + "/quota",
                "below-issued",
                "Đã phát ra " + cell.issued() + " phiếu",
                cell.issued() + " are issued already"));
      }
    }
    if (!errors.isEmpty()) {
      throw SurveyProblems.quotaExceeded(errors).asException();
    }
  }

  private List<FieldError> faults(String round, List<Quota> quotas) {
    var units = AskedUnits.of(rounds, surveys, round);
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<String>();
    for (int i = 0; i < quotas.size(); i++) {
      var quota = quotas.get(i);
      errors.addAll(units.faults("/quotas/" + i + "/", quota.unit(), quota.group()));
      if (!seen.add(quota.cell())) {
        errors.add(
            new FieldError(
                "/quotas/" + i,
                "duplicate",
                "Đơn vị và nhóm lặp lại",
                "Unit and group come twice"));
      }
    }
    return errors;
  }
}
