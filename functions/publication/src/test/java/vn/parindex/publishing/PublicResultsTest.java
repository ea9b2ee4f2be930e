package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.PUBLIC;
import static vn.parindex.publishing.PublishingRound.require;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.publishing.RankedLevels.FieldsOf;
import vn.parindex.publishing.results.PublicResults;

/** What anyone reads without an account. */
class PublicResultsTest {

  private final PublishingRound round = new PublishingRound();

  @BeforeEach
  void theDepartmentsArePublished() {
    round.ranked().published();
  }

  @Test
  void thePublishedRoundsAreListedWithTheirLevelsAndVersions() {
    var rounds = round.publicly("/public/rounds").json().path("rounds");
    assertThat(rounds.size()).isEqualTo(1);
    var level = rounds.get(0).path("levels").get(0);
    assertThat(rounds.get(0).path("round").asString()).isEqualTo(ROUND);
    assertThat(level.path("level").asString()).isEqualTo("so");
    assertThat(level.path("latestVersion").asInt()).isEqualTo(1);
    assertThat(level.path("title").path("vi").asString())
        .isEqualTo("Chỉ số cải cách hành chính năm 2022: Sở");
    assertThat(level.path("versions").get(0).path("digest").asString()).matches("[0-9a-f]{64}");
  }

  @Test
  void theRankingSaysRanksPointsClassesAndMeans() {
    var ranking = ranking();
    assertThat(ranking.path("version").asInt()).isEqualTo(1);
    assertThat(ranking.path("publishedAt").asString()).isEqualTo("2023-02-08T02:00:00Z");
    assertThat(units(ranking)).containsExactly("1 SNV", "2 STP", "3 STC");
    // 92,5 + 81,25 + 68,75 over 3 is 80,8333...
    assertThat(ranking.path("average").decimalValue()).isEqualByComparingTo("80.83");
    assertThat(ranking.path("classCounts").valueStream().map(PublicResultsTest::count))
        .containsExactly("Tốt 1", "Khá 1", "Trung bình 1", "Yếu 0");
    // 9,50 + 8,00 + 9,75 over 3
    assertThat(ranking.path("fields").get(0).path("average").decimalValue())
        .isEqualByComparingTo("9.08");
    assertThat(ranking.path("fields").get(0).path("max").decimalValue()).isEqualByComparingTo("10");
  }

  @Test
  void aUnitsPageSaysItsRankInEveryFieldBesideTheLevelsMeans() {
    var page = round.publicly(PUBLIC + "/units/{unit}", ROUND, "so", "STC").json();
    assertThat(page.path("levelAverage").decimalValue()).isEqualByComparingTo("80.83");
    assertThat(page.path("result").path("rank").asInt()).isEqualTo(3);
    assertThat(page.path("result").path("lastYear").isNull()).isTrue();
    var first = page.path("fieldLines").get(0);
    var second = page.path("fieldLines").get(1);
    assertThat(first.path("rank").asInt()).isEqualTo(1);
    assertThat(second.path("rank").asInt()).isEqualTo(3);
    assertThat(second.path("indexPercent").decimalValue()).isEqualByComparingTo("40");
    assertThat(first.path("name").path("vi").asString()).isEqualTo("Chỉ đạo điều hành");
  }

  @Test
  void aUnitThatIsNotInTheRankingHasNoPage() {
    assertThat(round.publicly(PUBLIC + "/units/{unit}", ROUND, "so", "25216").status())
        .isEqualTo(404);
  }

  @Test
  void theSameIsThereAsCsvByItsAddressOrByAccept() {
    var byEnding = csv("so.csv", Map.of());
    var byAccept = csv("so", Map.of("accept", "text/csv"));

    assertThat(byEnding).isEqualTo(byAccept);
    assertThat(byEnding.lines().toList())
        .containsExactly(
            "rank,unitCode,unitName,parent,parentName,totalPoints,maxPoints,surveyPoints,bonus,"
                + "penalty,indexPercent,classification,field1,field2,lastYearRank,"
                + "lastYearIndexPercent,changeOfRank,changeOfIndexPercent",
            "1,SNV,Đơn vị SNV,70,Đơn vị 70,18.50,20,0,0,0,92.50,Tốt,9.50,9.00,,,,",
            "2,STP,Đơn vị STP,70,Đơn vị 70,16.25,20,0,0,0,81.25,Khá,8.00,8.25,,,,",
            "3,STC,Đơn vị STC,70,Đơn vị 70,13.75,20,0,0,0,68.75,Trung bình,9.75,4.00,,,,");
  }

  @Test
  void whoHasTheAnswerIsToldSoWithoutIt() {
    for (var address : List.of("/public/rounds", PUBLIC, PUBLIC + "/changes")) {
      var values = address.contains("{") ? new String[] {ROUND, "so"} : new String[0];
      var first = round.publicly(address, values);
      var again =
          round
              .anyone
              .with("if-none-match", "\"other\", W/" + first.headers().get("etag"))
              .call("GET " + address, values);
      assertThat(first.headers().get("cache-control")).isEqualTo("public, max-age=300");
      assertThat(again.status()).as(address).isEqualTo(304);
      assertThat(again.headers()).containsEntry("etag", first.headers().getOrDefault("etag", ""));
    }
  }

  @Test
  void csvAndJsonHaveDifferentNamesForCaches() {
    var json = round.publicly(PUBLIC, ROUND, "so").headers().get("etag");
    var csv = round.publicly(PUBLIC, ROUND, "so.csv").headers().get("etag");
    assertThat(json).isNotEqualTo(csv);
  }

