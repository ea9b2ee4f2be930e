package vn.parindex.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that can serve as evidence. Archives and files with macros are none of them.
 */
public enum EvidenceType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

  private final String mediaType;
  private final String extensions;

  EvidenceType(String mediaType, String extensions) {
    this.mediaType = mediaType;
    this.extensions = extensions;
  }

  /** The media type, as in {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The endings of file names, without the dot, in lower case. */
  public List<String> extensions() {
    return List.of(extensions.split(" "));
  }

  /** Whether a file name ends as files of this type do. */
  public boolean fits(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
  }

  /** The type with a media type, if it can serve as evidence. */
  public static Optional<EvidenceType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
