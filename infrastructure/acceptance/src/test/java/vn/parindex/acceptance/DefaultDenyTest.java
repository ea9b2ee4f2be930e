package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.acceptance.Persona.Can;

/**
 * Everybody times every route times every kind of object: what is not allowed is denied. The routes
 * come from {@code openapi.yaml}; a new one without an entry here fails.
 */
@ExtendWith(PlatformExtension.class)
class DefaultDenyTest {

  private static final List<String> UNITS = List.of("DA", "DB", "HA", "XA1", "XB1");

  private static final String UNIT = "/rounds/{round}/units/{unit}";

  /** Routes for everybody: what they carry is the right. */
  private static final Set<String> PUBLIC =
      Set.of(
          "GET /calendars/{token}",
          "GET /public/rounds",
          "GET /public/rounds/{round}/rankings/{level}",
          "GET /public/rounds/{round}/rankings/{level}/units/{unit}",
          "GET /public/rounds/{round}/rankings/{level}/changes",
          "GET /rounds/{round}/survey/ballot",
          "POST /rounds/{round}/survey/ballot");

  private static final Map<String, Can> NEEDED = needed();

  private static Map<String, Can> needed() {
    var needed = new TreeMap<String, Can>();
    needed.put("GET /me", Can.SELF);
    needed.put("GET /accounts", Can.ACCOUNTS);
    needed.put("PUT /accounts", Can.ACCOUNTS);
    for (var read : List.of("", "/{round}", "/{round}/units", "/{round}/calendar")) {
      needed.put("GET /rounds" + read, Can.READ_ROUND);
    }
    needed.put("GET /rounds/{round}/criteria-sets/{level}", Can.READ_ROUND);
    needed.put("GET /rounds/{round}/facts", Can.READ_ROUND);
    needed.put("POST /rounds", Can.MANAGE_ROUND);
    for (var act : List.of("clone", "open", "close")) {
      needed.put("POST /rounds/{round}/" + act, Can.MANAGE_ROUND);
    }
    for (var part :
        List.of("units", "calendar", "facts", "criteria-sets/{level}", "steps/{level}/{step}")) {
      needed.put("PUT /rounds/{round}/" + part, Can.MANAGE_ROUND);
    }
    needed.put("PUT " + UNIT + "/extensions/{step}", Can.EXTEND);
    needed.put("PUT " + UNIT + "/manual-scores/{code}", Can.MANUAL);
    needed.put("GET /rounds/{round}/sheets", Can.READ_ALL_SHEETS);
    for (var read : List.of("sheet", "sheet/completeness", "sheet/history", "evidence")) {
      needed.put("GET " + UNIT + "/" + read, Can.READ_SHEET);
    }
    needed.put("GET " + UNIT + "/evidence/{evidence}/download", Can.READ_SHEET);
    needed.put("PUT " + UNIT + "/sheet/scores/{code}", Can.EDIT);
    needed.put("POST " + UNIT + "/sheet/submit", Can.EDIT);
    needed.put("POST " + UNIT + "/sheet/approve", Can.APPROVE);
    needed.put("POST " + UNIT + "/sheet/return", Can.APPROVE);
    needed.put("POST " + UNIT + "/sheet/withdraw", Can.WITHDRAW);
    needed.put("POST " + UNIT + "/evidence", Can.EDIT);
    for (var act : List.of("upload-url", "commit", "withdraw")) {
      needed.put("POST " + UNIT + "/evidence/{evidence}/" + act, Can.EDIT);
    }
    needed.put("POST /rounds/{round}/rankings/{level}/runs", Can.RUN_RANKING);
    for (var read : List.of("", "/snapshots", "/units/{unit}")) {
      needed.put("GET /rounds/{round}/rankings/{level}" + read, Can.READ_RANKING);
    }
    needed.put("GET /me/notices", Can.SELF);
    needed.put("GET /me/calendar.ics", Can.SELF);
    needed.put("POST /me/calendar-link", Can.SELF);
    needed.put("DELETE /me/calendar-link", Can.SELF);
    needed.put("GET /rounds/{round}/bulk-notices", Can.READ_NOTICES);
    needed.put("POST /rounds/{round}/bulk-notices", Can.SEND_NOTICES);
    needed.put("POST /rounds/{round}/bulk-notices/preview", Can.SEND_NOTICES);
    needed.put("GET /rounds/{round}/notices", Can.READ_NOTICES);
    needed.put("GET /rounds/{round}/notices/preview", Can.READ_NOTICES);
    needed.put("POST /rounds/{round}/notices/{notice}/resend", Can.SEND_NOTICES);
    needed.put("GET /rounds/{round}/exports", Can.USE_EXPORTS);
    needed.put("POST /rounds/{round}/exports", Can.USE_EXPORTS);
    needed.put("GET /rounds/{round}/exports/{export}", Can.USE_EXPORTS);
    needed.put("GET /rounds/{round}/audit", Can.READ_AUDIT);
    addSurvey(needed);
    addAppraisal(needed);
    addPublication(needed);
    return needed;
  }

  private static void addPublication(Map<String, Can> needed) {
    var publication = "/rounds/{round}/publications/{level}";
    for (var read : List.of("", "/draft", "/history")) {
      needed.put("GET " + publication + read, Can.READ_PUBLICATION);
    }
    needed.put("POST " + publication + "/aggregate", Can.PREPARE_PUBLICATION);
    needed.put("POST " + publication + "/conclude", Can.CONCLUDE_RESULTS);
    needed.put("POST " + publication + "/units/{unit}/leave-out", Can.LEAVE_UNIT_OUT);
    needed.put("POST " + publication + "/submit", Can.PREPARE_PUBLICATION);
    needed.put("POST " + publication + "/approve", Can.APPROVE_PUBLICATION);
    needed.put("POST " + publication + "/return", Can.APPROVE_PUBLICATION);
    needed.put("GET " + UNIT + "/published-points", Can.READ_SHEET);
    needed.put("GET " + UNIT + "/appeals", Can.READ_APPEAL);
    needed.put("POST " + UNIT + "/appeals", Can.FILE_APPEAL);
    needed.put("POST " + UNIT + "/appeals/{appeal}/decision", Can.DECIDE_APPEAL);
  }

