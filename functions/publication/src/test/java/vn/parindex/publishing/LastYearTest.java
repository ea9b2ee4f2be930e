package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.PUBLIC;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.Publication;
import vn.parindex.publication.RankedRow;
import vn.parindex.text.Text;

/** Beside every result stands what was published of the unit for the year before. */
class LastYearTest {

  private static final Instant LAST_YEAR = Instant.parse("2022-02-10T02:00:00Z");

  private final PublishingRound round = new PublishingRound();

  @Test
  void rankAndIndexOfLastYearAndTheChangeStandInEveryRow() throws Exception {
    publishedForLastYear(row("STP", 1, "88.10"), row("SNV", 2, "80.00"));
    round.ranked().published();

    var ranking = round.publicly(PUBLIC, ROUND, "so").json();

    assertThat(ranking.path("lastYear").asString()).isEqualTo("2021");
    var home = ranking.path("rows").get(0);
    assertThat(home.path("unitCode").asString()).isEqualTo("SNV");
    assertThat(home.path("lastYear").path("rank").asInt()).isEqualTo(2);
    assertThat(home.path("change").path("rank").asInt()).isEqualTo(1);
    assertThat(home.path("change").path("indexPercent").decimalValue())
        .isEqualByComparingTo("12.50");
    var justice = ranking.path("rows").get(1);
    assertThat(justice.path("change").path("rank").asInt()).isEqualTo(-1);
    assertThat(justice.path("change").path("indexPercent").decimalValue())
        .isEqualByComparingTo("-6.85");
    assertThat(ranking.path("rows").get(2).path("lastYear").isNull()).isTrue();
  }

  @Test
  void withoutAResultOfLastYearThereIsNoChange() {
    round.ranked().published();
    var ranking = round.publicly(PUBLIC, ROUND, "so").json();
    assertThat(ranking.path("lastYear").isNull()).isTrue();
    assertThat(ranking.path("rows").get(0).path("change").isNull()).isTrue();
  }

  private void publishedForLastYear(RankedRow... rows) throws ConditionFailed {
    var content =
        new FrozenRanking(
            "2021",
            Text.same("Đợt 2021"),
            2021,
            "so",
            Text.same("Sở"),
            LocalDate.of(2022, 2, 1),
            LAST_YEAR,
            "hash",
            null,
            null,
            List.of(),
            List.of(),
            List.of(rows),
            List.of(),
            null,
            List.of());
    var digest = round.frozen.freeze(content);
    var store = new PublicationStore(round.table);
    round.table.transact(
        PublicationStore.published(
            store.find("2021", "so"),
            Publication.NOT_BEGUN,
            Actor.system("test", "api", LAST_YEAR),
            Action.of("test", null, null),
            new PublishedVersion(
                "2021",
                Text.same("Đợt 2021"),
                2021,
                "so",
                Text.same("Sở"),
                1,
                digest,
                LAST_YEAR,
                null)));
  }

  private static RankedRow row(String unit, int rank, String index) {
    var points = new BigDecimal(index);
    return new RankedRow(
        rank,
        unit,
        unit,
        null,
        null,
        points,
        BigDecimal.valueOf(100),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        points,
        null,
        Map.of(),
        List.of(),
        null,
        null);
  }
}