  @Test
  void aCorrectionIsANewVersionAndTheOldOneStaysReadable() {
    var before = ranking();
    correct("STP", "9.50", "9.50");

    var after = ranking();
    assertThat(after.path("version").asInt()).isEqualTo(2);
    assertThat(units(after)).containsExactly("1 STP", "2 SNV", "3 STC");
    assertThat(after.path("note").path("vi").asString()).isEqualTo("Tính lại chỉ tiêu 1.1.1");
    var old = round.publicly(PUBLIC + "?version=1", ROUND, "so");
    assertThat(old.json()).isEqualTo(before);
    assertThat(old.headers()).containsEntry("cache-control", "public, max-age=31536000, immutable");
  }

  @Test
  void theChangeLogSaysWhatChangedAndWhyAndNamesNobody() {
    correct("STP", "9.50", "9.50");
    var changes = round.publicly(PUBLIC + "/changes", ROUND, "so").json().path("changes");

    assertThat(changes.size()).isEqualTo(2);
    assertThat(changes.get(0).path("units").isEmpty()).isTrue();
    var second = changes.get(1);
    assertThat(second.path("replaces").asInt()).isEqualTo(1);
    assertThat(second.path("note").path("en").asString()).isEqualTo("1.1.1 counted again");
    assertThat(second.path("units").valueStream().map(PublicResultsTest::change))
        .containsExactly("STP 2 -> 1", "SNV 1 -> 2");
    assertThat(changes.toString()).doesNotContain("lanhdao", "canbo", "chair");
  }

  @Test
  void aCorrectionWithoutItsReasonForThePublicIsRefused() {
    round.levels.rank("so", PublishingRound.RANKED.plusSeconds(86_400), PublishingRound.POINTS);
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    assertThat(round.step("snv.canbo", "submit", "so").errors()).containsExactly("/note missing");
  }

  @Test
  void whatWasNotPublishedIsNotFoundWhateverThereIsInside() {
    for (var level : List.of("xa", "quan", "xa.csv")) {
      var answer = round.publicly(PUBLIC, ROUND, level);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    }
    assertThat(round.publicly(PUBLIC, "2099", "so").status()).isEqualTo(404);
    assertThat(round.publicly(PUBLIC + "?version=2", ROUND, "so").status()).isEqualTo(404);
  }

  @Test
  void aVersionThatIsNoNumberIsRefused() {
    assertThat(round.publicly(PUBLIC + "?version=moi", ROUND, "so").errors())
        .containsExactly("version not-a-version");
  }

  @Test
  void aSnapshotThatWasTamperedWithIsNeverServed() {
    var key = FrozenRankings.key(ROUND, "so", digest());
    var bytes = LocalS3.client().getObjectAsBytes(r -> r.bucket(round.bucket).key(key));
    LocalS3.client()
        .putObject(
            r -> r.bucket(round.bucket).key(key),
            RequestBody.fromString(bytes.asUtf8String().replace("92.50", "99.50")));

    assertThatItIsNotServed();
  }

  @Test
  void aSnapshotThatWasRemovedIsNotServedAsEmpty() {
    LocalS3.client()
        .deleteObject(r -> r.bucket(round.bucket).key(FrozenRankings.key(ROUND, "so", digest())));

    assertThatItIsNotServed();
  }

  private void assertThatItIsNotServed() {
    for (var answer :
        List.of(
            round.publicly(PUBLIC, ROUND, "so"),
            round.publicly(PUBLIC, ROUND, "so.csv"),
            round.publicly(PUBLIC + "/units/{unit}", ROUND, "so", "STP"),
            round.publicly(PUBLIC + "/changes", ROUND, "so"))) {
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.problem()).isEqualTo("snapshot-tampered");
    }
  }

  private String digest() {
    return new PublicationStore(round.table).latest(ROUND, "so").orElseThrow().digest();
  }

  private void correct(String unit, String first, String second) {
    var points = new HashMap<>(PublishingRound.POINTS);
    points.put(unit, FieldsOf.of(first, second));
    round.levels.rank("so", PublishingRound.RANKED.plusSeconds(86_400), points);
    round.published(
        "{\"note\":{\"vi\":\"Tính lại chỉ tiêu 1.1.1\",\"en\":\"1.1.1 counted again\"}}");
  }

  private JsonNode ranking() {
    return round.publicly(PUBLIC, ROUND, "so").json();
  }

  private String csv(String level, Map<String, String> headers) {
    var function = PublicResults.function(round.table, round.frozen);
    var response =
        function.apply(
            APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET " + PUBLIC)
                .withPathParameters(Map.of("round", ROUND, "level", level))
                .withHeaders(headers)
                .withRequestContext(
                    APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withTimeEpoch(PublishingRound.NOW.toEpochMilli())
                        .build())
                .build());
    assertThat(response.getHeaders().get("content-type")).startsWith("text/csv");
    return Optional.ofNullable(response.getBody()).orElse("");
  }

  private static List<String> units(JsonNode ranking) {
    return ranking
        .path("rows")
        .valueStream()
        .map(row -> row.path("rank").asInt() + " " + row.path("unitCode").asString())
        .toList();
  }

  private static String count(JsonNode one) {
    return one.path("label").path("vi").asString() + " " + one.path("units").asInt();
  }

  private static String change(JsonNode one) {
    return "%s %d -> %d"
        .formatted(
            one.path("unitCode").asString(),
            one.path("before").path("rank").asInt(),
            one.path("after").path("rank").asInt());
  }
}
