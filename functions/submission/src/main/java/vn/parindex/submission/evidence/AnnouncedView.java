package vn.parindex.submission.evidence;

import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.submission.storage.SignedUpload;

/** A document whose file can now be uploaded. */
record AnnouncedView(String id, EvidenceState state, SignedUpload upload) {

  static AnnouncedView of(Evidence evidence, SignedUpload upload) {
    return new AnnouncedView(evidence.id(), evidence.state(), upload);
  }
}
