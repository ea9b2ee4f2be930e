package vn.parindex.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import vn.parindex.evidence.Evidence;
import vn.parindex.submission.storage.SignedUpload;

/** An upload whose second of validity is over; S3 goes by the real clock. */
public final class ExpiredUpload {

  private ExpiredUpload() {}

  /** The upload of a document, signed and waited for. */
  public static SignedUpload of(Round2022 round, Evidence evidence) {
    var upload =
        round
            .bucket(Duration.ofSeconds(1))
            .signUpload(evidence.newestAttempt().key(), evidence.announced());
    var over = upload.expiresAt().plusSeconds(1);
    while (Instant.now().isBefore(over)) {
      LockSupport.parkUntil(over.toEpochMilli());
    }
    return upload;
  }
}
