package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.CLOSES;
import static vn.parindex.appraising.CouncilRound.IN_TIME;
import static vn.parindex.appraising.CouncilRound.require;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.ranking.LevelResult;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.RunId;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.publication.LeftOut;
import vn.parindex.ranking.RankingScope;
import vn.parindex.round.Deadline;
import vn.parindex.round.StepDone;
import vn.parindex.sheet.SheetState;
import vn.parindex.text.Text;

/** A district reports its communes to the province before 1 February (plan 288, step 12). */
class ReportingTest {

  private static final String OWN = "/rounds/{round}/units/{unit}/reports/{level}";
  private static final Instant JANUARY = Instant.parse("2023-01-20T02:00:00Z");

  private final CouncilRound round = CouncilRound.assigned();

  @Test
  void aDistrictIsToldWhichOfItsCommunesAreOpen() {
    lock("25216");
    ranked(JANUARY.minus(Duration.ofHours(8)));

    var refused = send(JANUARY, 0, "{}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("units-open");
    assertThat(refused.json().path("errors").valueStream().map(e -> e.path("pointer").asString()))
        .containsExactly("25217");
    assertThat(own().path("open").valueStream().map(u -> u.path("unit").asString()))
        .containsExactly("25217");
    assertThat(own().path("version").asInt()).isZero();
  }

  @Test
  void whenAllAreLockedAndRankedTheReportGoesToTheProvinceWithTheOwnRanking() {
    lock("25216");
    lock("25217");
    ranked(JANUARY.minus(Duration.ofHours(8)));

    var report = require(send(JANUARY, 0, "{}")).json().path("report");

    assertThat(report.path("late").asBoolean()).isFalse();
    // Whoever is reminded of the step sees that it is done for this district's communes.
    assertThat(new RoundStore(round.table).stepsDone(ROUND))
        .containsExactly(new StepDone("xa", Deadline.PUBLICATION, "688", JANUARY));
    assertThat(
            report
                .path("units")
                .valueStream()
                .map(u -> u.path("rank").asInt() + " " + u.path("unit").asString()))
        .containsExactly("1 25217", "2 25216");
    var all = list();
    assertThat(all.path("reported").asInt()).isEqualTo(1);
    assertThat(
            all.path("districts")
                .valueStream()
                .map(d -> "%s %s".formatted(d.path("unit").asString(), d.path("locked"))))
        .containsExactly("688 2", "689 0");
    assertThat(
            all.path("ranking")
                .valueStream()
                .map(
                    u ->
                        "%s %s %s"
                            .formatted(u.path("rankInProvince"), u.path("rank"), u.path("parent"))))
        .containsExactly("1 1 \"689\"", "2 1 \"688\"", "3 2 \"688\"");
  }

  @Test
  void aCommuneThatNeverSubmitsAndWasLeftOutIsNamedAndDoesNotHoldTheReportUp() {
    lock("25216");
    round.round.stands("25217", SheetState.DRAFT, TableRound.LAST_SECOND);
    ranked(JANUARY.minus(Duration.ofHours(8)));
    assertThat(send(JANUARY, 0, "{}").problem()).isEqualTo("units-open");

    leftOut("25217", TableRound.LAST_SECOND.plusSeconds(1));

    assertThat(own().path("open").isEmpty()).isTrue();
    var report = require(send(JANUARY, 0, "{}")).json().path("report");
    assertThat(report.path("units").findValuesAsString("unit")).containsExactly("25216");
    assertThat(report.path("leftOut").get(0).path("unit").asString()).isEqualTo("25217");
    assertThat(report.path("leftOut").get(0).path("reason").path("vi").asString())
        .isEqualTo("Đã đôn đốc hai lần");
  }

  @Test
  void aDecisionThatFellWithMoreTimeForTheCommuneHoldsTheReportUpAgain() {
    lock("25216");
    round.round.stands("25217", SheetState.DRAFT, TableRound.LAST_SECOND);
    ranked(JANUARY.minus(Duration.ofHours(8)));
    leftOut("25217", TableRound.LAST_SECOND.plusSeconds(1));
    round.round.extend("25217", JANUARY.plus(Duration.ofDays(2)));
    assertThat(send(JANUARY, 0, "{}").problem()).isEqualTo("units-open");
  }

  private void leftOut(String unit, Instant closedAt) {
    var store = new PublicationStore(round.table);
    var now = store.find(ROUND, "xa");
    var reason = new Text("Đã đôn đốc hai lần", "Reminded twice");
    var decided =
        now.publication()
            .leavingOut(new LeftOut(unit, reason, closedAt, "chair.688", JANUARY))
            .orElseThrow();
    try {
      round.table.transact(
          PublicationStore.moved(
              now,
              decided,
              Actor.system("test", "api", JANUARY),
              Action.of("leave-unit-out", null, null)));
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
  }

  @Test
  void lateIsPossibleOnlyWithAReasonWhichShows() {
    lock("25216");
    lock("25217");
    ranked(CLOSES.minus(Duration.ofHours(8)));

    assertThat(send(CLOSES, 0, "{}").problem()).isEqualTo("late-without-reason");
    assertThat(send(CLOSES.minusSeconds(1), 0, "{\"reason\":\"Bão số 9\"}").status())
        .isEqualTo(400);
    require(send(CLOSES, 0, "{\"reason\":\"Bão số 9\"}"));

    var line = list().at("/districts/0");
    assertThat(line.path("late").asBoolean()).isTrue();
    assertThat(line.path("reason").asString()).isEqualTo("Bão số 9");
  }

  @Test
  void aRankingFromBeforeTheLockIsNotReported() {
    ranked(IN_TIME.minus(Duration.ofHours(8)));
    lock("25216");
    lock("25217");

    assertThat(send(JANUARY, 0, "{}").problem()).isEqualTo("not-ranked-yet");
  }

  @Test
  void aReportIsSentOnTheVersionThatWasSeenAndOnceForOneKey() {
    lock("25216");
    lock("25217");
    ranked(JANUARY.minus(Duration.ofHours(8)));
    var district =
        round.as("noivu.688").at(JANUARY).onVersion(0).with("Idempotency-Key", "one-report");

    require(district.callWith("{}", "POST " + OWN, ROUND, "688", "xa"));
    require(district.callWith("{}", "POST " + OWN, ROUND, "688", "xa"));

    assertThat(own().path("version").asInt()).isEqualTo(1);
    var stale = send(JANUARY, 0, "{}");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().at("/current/report/late").isBoolean()).isTrue();
  }

  @Test
  void nothingIsReportedBeforeItsTimeNorForALevelThatTheProvinceRuns() {
    assertThat(send(IN_TIME, 0, "{}").problem()).isEqualTo("not-open-yet");
    assertThat(
            round
                .as("noivu.688")
                .at(JANUARY)
                .onVersion(0)
                .callWith("{}", "POST " + OWN, ROUND, "688", "so")
                .status())
        .isEqualTo(404);
  }

  @Test
  void onlyTheDistrictItselfReports() {
    for (var other : List.of("snv.canbo", "noivu.689", "chair.688", "25216.lanhdao")) {
      assertThat(
              round
                  .as(other)
                  .at(JANUARY)
                  .onVersion(0)
                  .callWith("{}", "POST " + OWN, ROUND, "688", "xa")
                  .status())
          .as(other)
          .isEqualTo(403);
    }
  }

  private Answer send(Instant time, long version, String body) {
    return round
        .as("noivu.688")
        .at(time)
        .onVersion(version)
        .callWith(body, "POST " + OWN, ROUND, "688", "xa");
  }

  private JsonNode own() {
    return require(round.as("noivu.688").call("GET " + OWN, ROUND, "688", "xa")).json();
  }

  private JsonNode list() {
    return require(round.as("snv.canbo").call("GET /rounds/{round}/reports/{level}", ROUND, "xa"))
        .json();
  }

  private void lock(String unit) {
    require(round.accept("member.688", unit));
    require(round.move("chair.688", unit, "conclude", IN_TIME));
    require(round.move("chair.688", unit, "lock", IN_TIME));
  }

  /** The ranking of a night, as the ranking function leaves it in the table. */
  private void ranked(Instant time) {
    var units =
        Stream.of(row("25195", "689", 1, 1), row("25217", "688", 1, 2), row("25216", "688", 2, 3))
            .toList();
    var snapshot =
        new Snapshot(
            ROUND,
            "xa",
            LocalDate.ofInstant(time, ZoneOffset.ofHours(7)),
            RunId.next(0),
            Trigger.nightly(time),
            "hash",
            null,
            units.size(),
            units.size(),
            0,
            List.of(),
            List.of());
    var store = new SnapshotStore(round.table);
    store.write(snapshot, new LevelResult(units, List.of(), Map.of()));
    assertThat(store.publish(snapshot)).isTrue();
  }

  private static RankedUnit row(String unit, String parent, int within, int province) {
    var points = new BigDecimal(20 - province);
    return new RankedUnit(
        within,
        unit,
        "Xã " + unit,
        parent,
        points,
        BigDecimal.ZERO,
        points,
        points,
        new BigDecimal(20),
        points.multiply(new BigDecimal(5)),
        Text.same("Tốt"),
        null,
        Map.of(RankingScope.PARENT, within, RankingScope.PROVINCE, province));
  }
}
