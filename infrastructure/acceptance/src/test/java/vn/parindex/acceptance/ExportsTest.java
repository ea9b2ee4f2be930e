package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Session;

/** Exports are made in the background and fetched by a link; auditors read what happened. */
@ExtendWith(PlatformExtension.class)
class ExportsTest {

  /** A round in which a department is ranked. */
  private static TestRound ranked(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DA", 9);
    round.step(round.officer("DA"), "DA", "submit").expect(200);
    round.step(round.leader("DA"), "DA", "approve").expect(200);
    platform.controls().awaitIdle();
    round
        .homeAffairs()
        .post(round.path() + "/rankings/so/runs")
        .json(Map.of())
        .sendPatiently()
        .expect(200);
    return round;
  }

  private static JsonNode made(TestRound round, Session who, Map<String, String> wanted) {
    var id =
        who.post(round.path() + "/exports")
            .idempotencyKey("xuat-" + round.code())
            .json(wanted)
            .send()
            .expect(202)
            .json()
            .get("id")
            .asString();
    round.platform().controls().awaitIdle();
    return who.get(round.path() + "/exports/" + id).expect(200).json();
  }

  private static byte[] fetched(JsonNode export) throws IOException, InterruptedException {
    assertThat(export.get("state").asString()).as(export.toString()).isEqualTo("READY");
    var url = URI.create(export.get("download").get("url").asString());
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment");
      return answer.body();
    }
  }

  @Test
  void the_ranking_of_a_level_comes_as_a_pdf(Platform platform) throws Exception {
    var round = ranked(platform);
    var wanted = Map.of("kind", "RANKING", "format", "PDF", "level", "so");

    var file = fetched(made(round, round.homeAffairs(), wanted));

    assertThat(new String(Arrays.copyOf(file, 5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var listed = round.homeAffairs().get(round.path() + "/exports").expect(200).json();
    assertThat(listed.get("exports").size()).isEqualTo(1);
  }

  @Test
  void all_sheets_come_in_one_zip(Platform platform) throws Exception {
    var round = ranked(platform);
    var wanted = Map.of("kind", "ALL_SCORE_SHEETS", "format", "PDF");

    var export = made(round, round.homeAffairs(), wanted);

    assertThat(export.get("percent").asInt()).isEqualTo(100);
    assertThat(names(fetched(export))).hasSize(TestAccounts.UNITS.size());
  }

  @Test
  void what_can_not_be_made_says_why(Platform platform) {
    var round = TestRound.open(platform);
    var wanted = Map.of("kind", "RANKING", "format", "XLSX", "level", "so");

    var export = made(round, round.homeAffairs(), wanted);

    assertThat(export.get("state").asString()).isEqualTo("REFUSED");
    assertThat(export.get("reason").get("vi").asString()).contains("chưa được xếp hạng");
  }

  @Test
  void a_unit_gets_its_own_sheet_and_no_other(Platform platform) throws Exception {
    var round = ranked(platform);
    var officer = round.officer("DA");
    var own = Map.of("kind", "SCORE_SHEET", "format", "XLSX", "unit", "DA");
    var other = Map.of("kind", "SCORE_SHEET", "format", "XLSX", "unit", "DB");

    assertThat(fetched(made(round, officer, own))).isNotEmpty();
    officer.post(round.path() + "/exports").json(other).send().expectProblem(403, "forbidden");
  }

  @Test
  void an_auditor_reads_page_by_page_who_did_what(Platform platform) {
    var round = ranked(platform);
    var auditor = platform.api().as(TestAccounts.AUDITOR);
    var actions = new ArrayList<String>();
    var after = "";
    do {
      var page =
          auditor.get(round.path() + "/audit?object=sheet/DA&limit=2" + after).expect(200).json();
      page.get("entries").forEach(entry -> actions.add(entry.get("action").asString()));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
    } while (!after.isEmpty());

    assertThat(actions).hasSizeGreaterThanOrEqualTo(5).contains("submit-sheet", "approve-sheet");
  }

  private static List<String> names(byte[] file) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
