package vn.parindex.exporting;

import static vn.parindex.platform.testing.TableRound.ROUND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.parindex.evidence.Announcement;
import vn.parindex.evidence.Attempt;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.evidence.StoredFile;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.text.Text;

/** Evidence for tests, and bundles read back. */
final class Bundles {

  private static final Instant AT = Instant.parse("2022-12-01T01:00:00Z");

  private Bundles() {}

  /** A unit claims something without evidence. */
  static void missing(ExportScene scene, String unit, String code) {
    var finding =
        new Finding(
            "MISSING_EVIDENCE",
            new Text("thiếu tài liệu kiểm chứng và chưa giải trình", "evidence is missing"));
    var score = new Validation.Score(code, "SCORED", BigDecimal.ONE, Text.EMPTY, List.of(finding));
    var validation =
        new Validation(
            1,
            0,
            BigDecimal.ONE,
            BigDecimal.TEN,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.TEN,
            List.of(score));
    scene.table.putAll(List.of(SheetItems.validation(ROUND, unit, validation)));
  }

  /** A unit has a document; its file is in the bucket unless the bytes are null. */
  static void document(
      ExportScene scene,
      String unit,
      String id,
      String name,
      byte @Nullable [] bytes,
      String announcedHash,
      EvidenceState state) {
    var key = "evidence/" + ROUND + "/" + unit + "/" + id + "/1";
    if (bytes != null) {
      LocalS3.client()
          .putObject(r -> r.bucket(scene.evidence).key(key), RequestBody.fromBytes(bytes));
    }
    var announced =
        new Announcement(
            "1.1.1", name, EvidenceType.PDF, 10, announcedHash, null, null, "stp.canbo", AT);
    var evidence =
        new Evidence(
            id,
            announced,
            List.of(new Attempt(key, AT)),
            state,
            state == EvidenceState.ANNOUNCED ? null : new StoredFile(key, AT),
            null);
    scene.table.putAll(List.of(SheetItems.evidence(ROUND, unit, evidence)));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The entries of a ZIP by name, in order. */
  static Map<String, byte[]> entries(byte[] zip) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  static String text(Map<String, byte[]> entries, String name) {
    return new String(bytes(entries, name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Map<String, byte[]> entries, String name) {
    var bytes = entries.get(name);
    if (bytes == null) {
      throw new AssertionError("No entry " + name + " in " + entries.keySet());
    }
    return bytes;
  }
}
