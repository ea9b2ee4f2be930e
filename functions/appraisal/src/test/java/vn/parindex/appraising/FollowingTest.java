package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.COUNCIL;
import static vn.parindex.appraising.CouncilRound.adjust;
import static vn.parindex.appraising.CouncilRound.require;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;
import vn.parindex.round.NextYear;
import vn.parindex.round.RoundState;
import vn.parindex.sheet.SheetState;

/** Whoever runs the round sees how far a council is. */
class FollowingTest {

  private final CouncilRound round = CouncilRound.assigned();

  @Test
  void everyUnitOfTheCouncilIsListedWithItsStage() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));

    var units =
        require(round.as("snv.canbo").call("GET " + COUNCIL + "/appraisals", ROUND, "70", "so"))
            .json()
            .path("units");

    assertThat(
            units
                .valueStream()
                .map(u -> u.path("unit").asString() + " " + u.path("stage").asString()))
        .containsExactly("SNV NOT_BEGUN", "STP NOT_BEGUN", "STC FIRST_APPRAISAL");
    assertThat(units.at("/2/state").asString()).isEqualTo("UNDER_APPRAISAL");
  }

  @Test
  void anItemWhosePointsDivergeByMoreThanTheThresholdIsMarked() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(19)));

    var items = round.read("snv.canbo", "STC").json().path("items");

    assertThat(items.at("/0/diverges").asBoolean()).isTrue();
    assertThat(items.at("/1/diverges").asBoolean()).isFalse();
    require(round.decide("member.snv", "STC", "1.1.1", 1, adjust(20)));
    assertThat(round.read("snv.canbo", "STC").json().at("/items/0/diverges").asBoolean()).isFalse();
  }

  @Test
  void aUnitFarFromItsPeersOrFromItsOwnLastYearIsNamed() throws ConditionFailed {
    lastYear();
    indexIs(ROUND, "SNV", "90");
    indexIs(ROUND, "STP", "89.99");
    indexIs(ROUND, "STC", "79");
    indexIs("2021", "SNV", "85");
    indexIs("2021", "STP", "84.98");

    var answer =
        require(round.as("snv.canbo").call("GET " + COUNCIL + "/divergences", ROUND, "70", "so"))
            .json();

    assertThat(answer.path("lastYear").asString()).isEqualTo("2021");
    assertThat(
            answer
                .path("divergences")
                .valueStream()
                .map(
                    d ->
                        d.path("kind").asString()
                            + " "
                            + d.path("unit").asString()
                            + " "
                            + d.path("gap").decimalValue()))
        .containsExactly("PEERS STC -10.99", "LAST_YEAR STP 5.01");
  }

  /** The round of the year before, with the same units. */
  private void lastYear() throws ConditionFailed {
    var now = new RoundStore(round.table).round(ROUND).round();
    var before = NextYear.of(now, "2021", now.name(), 2021);
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                Subject.absent(RoundItems.main("2021")),
                RoundItems.main(before, RoundState.CLOSED),
                Actor.system("test", "api", CouncilRound.OPENS),
                Action.of("test", null, null)));
    writes.add(Write.put(Item.of(RoundItems.listed("2021"))));
    round.table.transact(writes);
  }

  /** The sheet counts as submitted, and score-validation has given it this index. */
  private void indexIs(String of, String unit, String index) throws ConditionFailed {
    var points = new BigDecimal(index);
    var hundred = BigDecimal.valueOf(100);
    var none = BigDecimal.ZERO;
    var validation = new Validation(1, 0, points, hundred, none, none, points, List.of());
    var submitted =
        new SheetStatus(
            SheetState.SUBMITTED, CouncilRound.OPENS, CouncilRound.OPENS, null, 0, 0, 0);
    round.table.transact(
        List.of(
            Write.put(SheetItems.validation(of, unit, validation)),
            Write.put(
                SheetItems.main(of, unit, submitted).with("version", 1).with("auditHash", ""))));
  }

  @Test
  void withoutPointsOnTheSheetsNothingDiverges() {
    var answer =
        require(round.as("snv.canbo").call("GET " + COUNCIL + "/divergences", ROUND, "70", "so"));

    assertThat(answer.json().path("divergences").isEmpty()).isTrue();
    assertThat(answer.json().path("lastYear").isNull()).isTrue();
    assertThat(answer.json().at("/alerts/itemPercent").asInt()).isEqualTo(50);
  }
}
