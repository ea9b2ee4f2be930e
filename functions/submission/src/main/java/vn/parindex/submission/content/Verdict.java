package vn.parindex.submission.content;

import vn.parindex.evidence.EvidenceType;
import vn.parindex.text.Text;

/** What came of looking at a file. */
public sealed interface Verdict {

  /** The content is of the announced type. */
  record Fits() implements Verdict {}

  /** The content can't serve as evidence. */
  record Refused(Text reason) implements Verdict {}

  /** The content is something else than it was announced to be. */
  static Verdict notOfType(EvidenceType announced) {
    return refused(
        "Nội dung tệp không phải " + announced.mediaType(),
        "The content is not " + announced.mediaType());
  }

  /** Refused, in both languages. */
  static Verdict refused(String reason, String reasonEn) {
    return new Refused(new Text(reason, reasonEn));
  }
}
