package vn.parindex.submission.evidence;

import java.util.List;
import java.util.Optional;
import vn.parindex.evidence.Attempt;
import vn.parindex.evidence.Evidence;
import vn.parindex.submission.storage.EvidenceBucket;

/**
 * A file found under one of the keys that were signed for a document.
 *
 * @param key where it is
 * @param differences in what it is not as announced
 */
record UploadedFile(String key, List<String> differences) {

  /** The newest upload that came; one that is as announced comes before one that is not. */
  static Optional<UploadedFile> find(EvidenceBucket bucket, Evidence evidence) {
    Optional<UploadedFile> different = Optional.empty();
    for (var attempt : evidence.attempts().reversed()) {
      var found = find(bucket, evidence, attempt);
      if (found.isPresent() && found.get().differences().isEmpty()) {
        return found;
      }
      different = different.or(() -> found);
    }
    return different;
  }

  private static Optional<UploadedFile> find(
      EvidenceBucket bucket, Evidence evidence, Attempt attempt) {
    return bucket
        .find(attempt.key())
        .map(object -> object.differencesFrom(evidence.announced()))
        .map(differences -> new UploadedFile(attempt.key(), differences));
  }
}
