package vn.parindex.exporting.order;

/** The form of an export. */
public enum ExportFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PDF("application/pdf", "pdf"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type, as in {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String extension() {
    return extension;
  }
}
