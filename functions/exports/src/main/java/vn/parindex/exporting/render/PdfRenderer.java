package vn.parindex.exporting.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.parindex.exporting.document.OfficialDocument;

/**
 * Writes a document as PDF, with Liberation Serif embedded: it has the metrics of Times New Roman,
 * which Nghị định 30/2020/NĐ-CP asks for, and every letter of Vietnamese. Nothing is loaded from
 * outside.
 */
public final class PdfRenderer implements Renderer {

  private record Face(String file, int weight, FontStyle style) {}

  private static final List<Face> FACES =
      List.of(
          new Face("LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL),
          new Face("LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL),
          new Face("LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC),
          new Face("LiberationSerif-BoldItalic.ttf", 700, FontStyle.ITALIC));

  @Override
  public void render(OfficialDocument document, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    for (var face : FACES) {
      builder.useFont(
          () -> font(face.file()), DocumentHtml.FONT, face.weight(), face.style(), true);
    }
    builder.useUriResolver((_, _) -> null);
    builder.withProducer("PAR Index");
    builder.withHtmlContent(DocumentHtml.of(document), null);
    builder.toStream(new KeptOpen(out));
    builder.run();
  }

  private static InputStream font(String file) {
    var stream = PdfRenderer.class.getResourceAsStream("/liberation/" + file);
    if (stream == null) {
      throw new UncheckedIOException(new IOException("No font " + file));
    }
    return stream;
  }
}
