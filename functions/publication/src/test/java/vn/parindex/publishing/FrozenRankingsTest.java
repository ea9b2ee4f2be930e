package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.PUBLIC;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publishing.RankedLevels.FieldsOf;

/** A frozen version never changes. */
class FrozenRankingsTest {

  private static final List<String> STEPS =
      List.of("aggregate", "conclude", "submit", "approve", "return");
  private static final Map<String, String> WHO =
      Map.of(
          "aggregate", "snv.canbo",
          "conclude", "chair",
          "submit", "snv.canbo",
          "approve", "ubnd.lanhdao",
          "return", "ubnd.lanhdao");

  @Test
  void theSameRankingIsFrozenOnceUnderTheSameDigest() {
    var round = new PublishingRound().ranked().published();
    var version = latest(round);
    var content = round.frozen.read(ROUND, "so", version.digest());
    assertThat(round.frozen.freeze(content)).isEqualTo(version.digest());
    assertThat(objects(round)).isEqualTo(1);
  }

  @Test
  void whatLiesUnderADigestIsNotOverwrittenByFreezing() {
    var round = new PublishingRound().ranked().published();
    var version = latest(round);
    var content = round.frozen.read(ROUND, "so", version.digest());
    LocalS3.client()
        .putObject(
            r -> r.bucket(round.bucket).key(FrozenRankings.key(ROUND, "so", version.digest())),
            RequestBody.fromString("tampered"));
    round.frozen.freeze(content);
    assertThat(
            LocalS3.client()
                .getObjectAsBytes(
                    r ->
                        r.bucket(round.bucket)
                            .key(FrozenRankings.key(ROUND, "so", version.digest())))
                .asUtf8String())
        .isEqualTo("tampered");
  }

  /** Steps in any order by who may take them, on rankings with any points in between. */
  @Property(tries = 12)
  void whateverIsDoneAfterwardsAPublishedVersionStaysAsItWas(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 5) Integer> choices,
      @ForAll @IntRange(min = 0, max = 10) int points) {
    var round = new PublishingRound().ranked().published();
    var published = new HashMap<Integer, JsonNode>();
    published.put(1, read(round, 1));
    int rankings = 0;
    for (int choice : choices) {
      if (choice == STEPS.size()) {
        rankings++;
        rank(round, rankings, BigDecimal.valueOf((points + rankings) % 10L));
      } else {
        var step = STEPS.get(choice);
        round.step(
            WHO.getOrDefault(step, ""),
            step,
            "so",
            switch (step) {
              case "submit" -> "{\"note\":{\"vi\":\"Đính chính\",\"en\":\"Corrected\"}}";
              case "return" -> "{\"reason\":\"Xem lại\"}";
              default -> "{}";
            });
      }
      int latest = latest(round).version();
      published.putIfAbsent(latest, read(round, latest));
      published.forEach(
          (version, was) ->
              assertThat(read(round, version)).as("version %d", version).isEqualTo(was));
    }
  }

  private static void rank(PublishingRound round, int number, BigDecimal points) {
    var all = new HashMap<>(PublishingRound.POINTS);
    all.put("STP", new FieldsOf(points, points));
    round.levels.rank("so", PublishingRound.RANKED.plusSeconds(86_400L * number), all);
  }

  private static JsonNode read(PublishingRound round, int version) {
    return round.publicly(PUBLIC + "?version=" + version, ROUND, "so").json();
  }

  private static PublishedVersion latest(PublishingRound round) {
    return new PublicationStore(round.table).latest(ROUND, "so").orElseThrow();
  }

  private static int objects(PublishingRound round) {
    return LocalS3.client().listObjectsV2(r -> r.bucket(round.bucket)).keyCount();
  }
}
