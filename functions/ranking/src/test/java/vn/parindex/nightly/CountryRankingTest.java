package vn.parindex.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.platform.testing.TableRound.LAST_SECOND;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.table.Item;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;

/** As many communes as the country has, in one round. */
class CountryRankingTest {

  private static final int COMMUNES = 4_000;
  private static final int TASKS = 40;
  private static final int LAMBDA_RESPONSE_BYTES = 6 * 1024 * 1024;

  private final RankedRound ranked =
      new RankedRound(
          IntStream.range(0, COMMUNES)
              .mapToObj(i -> commune(code(i), "d" + i % 100))
              .toArray(Unit[]::new));

  @Test
  void fourThousandCommunesAreRankedInTheProvinceAndWithinTheirDistricts() {
    ranked.table.putAll(
        IntStream.range(0, COMMUNES).boxed().flatMap(CountryRankingTest::sheet).toList());

    ranked.night(FIRST_NIGHT);

    var answer = ranked.ranking("xa");
    assertThat(answer.json().toString().getBytes(UTF_8)).hasSizeLessThan(LAMBDA_RESPONSE_BYTES);
    var units = answer.json().path("units").valueStream().toList();
    assertThat(units).hasSize(COMMUNES);
    // Commune i has done i mod 40 of 40 tasks: 100 communes share each of 40 places in the
    // province,
    // and in each district of 40 communes 20 share each of two.
    for (var unit : units) {
      int done = Integer.parseInt(unit.path("unit").asString().substring(1)) % TASKS;
      assertThat(unit.path("ranksWithin").path("PROVINCE").asInt())
          .isEqualTo((39 - done) * 100 + 1);
      assertThat(unit.path("rank").asInt()).isEqualTo(done >= 20 ? 1 : 21);
    }
    assertThat(ranked.ranking("xa", "within=d7").json().path("units").size()).isEqualTo(40);
    assertThat(ranked.why("xa", code(39)).json().path("rank").asInt()).isEqualTo(1);
  }

  private static Stream<Item> sheet(int number) {
    var unit = code(number);
    var status = new SheetStatus(SheetState.SUBMITTED, LAST_SECOND, LAST_SECOND, null, 0, 2, 3);
    return Stream.of(
        SheetItems.main(ROUND, unit, status).with("version", 3).with("auditHash", "unused"),
        declared(unit, "1.1.1", "{\"planned\":%d,\"done\":%d}".formatted(TASKS, number % TASKS)),
        declared(unit, "1.1.2", "{\"issued\":true}"));
  }

  private static Item declared(String unit, String code, String values) {
    var data = (ObjectNode) Json.mapper().readTree(values);
    return SheetItems.score(
        ROUND, unit, new DeclaredScore(code, 1, data, false, "giải trình", "officer", LAST_SECOND));
  }

  private static String code(int number) {
    return "x%05d".formatted(number);
  }
}