  private static void addAppraisal(Map<String, Can> needed) {
    var council = UNIT + "/councils/{level}";
    needed.put("GET " + council, Can.READ_COUNCIL);
    needed.put("GET " + council + "/appraisals", Can.READ_COUNCIL);
    needed.put("GET " + council + "/divergences", Can.READ_COUNCIL);
    needed.put("GET /rounds/{round}/reports/{level}", Can.READ_COUNCIL);
    needed.put("GET " + UNIT + "/reports/{level}", Can.READ_COUNCIL);
    needed.put("POST " + UNIT + "/reports/{level}", Can.SEND_REPORT);
    needed.put("PUT " + council, Can.MANAGE_COUNCIL);
    needed.put("PUT " + council + "/assignments", Can.MANAGE_COUNCIL);
    needed.put("GET /rounds/{round}/assignments", Can.READ_OWN_ASSIGNMENTS);
    needed.put("POST /rounds/{round}/assignments/{level}/acknowledge", Can.READ_OWN_ASSIGNMENTS);
    var inspections = UNIT + "/inspections";
    needed.put("GET " + inspections, Can.READ_INSPECTION);
    needed.put("POST " + inspections, Can.INSPECT);
    needed.put("GET " + inspections + "/{inspection}/files/{file}/download", Can.READ_INSPECTION);
    for (var act : List.of("notice", "files", "conclude")) {
      needed.put("POST " + inspections + "/{inspection}/" + act, Can.INSPECT);
    }
    needed.put("POST " + inspections + "/{inspection}/follow-up", Can.FOLLOW_UP_INSPECTION);
    needed.put("GET " + UNIT + "/appraisal", Can.READ_APPRAISAL);
    needed.put("GET " + UNIT + "/appraisal/history", Can.READ_APPRAISAL);
    for (var act : List.of("proposal", "decision", "resolution")) {
      needed.put("PUT " + UNIT + "/appraisal/items/{code}/" + act, Can.APPRAISE);
    }
    for (var act : List.of("accept", "return", "conclude", "take-up", "lock")) {
      needed.put("POST " + UNIT + "/appraisal/" + act, Can.APPRAISE);
    }
    needed.put("GET " + UNIT + "/explanations", Can.READ_EXPLANATION);
    needed.put("PUT " + UNIT + "/explanations/{code}", Can.EXPLAIN);
    needed.put("POST " + UNIT + "/explanations/submit", Can.APPROVE_EXPLANATION);
  }

  private static void addSurvey(Map<String, Can> needed) {
    var survey = "/rounds/{round}/survey";
    var questionnaire = survey + "/questionnaires/{level}/{group}";
    needed.put("GET " + survey, Can.READ_SURVEY);
    needed.put("GET " + questionnaire, Can.READ_SURVEY);
    needed.put("PUT " + questionnaire, Can.MANAGE_SURVEY);
    needed.put("PUT " + survey + "/quotas", Can.MANAGE_SURVEY);
    needed.put("GET " + survey + "/respondents", Can.MANAGE_SURVEY);
    needed.put("GET " + survey + "/comments", Can.MANAGE_SURVEY);
    for (var act :
        List.of(
            "open",
            "close",
            "respondents",
            "respondents/{respondent}/link",
            "links",
            "reminders",
            "paper-forms",
            "count")) {
      needed.put("POST " + survey + "/" + act, Can.MANAGE_SURVEY);
    }
    needed.put("POST " + survey + "/paper-ballots", Can.ENTER_PAPER_BALLOT);
  }

  @Test
  void every_route_has_its_capability_written_down(Platform platform) {
    var known = new TreeSet<>(NEEDED.keySet());
    known.addAll(PUBLIC);
    assertThat(known).isEqualTo(platform.contract().routes());
  }

  @Test
  void whoever_is_not_allowed_is_denied_on_every_route_and_object(Platform platform) {
    var round = TestRound.open(platform);
    var wrong = new ArrayList<String>();
    int combinations = 0;
    for (var persona : Persona.ALL) {
      var session =
          persona.equals(Persona.ANONYMOUS)
              ? platform.api().anonymous()
              : platform.api().as(persona.username());
      for (var route : platform.contract().routes()) {
        for (var unit : route.contains("{unit}") ? UNITS : List.of("")) {
          var status = AnyRoute.ask(session, route, round, unit).status();
          combinations++;
          if (!fits(persona, route, unit, status)) {
            wrong.add("%s %s on '%s': %d".formatted(persona.username(), route, unit, status));
          }
        }
      }
    }
    System.out.println("Ma trận quyền · permission matrix: " + combinations + " combinations");
    assertThat(wrong).isEmpty();
  }

  private static boolean fits(Persona persona, String route, String unit, int status) {
    if (PUBLIC.contains(route)) {
      return status != 401 && status != 403;
    }
    if (persona.equals(Persona.ANONYMOUS)) {
      return status == 401;
    }
    var allowed = persona.can(Objects.requireNonNull(NEEDED.get(route)), unit);
    return allowed ? status != 401 && status != 403 : status == 403;
  }
}
