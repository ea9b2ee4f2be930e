package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.testing.Answer;

class ReadingAuditTest {

  private static final String AUDIT = "GET /rounds/{round}/audit";

  private static ExportScene scene;

  @BeforeAll
  static void aRoundInWhichSomethingHappened() {
    scene = new ExportScene();
    for (var unit : List.of("STP", "STC", "25270")) {
      scene.round.declares(unit, "1.1.1", "{\"issued\":true}");
      scene.round.declares(unit, "1.1.2", "{\"complete\":true}");
      scene.round.submits(unit);
    }
    scene.order("snv.canbo", "{\"kind\":\"SURVEY_STATISTICS\",\"format\":\"PDF\"}");
  }

  @Test
  void anAuditorAndHomeAffairsReadItAndNobodyElse() {
    assertThat(audit("ttr.nhatky", "").status()).isEqualTo(200);
    assertThat(audit("snv.canbo", "").status()).isEqualTo(200);
    for (var other :
        List.of("stp.canbo", "stp.lanhdao", "noivu.692", "hd.stc", "ubnd.lanhdao", "nobody")) {
      assertThat(audit(other, "").status()).as(other).isEqualTo(403);
    }
  }

  @Test
  void anEntrySaysWhoDidWhatWhenAndOnWhat() {
    var entry = entries("object=sheet/STP").getFirst();

    assertThat(entry.path("object").asString()).isEqualTo("sheet/STP");
    assertThat(entry.path("number").asLong()).isEqualTo(1);
    assertThat(entry.path("account").asString()).isEqualTo("test");
    assertThat(entry.path("action").asString()).isEqualTo("test");
    assertThat(entry.path("hash").asString()).hasSize(64);
  }

  @Test
  void itIsFilteredByObjectActorAndTime() {
    assertThat(entries("object=sheet/STP")).hasSize(3);
    assertThat(entries("object=sheet")).hasSize(9);
    assertThat(entries("actor=snv.canbo")).hasSize(1);
    assertThat(entries("actor=snv.canbo&object=sheet")).isEmpty();
    assertThat(entries("from=2023-01-20T00:00:00Z")).hasSize(1);
    assertThat(entries("to=2022-12-09T16:59:59Z")).isEmpty();
    assertThat(entries("to=2022-12-09T17:00:00Z&object=sheet/STC")).hasSize(3);
  }

  @Test
  void pagesTogetherHoldEveryEntryOnce() {
    var all = entries("");
    var paged = new ArrayList<String>();
    var after = "";
    int pages = 0;
    while (pages < 1000) {
      var page = audit("ttr.nhatky", "limit=2" + after).json();
      page.path("entries").forEach(entry -> paged.add(key(entry)));
      pages++;
      if (page.path("next").isNull()) {
        break;
      }
      assertThat(page.path("entries").size()).isLessThanOrEqualTo(2);
      after = "&after=" + page.path("next").asString();
    }

    assertThat(paged).containsExactlyElementsOf(all.stream().map(ReadingAuditTest::key).toList());
    assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
  }

  @Test
  void everyWrongParameterIsNamed() {
    assertThat(audit("ttr.nhatky", "from=hom-qua&limit=0&after=x").errors())
        .containsExactlyInAnyOrder("from not-an-instant", "limit out-of-range", "after bad-place");
  }

  private static String key(JsonNode entry) {
    return entry.path("object").asString() + " " + entry.path("number").asLong();
  }

  /** All entries, over as many pages as there are. */
  private static List<JsonNode> entries(String query) {
    var entries = new ArrayList<JsonNode>();
    var after = "";
    while (true) {
      var page = audit("ttr.nhatky", query + after).json();
      page.path("entries").forEach(entries::add);
      if (page.path("next").isNull()) {
        return entries;
      }
      after = (query.isEmpty() ? "" : "&") + "after=" + page.path("next").asString();
    }
  }

  private static Answer audit(String account, String query) {
    return scene.as(account).call(query.isEmpty() ? AUDIT : AUDIT + "?" + query, ROUND);
  }
}
