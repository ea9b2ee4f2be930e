package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.LEVEL;
import static vn.parindex.publishing.PublishingRound.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.inspection.Inspection;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;
import vn.parindex.sheet.SheetState;

/** From the aggregated ranking to the approved one, by several people. */
class ApprovalTest {

  private final PublishingRound round = new PublishingRound();

  @Test
  void councilHomeAffairsAndLeaderBringARankingToThePublicOneAfterTheOther() {
    round.ranked();
    assertThat(state(round.step("snv.canbo", "aggregate", "so"))).isEqualTo("AGGREGATED");
    assertThat(state(round.step("chair", "conclude", "so"))).isEqualTo("CONCLUDED");
    assertThat(state(round.step("snv.canbo", "submit", "so"))).isEqualTo("SUBMITTED");
    assertThat(round.publicly(PublishingRound.PUBLIC, ROUND, "so").status()).isEqualTo(404);
    var approved = round.step("ubnd.lanhdao", "approve", "so");

    assertThat(state(approved)).isEqualTo("PUBLISHED");
    assertThat(approved.json().path("latestVersion").asInt()).isEqualTo(1);
    assertThat(round.publicly(PublishingRound.PUBLIC, ROUND, "so").status()).isEqualTo(200);
  }

  @Test
  void theLeaderApprovesJustWhatTheCouncilHasConcludedOn() {
    round.ranked();
    var aggregated = require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    var approved = require(round.step("ubnd.lanhdao", "approve", "so"));
    assertThat(approved.json().path("digest")).isEqualTo(aggregated.json().path("digest"));
  }

