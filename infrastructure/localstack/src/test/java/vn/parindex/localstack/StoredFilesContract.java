package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.text.Text;

/** Files that functions write: exports in parts, frozen rankings under their digest. */
abstract class StoredFilesContract extends Contract {

  private static final int OVER_TWO_PARTS = 17 * 1024 * 1024;

  private final ExportBucket exports =
      new ExportBucket(Bucket.of(settings(Map.of("BUCKET", EVIDENCE_BUCKET)), "BUCKET"));
  private final FrozenRankings frozen =
      FrozenRankings.of(settings(Map.of("PUBLISHED_BUCKET", PUBLISHED_BUCKET)));

  StoredFilesContract(Surroundings surroundings) {
    super(surroundings);
  }

  @Test
  void anExportOfManyPartsIsSeenWholeOnceItIsComplete() throws IOException {
    var bytes = new byte[OVER_TWO_PARTS];
    new Random(1).nextBytes(bytes);
    var key = "exports/" + own;

    try (var output = exports.write(key, "application/zip")) {
      output.write(bytes);
      assertThat(exports.read(key)).isEmpty();
      assertThat(output.complete().length()).isEqualTo(OVER_TWO_PARTS);
    }

    try (var read = exports.read(key).orElseThrow()) {
      assertThat(read.readAllBytes()).isEqualTo(bytes);
    }
    var download = Browser.get(exports.presign(key, "Minh chứng.zip", "application/zip").url());
    assertThat(download.statusCode()).isEqualTo(200);
    assertThat(download.body()).isEqualTo(bytes);
  }

  @Test
  void anExportThatIsGivenUpLeavesNothing() {
    var key = "exports/" + own;
    var output = exports.write(key, "application/zip");
    output.write(new byte[OVER_TWO_PARTS], 0, OVER_TWO_PARTS);

    output.abort();

    assertThat(exports.read(key)).isEmpty();
    assertThat(
            clients.s3().listMultipartUploads(r -> r.bucket(EVIDENCE_BUCKET).prefix(key)).uploads())
        .isEmpty();
  }

  @Test
  void aFrozenRankingIsKeptOnceAndAChangedOneIsNotShown() {
    var ranking = ranking();
    var digest = frozen.freeze(ranking);

    assertThat(frozen.freeze(ranking)).isEqualTo(digest);
    assertThat(frozen.read(own, "so", digest)).isEqualTo(ranking);

    clients
        .s3()
        .putObject(
            r -> r.bucket(PUBLISHED_BUCKET).key(FrozenRankings.key(own, "so", digest)),
            RequestBody.fromString("{}"));
    assertThatThrownBy(() -> frozen.read(own, "so", digest)).isInstanceOf(ProblemException.class);
  }

  private FrozenRanking ranking() {
    return new FrozenRanking(
        own,
        Text.same("Đợt 2022"),
        2022,
        "so",
        Text.same("Sở"),
        LocalDate.of(2023, 2, 1),
        Instant.parse("2023-02-01T01:00:00Z"),
        "hash",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
