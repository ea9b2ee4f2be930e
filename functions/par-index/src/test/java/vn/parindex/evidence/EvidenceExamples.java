package vn.parindex.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/** Evidence documents for tests. */
public final class EvidenceExamples {

  public static final Instant ANNOUNCED_AT = Instant.parse("2022-12-01T02:00:00Z");

  private EvidenceExamples() {}

  public static Evidence announced(String id) {
    return announced(id, null);
  }

  public static Evidence announced(String id, @Nullable String replaces) {
    var announcement =
        new Announcement(
            "1.1.1",
            "Báo cáo " + id + ".pdf",
            EvidenceType.PDF,
            1000,
            "a".repeat(64),
            LocalDate.of(2022, 11, 30),
            replaces,
            "can-bo",
            ANNOUNCED_AT);
    return Evidence.announced(id, announcement, new Attempt(id + "/1", ANNOUNCED_AT));
  }

  public static Evidence stored(String id) {
    return stored(announced(id));
  }

  public static Evidence stored(Evidence evidence) {
    return evidence.stored(
        new StoredFile(evidence.newestAttempt().key(), ANNOUNCED_AT.plusSeconds(60)));
  }

  public static Evidence rejected(String id) {
    return stored(id).rejected(Text.same("không phải PDF"));
  }

  public static Evidence withdrawn(String id) {
    return stored(id).withdrawn(Text.same("nhầm tệp"));
  }
}