  @Test
  void whatIsOpenIsNamedItemByItemAndNothingIsAggregated() {
    round.ranked();
    round.is("SNV", AppraisalStage.EXPLANATION_ASKED);
    round.is("STP", AppraisalStage.SECOND_APPRAISAL);
    round.round.declares("STC", "1.1.2", "{\"issued\":true}");

    var refused = round.step("snv.canbo", "aggregate", "so");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("publication-open-items");
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            " ranking-stale", "SNV explanation-open", "STP sheet-not-locked");
    assertThat(openItems()).hasSize(3);
    assertThat(state(round.status("so"))).isEqualTo("NOT_BEGUN");
  }

  @Test
  void anInspectionThatTheUnitKnowsOfMustBeConcludedFirst() {
    round.ranked();
    inspects("STP", planned());
    assertThat(openItems()).isEmpty();
    var said = new Inspection.Said("Đoàn kiểm tra đến", "snv.canbo", PublishingRound.RANKED);
    inspects("STC", planned().notified(said).orElseThrow());

    assertThat(round.step("snv.canbo", "aggregate", "so").errors())
        .containsExactly("STC inspection-open");
  }

  private static Inspection planned() {
    return Inspection.planned("0001", LocalDate.of(2022, 12, 20), "Hồ sơ gốc", List.of());
  }

  private void inspects(String unit, Inspection inspection) {
    var subject = Subject.absent(Inspections.key(ROUND, unit, inspection.id()));
    var actor = Actor.system("test", "api", PublishingRound.RANKED);
    var writes = Inspections.changed(subject, inspection, actor, Action.of("x", null, inspection));
    try {
      round.table.transact(writes);
    } catch (ConditionFailed e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void withoutARankingThereIsNothingToPublish() {
    var refused = round.step("snv.canbo", "aggregate", "so");
    assertThat(refused.errors()).containsExactly(" ranking-missing");
  }

  @Test
  void aUnitThatHasNotSubmittedIsNamed() {
    round.ranked();
    round.round.stands("STP", SheetState.DRAFT, TableRound.LAST_SECOND);
    assertThat(round.step("snv.canbo", "aggregate", "so").errors())
        .containsExactlyInAnyOrder(" ranking-stale", "STP sheet-not-submitted");
  }

  @Test
  void whatComesOpenAfterTheCouncilsConclusionIsFoundBeforeItIsPublic() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    round.round.declares("STC", "1.1.2", "{\"issued\":true}");

    var refused = round.step("ubnd.lanhdao", "approve", "so");

    assertThat(refused.problem()).isEqualTo("publication-open-items");
    assertThat(round.publicly(PublishingRound.PUBLIC, ROUND, "so").status()).isEqualTo(404);
  }

  @Test
  void nobodyApprovesWhatTheSameAccountHasSubmitted() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("both.hats", "submit", "so"));

    var refused = round.step("both.hats", "approve", "so");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("own-submission");
    assertThat(state(round.step("ubnd.lanhdao", "approve", "so"))).isEqualTo("PUBLISHED");
  }

  @Test
  void whatTheLeaderSendsBackCarriesTheReasonAndMayBeSubmittedAgain() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    assertThat(state(round.step("ubnd.lanhdao", "return", "so"))).isEqualTo("RETURNED");
    assertThat(round.status("so").json().path("reason").asString()).isEqualTo("Thiếu");
    assertThat(state(round.step("snv.canbo", "submit", "so"))).isEqualTo("SUBMITTED");
  }

  @Test
  void aReturnNeedsAReason() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    var refused = round.step("ubnd.lanhdao", "return", "so", "{}");
    assertThat(refused.errors()).containsExactly("/reason missing");
  }

  @Test
  void whoHasSeenAnOlderStateIsToldSo() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    var stale =
        round
            .as("snv.canbo")
            .onVersion(0)
            .callWith("{}", "POST " + LEVEL + "/aggregate", ROUND, "so");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(1);
  }

  @Test
  void anUnknownLevelIsNotFound() {
    var unknown = round.as("snv.canbo").call("GET " + LEVEL, ROUND, "quan");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().path("kind").asString()).isEqualTo("level");
  }

  @Test
  void nothingMovesInARoundThatIsClosed() {
    round.ranked();
    round.round.is(RoundState.CLOSED);
    assertThat(round.step("snv.canbo", "aggregate", "so").problem()).isEqualTo("round-not-open");
  }

  @Test
  void everyCouncilOfALevelConcludesBeforeItIsSubmitted() {
    round.levels.rank("xa", PublishingRound.RANKED, Map.of());
    require(round.step("snv.canbo", "aggregate", "xa"));
    assertThat(state(round.step("chair.688", "conclude", "xa"))).isEqualTo("AGGREGATED");
    assertThat(round.step("snv.canbo", "submit", "xa").problem())
        .isEqualTo("wrong-publication-state");
    assertThat(round.step("chair", "conclude", "xa").problem()).isEqualTo("wrong-council-role");
    assertThat(state(round.step("chair.689", "conclude", "xa"))).isEqualTo("CONCLUDED");
  }

  @Test
  void aMemberWhoIsNotTheChairNeitherConcludesNorReadsResultsBeforeThePublic() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    assertThat(round.step("member.stp", "conclude", "so").problem())
        .isEqualTo("wrong-council-role");
    for (var read : List.of("", "/draft", "/history")) {
      assertThat(round.as("member.stp").call("GET " + LEVEL + read, ROUND, "so").status())
          .isEqualTo(403);
      assertThat(round.as("chair").call("GET " + LEVEL + read, ROUND, "so").status())
          .isEqualTo(200);
    }
  }

  @Test
  void theDraftIsWhatBecomesPublic() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    var draft = round.as("ubnd.lanhdao").call("GET " + LEVEL + "/draft", ROUND, "so");
    assertThat(draft.json().path("average").decimalValue()).isEqualByComparingTo("80.83");
    round.round.declares("25216", "1.1.2", "{\"issued\":true}");
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    require(round.step("ubnd.lanhdao", "approve", "so"));
    assertThat(round.publicly(PublishingRound.PUBLIC, ROUND, "so").json().path("rows"))
        .isEqualTo(draft.json().path("rows"));
  }

  @Test
  void aRetryOfTheApprovalGetsTheFirstAnswer() {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    var leader =
        round
            .as("ubnd.lanhdao")
            .onVersion(round.status("so").version())
            .with("Idempotency-Key", "approve-2022-so");
    var first = leader.callWith("{}", "POST " + LEVEL + "/approve", ROUND, "so");
    var again = leader.callWith("{}", "POST " + LEVEL + "/approve", ROUND, "so");

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.headers()).containsEntry("idempotency-replayed", "true");
    assertThat(new PublicationStore(round.table).published(ROUND, "so")).hasSize(1);
  }

  @Test
  void twoApprovalsAtOncePublishOneVersion() throws Exception {
    round.ranked();
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    long version = round.status("so").version();
    var statuses = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Answer> approve =
          () ->
              round
                  .as("ubnd.lanhdao")
                  .onVersion(version)
                  .callWith("{}", "POST " + LEVEL + "/approve", ROUND, "so");
      for (var answer : threads.invokeAll(List.of(approve, approve))) {
        statuses.add(answer.get().status());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    assertThat(new PublicationStore(round.table).published(ROUND, "so")).hasSize(1);
  }

  @Test
  void aSnapshotThatWasTamperedWithIsNotApproved() {
    round.ranked();
    var digest =
        require(round.step("snv.canbo", "aggregate", "so")).json().path("digest").asString();
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    LocalS3.client()
        .putObject(
            r -> r.bucket(round.bucket).key(FrozenRankings.key(ROUND, "so", digest)),
            RequestBody.fromString("{}"));

    var refused = round.step("ubnd.lanhdao", "approve", "so");

    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.problem()).isEqualTo("snapshot-tampered");
    assertThat(new PublicationStore(round.table).published(ROUND, "so")).isEmpty();
  }

  @Test
  void everyStepIsInTheAuditTrailWhichIsWhole() {
    round.ranked().published();
    var history = round.as("snv.canbo").call("GET " + LEVEL + "/history", ROUND, "so").json();
    assertThat(history.path("whole").asBoolean()).isTrue();
    assertThat(
            history
                .path("entries")
                .valueStream()
                .map(e -> e.path("account").asString() + " " + e.path("action").asString()))
        .containsExactly(
            "snv.canbo aggregate-ranking",
            "chair conclude-results",
            "snv.canbo submit-for-approval",
            "ubnd.lanhdao approve-publication");
    var subject = new PublicationStore(round.table).find(ROUND, "so").subject();
    assertThat(AuditTrail.firstFault(subject, round.table.query(subject.trail()))).isEmpty();
    assertThat(new RoundStore(round.table).round(ROUND).state()).isEqualTo(RoundState.OPEN);
  }

  @Test
  void withThePublicationTheStepOfTheCalendarIsDone() {
    round.ranked();
    assertThat(new RoundStore(round.table).stepsDone(ROUND)).isEmpty();
    round.published();
    assertThat(new RoundStore(round.table).stepsDone(ROUND))
        .containsExactly(new StepDone("so", Deadline.PUBLICATION, null, PublishingRound.NOW));
  }

  private List<String> openItems() {
    return round
        .status("so")
        .json()
        .path("openItems")
        .valueStream()
        .map(item -> item.path("kind").asString())
        .toList();
  }

  private static String state(Answer answer) {
    return answer.json().path("state").asString();
  }
}
