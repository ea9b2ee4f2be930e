package vn.parindex.exporting.make;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.Revisions;
import vn.parindex.exporting.content.Progress;
import vn.parindex.exporting.render.KeptOpen;
import vn.parindex.exporting.storage.ExportBucket;

/**
 * A unit's accepted evidence files in one ZIP, folder by sub-criterion, with a manifest of their
 * hashes that {@code sha256sum -c} reads. Files pass through piece by piece, never whole in memory.
 */
final class EvidenceBundle {

  static final String MANIFEST = "MANIFEST-SHA256.txt";
  static final String REMARKS = "LUU-Y.txt";

  private final ExportBucket evidence;
  private final ZipNames names = new ZipNames();
  private final StringBuilder manifest = new StringBuilder();
  private final StringBuilder remarks = new StringBuilder();

  EvidenceBundle(ExportBucket evidence) {
    this.evidence = evidence;
  }

  /** Writes the bundle of these documents; the stream stays open. */
  void write(List<Evidence> all, OutputStream out, Progress progress) throws IOException {
    var current =
        Revisions.current(all).stream()
            .sorted(Comparator.comparing(Evidence::subCriterion).thenComparing(Evidence::id))
            .toList();
    try (var zip = new ZipOutputStream(new KeptOpen(out), StandardCharsets.UTF_8)) {
      for (int at = 0; at < current.size(); at++) {
        add(current.get(at), zip);
        progress.at(at + 1, current.size());
      }
      text(zip, MANIFEST, manifest.toString());
      if (!remarks.isEmpty()) {
        text(zip, REMARKS, remarks.toString());
      }
    }
  }

  private void add(Evidence document, ZipOutputStream zip) throws IOException {
    var announced = document.announced();
    var file = document.file();
    if (file == null || document.state() != EvidenceState.ACCEPTED) {
      // A refused file may be harmful, one that was not looked at yet too: nobody is to open it.
      remark(document, "không đưa vào (%s) · left out".formatted(document.state()));
      return;
    }
    var stream = evidence.read(file.key());
    if (stream.isEmpty()) {
      remark(document, "không còn trong kho · is not in storage");
      return;
    }
    var path = names.path(document.subCriterion() + "/", announced.fileName());
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(path));
    try (var in = stream.get()) {
      in.transferTo(new DigestOutputStream(new KeptOpen(zip), digest));
    }
    zip.closeEntry();
    var hash = HexFormat.of().formatHex(digest.digest());
    manifest.append(hash).append("  ").append(path).append('\n');
    if (!hash.equals(announced.sha256())) {
      remark(document, "mã băm khác khi nộp · differs from what was handed in: " + path);
    }
  }

  private void remark(Evidence document, String what) {
    remarks
        .append(document.subCriterion())
        .append("  ")
        .append(ZipNames.safe(document.announced().fileName()))
        .append(": ")
        .append(what)
        .append('\n');
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
