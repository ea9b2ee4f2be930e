package vn.parindex.intake.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.Ballots;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.PaperKey;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.IdempotencyKey;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.survey.BallotCheck;
import vn.parindex.survey.InvalidReason;
import vn.parindex.survey.Questionnaire;

/**
 * The Support Team types in a ballot that came on paper, or notes that it is invalid and why. A
 * form must have been handed out, unless the paper is off the list or a duplicate. The audit trail
 * says who typed for which unit and group, not what.
 */
final class EnteringPaperBallot {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final AssessmentTable table;
  private final AssessmentTable invitations;
  private final AssessmentTable ballots;

  EnteringPaperBallot(
      RoundStore rounds,
      SurveyStore surveys,
      AssessmentTable table,
      AssessmentTable invitations,
      AssessmentTable ballots) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.table = table;
    this.invitations = invitations;
    this.ballots = ballots;
  }

  private record Paper(
      String unit, String group, BallotBody ballot, @Nullable InvalidReason invalid) {

    static Paper of(Members body) {
      return new Paper(
          body.text("unit", Codes.UNIT),
          body.text("group", Codes.PLAIN),
          BallotBody.of(body),
          body.has("invalid") ? body.oneOf("invalid", InvalidReason.class) : null);
    }

    boolean needsForm() {
      return invalid != InvalidReason.OFF_LIST && invalid != InvalidReason.DUPLICATE;
    }
  }

  private record Received(boolean received) {}

  private record Typed(String unit, String group) {}

  /** Answers {@code POST /rounds/{round}/survey/paper-ballots}. */
  Response enter(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var paper = BodyReader.read(request.body(), Paper::of);
    var level = rounds.unit(round, paper.unit()).level();
    var asked = surveys.questionnaire(round, level, paper.group());
    paper.ballot().refuse(asked, BallotCheck.unknown(asked, paper.ballot().answers()));
    var key = IdempotencyKey.of(request).map(k -> PaperKey.of(round, caller.username(), k));
    for (int tries = 0; tries < Patience.TRIES; tries++) {
      if (key.isPresent() && PaperKey.isUsed(invitations, key.get())) {
        return Response.created(new Received(true)).withHeader("idempotency-replayed", "true");
      }
      var survey = surveys.survey(round);
      if (survey.state() != SurveyState.OPEN) {
        throw SurveyProblems.closed().asException();
      }
      if (isTaken(survey, level, asked, paper, Actor.person(caller, request.time()), key)) {
        return Response.created(new Received(true));
      }
      refuseWithoutForm(round, paper);
      Patience.pause(tries);
    }
    throw Problems.busy().asException();
  }

  private boolean isTaken(
      StoredSurvey survey,
      String level,
      Questionnaire asked,
      Paper paper,
      Actor actor,
      Optional<PaperKey> key) {
    var round = survey.round();
    var counted = new ArrayList<Write>();
    counted.add(
        paper.needsForm()
            ? Cells.formReturned(round, paper.unit(), paper.group())
            : Cells.ballotReturned(round, paper.unit(), paper.group()));
    key.ifPresent(k -> counted.add(k.use()));
    try {
      table.transactAcross(
          Map.of(
              table,
              AuditTrail.change(
                  survey.subject(),
                  SurveyItems.main(survey),
                  actor,
                  Action.of("type-in-ballot", null, new Typed(paper.unit(), paper.group()))),
              invitations,
              counted,
              ballots,
              ballot(survey, level, asked, paper)));
      return true;
    } catch (ConditionFailed _) {
      return false; // no form is out, closed meanwhile, or others at the same counter: look again
    }
  }

  private static List<Write> ballot(
      StoredSurvey survey, String level, Questionnaire asked, Paper paper) {
    var answers = paper.ballot().answers();
    var invalid = paper.invalid();
    if (invalid == null) {
      invalid = BallotCheck.invalid(asked, answers, survey.maxBlankPercent()).orElse(null);
    }
    var writes = new ArrayList<Write>();
    writes.add(
        Ballots.put(
            survey.round(),
            paper.unit(),
            new Ballots.Ballot(paper.group(), true, answers, invalid)));
    var comment = paper.ballot().comment();
    if (comment != null) {
      writes.add(Ballots.comment(survey.round(), level, comment));
    }
    return writes;
  }

  private void refuseWithoutForm(String round, Paper paper) {
    var cell = new Cells(invitations).find(round, paper.unit(), paper.group());
    if (cell.filter(c -> !c.isOpen()).isPresent()) {
      throw SurveyProblems.closed().asException();
    }
    if (cell.isEmpty() || (paper.needsForm() && cell.get().paperLeft() < 1)) {
      throw SurveyProblems.quotaExceeded(
              List.of(
                  new FieldError(
                      "/unit",
                      "no-form-out",
                      "Không còn phiếu giấy nào đã phát cho nhóm này",
                      "No paper form is out for this group and unit")))
          .asException();
    }
  }
}
