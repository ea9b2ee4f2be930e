package vn.parindex.submission.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.StoredFile;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;
import vn.parindex.submission.content.ContentCheck;
import vn.parindex.submission.content.Verdict;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.SystemChanges;

/**
 * Registers an uploaded file and looks into it. Every part can be repeated: a file is looked at
 * before anything is written, and what is written follows from the state as it then is. All uploads
 * signed for one document have the same SHA-256, so a verdict holds whichever of them counts.
 */
final class EvidenceRegistration {

  private final SheetStore sheets;
  private final SystemChanges changes;
  private final EvidenceBucket bucket;

  EvidenceRegistration(SheetStore sheets, SystemChanges changes, EvidenceBucket bucket) {
    this.sheets = sheets;
    this.changes = changes;
    this.bucket = bucket;
  }

  /** Registers a document's file that was found in storage. */
  void register(String round, String unit, Evidence evidence, UploadedFile file, Actor actor) {
    if (isSettled(evidence)) {
      return;
    }
    var verdict = verdict(evidence, file);
    changes.make(
        () -> {
          var sheet = sheets.sheet(round, unit);
          return writes(sheet, EvidenceChange.required(sheet, evidence.id()), file, verdict, actor);
        });
  }

  /** Whether no upload can change anything any more. */
  static boolean isSettled(Evidence evidence) {
    return switch (evidence.state()) {
      case ACCEPTED, REJECTED -> true;
      case WITHDRAWN -> evidence.file() != null;
      case ANNOUNCED, STORED, EXPIRED -> false;
    };
  }

  private static List<Write> writes(
      StoredSheet sheet, Evidence evidence, UploadedFile file, Verdict verdict, Actor actor) {
    if (isSettled(evidence)) {
      return List.of();
    }
    var stored =
        evidence.state() == EvidenceState.STORED
            ? evidence
            : evidence.stored(new StoredFile(file.key(), actor.time()));
    if (stored.state() == EvidenceState.WITHDRAWN) {
      return EvidenceChange.writes(sheet, stored, actor, "register-evidence", null);
    }
    return switch (verdict) {
      case Verdict.Fits() ->
          EvidenceChange.writes(sheet, stored.accepted(), actor, "accept-evidence", null);
      case Verdict.Refused(var why) ->
          EvidenceChange.writes(sheet, stored.rejected(why), actor, "reject-evidence", why.vi());
    };
  }

  private Verdict verdict(Evidence evidence, UploadedFile file) {
    if (!file.differences().isEmpty()) {
      var differences = String.join(", ", file.differences());
      return Verdict.refused(
          "Tệp khác với tệp đã khai: " + differences,
          "The file differs from what was announced: " + differences);
    }
    try {
      var directory = Files.createTempDirectory("evidence");
      var copy = directory.resolve("file");
      try {
        bucket.copyTo(file.key(), copy);
        return ContentCheck.check(copy, evidence.announced().type());
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the event comes again
    }
  }
}
