package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.nightly.RankedRound.ranks;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Interrupted;
import vn.parindex.platform.testing.Interrupted.Killed;
import vn.parindex.round.RoundState;

/** A ranking that a person asks for is a change of the round, audited as every change is. */
class RankingAuditTest {

  private static final LocalDate NIGHT = LocalDate.of(2022, 12, 10);
  private static final String RUN = "POST /rounds/{round}/rankings/{level}/runs";
  private static final Set<String> WRITES = Set.of("batchWriteItem", "transactWriteItems");

  private final RankedRound ranked =
      new RankedRound(department("so1"), department("so2"), department("so3"));

  @BeforeEach
  void twoUnitsHaveSubmitted() {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 30);
  }

  @Test
  void itSaysWhoRankedWhenAsWhichRoleAndFromWhatToWhat() {
    ranked.night(FIRST_NIGHT);
    var before = inputsHash();
    ranked.submitted("so1", 40);

    ranked.run("so");

    var entry = rankingEntries().getFirst();
    assertThat(entry.path("account").asString()).isEqualTo("snv.canbo");
    assertThat(entry.path("roles").toString()).isEqualTo("[\"HOME_AFFAIRS\"]");
    assertThat(entry.path("channel").asString()).isEqualTo("api");
    assertThat(Instant.parse(entry.path("time").asString()))
        .isEqualTo(FIRST_NIGHT.plusSeconds(3600));
    assertThat(entry.path("before").path("inputsHash").asString()).isEqualTo(before);
    assertThat(entry.path("after").path("inputsHash").asString())
        .isEqualTo(inputsHash())
        .isNotEqualTo(before);
    assertThat(entry.path("after").path("level").asString()).isEqualTo("so");
    assertThat(entry.path("after").path("night").asString()).isEqualTo("2022-12-10");
    assertThatTheTrailIsWhole();
  }

  @Test
  void theFirstRankingOfANightHasNothingBefore() {
    ranked.run("so");

    assertThat(rankingEntries().getFirst().path("before").isNull()).isTrue();
  }

  @Test
  void aRankingOfTheNightIsNobodysChange() {
    ranked.night(FIRST_NIGHT);

    assertThat(rankingEntries()).isEmpty();
  }

  @Test
  void aRunThatIsKilledAtAnyWriteIsWhollyDoneOrNotAtAllAndRepeatsSafely() {
    ranked.night(FIRST_NIGHT);
    var before = ranked.ranking("so");
    ranked.submitted("so1", 40);

    int write = 0;
    while (runKilledAt(write).status() == 500) {
      var published = !ranked.ranking("so").equals(before);
      assertThat(rankingEntries()).hasSize(published ? 1 : 0);
      assertThatTheTrailIsWhole();
      write++;
    }

    assertThat(write).isGreaterThan(3); // rows, results, the transaction and tidying were all hit
    assertThat(rankingEntries()).hasSize(1);
    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1", "2 so2");
    ranked.night(FIRST_NIGHT);
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
  }

  @Test
  void whenTheRoundChangesMeanwhileTheLevelIsRankedAgainAndBothChangesStand() {
    var other = new AtomicBoolean(true);
    var api =
        apiOn(
            call -> {
              if (call.equals("transactWriteItems") && other.getAndSet(false)) {
                ranked.round.is(RoundState.OPEN);
                ranked.submitted("so3", 40);
              }
            });

    assertThat(api.call(RUN, ROUND, "so").status()).isEqualTo(200);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so3", "2 so2", "3 so1");
    assertThat(rankingEntries()).hasSize(1);
    assertThat(ranked.rowsOf("so", NIGHT)).hasSize(3);
    assertThatTheTrailIsWhole();
  }

  @Test
  void aRoundThatIsClosedMeanwhileIsNotRanked() {
    var other = new AtomicBoolean(true);
    var api =
        apiOn(
            call -> {
              if (call.equals("transactWriteItems") && other.getAndSet(false)) {
                ranked.round.is(RoundState.CLOSED);
              }
            });

    assertThat(api.call(RUN, ROUND, "so").problem()).isEqualTo("round-not-open");

    assertThat(ranked.ranking("so").status()).isEqualTo(404);
    assertThat(ranked.rowsOf("so", NIGHT)).isEmpty();
  }

  /** The same request with the same key, killed at that write if it comes so far. */
  private Answer runKilledAt(int write) {
    var writes = new AtomicInteger();
    var api =
        apiOn(
            call -> {
              if (WRITES.contains(call) && writes.getAndIncrement() == write) {
                throw new Killed();
              }
            });
    return api.with("Idempotency-Key", "run-2022-so-1").call(RUN, ROUND, "so");
  }

  private Api apiOn(Consumer<String> before) {
    var table = Interrupted.table(ranked.tableName, before);
    return Api.of(RankingApi.function(table), FIRST_NIGHT.plusSeconds(3600)).as("snv.canbo");
  }

  private String inputsHash() {
    return ranked.snapshots("so").json().path("snapshots").path(0).path("inputsHash").asString();
  }

  private List<JsonNode> rankingEntries() {
    return trail().stream()
        .map(item -> Json.mapper().readTree(item.text("entry")))
        .filter(entry -> entry.path("action").asString().equals("run-ranking"))
        .toList();
  }

  private void assertThatTheTrailIsWhole() {
    assertThat(AuditTrail.firstFault(subject(), trail())).isEmpty();
  }

  private List<Item> trail() {
    return ranked.table.query(subject().trail());
  }

  private Subject subject() {
    return Subject.of(ranked.table.get(RoundItems.main(ROUND)).orElseThrow());
  }
}
