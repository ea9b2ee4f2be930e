package vn.parindex.submission.content;

import java.io.IOException;
import java.nio.file.Path;
import vn.parindex.evidence.EvidenceType;

/**
 * Looks at the first bytes of a file, and into the package if it is an office document. The file's
 * name says nothing.
 */
public final class ContentCheck {

  private ContentCheck() {}

  /** Whether a file is of the announced type. */
  public static Verdict check(Path file, EvidenceType announced) throws IOException {
    if (!signature(announced).begins(file)) {
      return Verdict.notOfType(announced);
    }
    return switch (announced) {
      case PDF, JPEG, PNG -> new Verdict.Fits();
      case DOCX, XLSX, ODT, ODS -> OfficePackage.check(file, announced);
    };
  }

  private static Signature signature(EvidenceType type) {
    return switch (type) {
      case PDF -> Signature.PDF;
      case JPEG -> Signature.JPEG;
      case PNG -> Signature.PNG;
      case DOCX, XLSX, ODT, ODS -> Signature.ZIP;
    };
  }
}
