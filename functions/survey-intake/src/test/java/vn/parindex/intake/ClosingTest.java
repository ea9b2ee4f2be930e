package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.intake.Survey2022.LAST_SECOND;
import static vn.parindex.intake.Survey2022.OCTOBER;
import static vn.parindex.intake.Survey2022.SURVEY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.round.StepDone;

/** A survey ends by the calendar or by Home Affairs, and is shown as what it is. */
class ClosingTest {

  private static final Instant DEADLINE = LAST_SECOND.plusSeconds(1);
  private static final Instant LATER = DEADLINE.plus(Duration.ofMinutes(15));

  private final Survey2022 survey = Survey2022.open(9, 4);

  @Test
  void theBoardSaysWhenTheLastDayHasPassed() {
    assertThat(survey.phaseAt(LAST_SECOND)).isEqualTo("OPEN");
    assertThat(survey.phaseAt(DEADLINE)).isEqualTo("ENDED");
  }

  @Test
  void whenNothingCanComeAnyMoreItClosesAndCountsByItself() {
    for (var token : survey.tokens("SNV", "heads", 6)) {
      survey.gives(token, "{\"c1\": \"A\", \"c2\": \"A\"}");
    }
    survey.quarter(DEADLINE);
    assertThat(survey.phaseAt(DEADLINE)).isEqualTo("ENDED"); // the last second's are on their way

    survey.quarter(LATER);

    assertThat(survey.phaseAt(LATER)).isEqualTo("CLOSED");
    assertThat(survey.resultOf("SNV")).isEqualTo("1200/12 of 6");
  }

  @Test
  void aPaperFormThatIsOutKeepsTheSurveyFromClosingByItself() {
    survey.handsOut("SNV", "staff", 1);
    survey.quarter(LATER);
    assertThat(survey.phaseAt(LATER)).isEqualTo("ENDED");

    assertThat(
            survey
                .types("{\"unit\": \"SNV\", \"group\": \"staff\", \"answers\": {\"c1\": \"B\"}}")
                .status())
        .isEqualTo(201);
    survey.quarter(LATER);

    assertThat(survey.phaseAt(LATER)).isEqualTo("CLOSED");
  }

  @Test
  void aClosingThatWasCutOffTakesNoBallotAndGoesOnByItself() throws ConditionFailed {
    var token = survey.tokens("SNV", "heads", 1).getFirst();
    cutOff();

    assertThat(survey.phaseAt(OCTOBER)).isEqualTo("CLOSING");
    assertThat(survey.gives(token, "{\"c1\": \"A\"}").problem()).isEqualTo("survey-closed");
    survey.quarter(OCTOBER);

    assertThat(survey.phaseAt(OCTOBER)).isEqualTo("CLOSED");
    assertThat(new Cells(survey.invitations).all("2022")).noneMatch(Cell::isOpen);
  }

  @Test
  void aClosingThatWasCutOffGoesOnWhenItIsAskedForAgain() throws ConditionFailed {
    cutOff();

    assertThat(survey.closes().status()).isEqualTo(200);
    assertThat(survey.closes().problem()).isEqualTo("survey-wrong-state");
  }

  @Test
  void theCalendarIsToldThatTheSurveyIsDone() {
    var rounds = new RoundStore(survey.table);
    assertThat(rounds.stepsDone("2022")).isEmpty();

    survey.closes();

    assertThat(rounds.stepsDone("2022"))
        .containsExactly(new StepDone("so", "survey", null, OCTOBER));
  }

  @Test
  void aRetryOfClosingGetsTheFirstAnswer() {
    var home = survey.home().with("Idempotency-Key", "dong-dieu-tra-1");

    var first = home.call("POST " + SURVEY + "/close", "2022");
    var retry = home.call("POST " + SURVEY + "/close", "2022");

    assertThat(first.status()).isEqualTo(200);
    assertThat(retry.json()).isEqualTo(first.json());
    assertThat(retry.headers()).containsEntry("idempotency-replayed", "true");
  }

  /** The request is over after its first step. */
  private void cutOff() throws ConditionFailed {
    var open = new SurveyStore(survey.table).survey("2022");
    survey.table.transact(
        AuditTrail.change(
            open.subject(),
            SurveyItems.main(open.in(SurveyState.CLOSING)),
            Actor.system("test", "test", OCTOBER),
            Action.of("survey-closing", Map.of(), List.of())));
  }
}
