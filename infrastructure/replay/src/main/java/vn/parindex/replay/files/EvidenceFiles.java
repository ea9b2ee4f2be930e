package vn.parindex.replay.files;

import java.util.List;
import vn.parindex.replay.http.Bytes;

/** Makes evidence files: scans, photos and documents that say what they belong to. */
public final class EvidenceFiles {

  private static final List<String> KINDS = List.of("pdf", "pdf", "pdf", "docx", "jpeg", "png");

  private EvidenceFiles() {}

  /**
   * A file about something.
   *
   * @param title what it says inside; plain letters
   * @param pick any number: decides the kind
   */
  public static EvidenceFile about(String title, int pick) {
    var name = "minh-chung-" + title.replaceAll("[^A-Za-z0-9]+", "-");
    return switch (KINDS.get(Math.floorMod(pick, KINDS.size()))) {
      case "docx" -> docx(name, title);
      case "png" -> picture(name, title, "png");
      case "jpeg" -> picture(name, title, "jpeg");
      default -> pdf(name, title);
    };
  }

  /** A PDF of one page. */
  public static EvidenceFile pdf(String name, String title) {
    return new EvidenceFile(name + ".pdf", "application/pdf", Bytes.of(Pdf.page(title)));
  }

  /** A Word document of one paragraph. */
  public static EvidenceFile docx(String name, String title) {
    return new EvidenceFile(
        name + ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Bytes.of(Docx.document(title)));
  }

  private static EvidenceFile picture(String name, String title, String format) {
    var ending = format.equals("jpeg") ? ".jpg" : ".png";
    return new EvidenceFile(name + ending, "image/" + format, Bytes.of(Picture.of(title, format)));
  }
}
