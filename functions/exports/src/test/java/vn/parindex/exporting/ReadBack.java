package vn.parindex.exporting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads files back as text, and pages as pictures. */
final class ReadBack {

  private static final int DPI = 80;

  private ReadBack() {}

  /** A workbook's rows; numbers stand with # and their format, so that they differ from text. */
  static String workbook(byte[] file) throws IOException {
    try (var workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.map(ReadBack::row).collect(Collectors.joining("\n")) + "\n";
    }
  }

  private static String row(Row row) {
    var cells = new ArrayList<String>();
    for (var cell : row) {
      if (cell != null && !shown(cell).isEmpty()) {
        cells.add(shown(cell));
      }
    }
    return row.getRowNum() + " | " + String.join(" | ", cells);
  }

  private static String shown(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      throw new AssertionError("A formula: " + cell.getFormula());
    }
    if (cell.getType() == CellType.NUMBER) {
      return "#" + cell.asNumber().toPlainString() + "[" + cell.getDataFormatString() + "]";
    }
    return cell.getType() == CellType.STRING ? cell.asString().replace("\n", "⏎") : "";
  }

  /** A PDF's text, page by page. */
  static String pdf(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      var pages = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.append("=== ").append(page).append('\n').append(text.getText(document));
      }
      return pages.toString();
    }
  }

  /** The names of fonts that the file does not carry itself. */
  static List<String> fontsNotEmbedded(byte[] file) throws IOException {
    var missing = new ArrayList<String>();
    try (var document = Loader.loadPDF(file)) {
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          if (!font.isEmbedded()) {
            missing.add(font.getName());
          }
        }
      }
    }
    return missing;
  }

  /** The pages as pictures, written for people to look at. */
  static List<BufferedImage> pictures(byte[] file, String name) throws IOException {
    var directory = Files.createDirectories(Path.of("target", "pictures"));
    var pictures = new ArrayList<BufferedImage>();
    try (PDDocument document = Loader.loadPDF(file)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(document.getNumberOfPages(), 3); page++) {
        var picture = renderer.renderImageWithDPI(page, DPI);
        ImageIO.write(picture, "png", directory.resolve(name + "-" + (page + 1) + ".png").toFile());
        pictures.add(picture);
      }
    }
    return pictures;
  }

  /** Whether something is drawn in the margin that a printer can't print. */
  static boolean isCutOff(BufferedImage page) {
    int margin = DPI * 5 / 25;
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        boolean inMargin =
            x < margin
                || y < margin
                || x >= page.getWidth() - margin
                || y >= page.getHeight() - margin;
        if (inMargin && (page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          return true;
        }
      }
    }
    return false;
  }

  /** The share of a page that is not white. */
  static double inked(BufferedImage page) {
    long inked = 0;
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        inked += (page.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    return (double) inked / ((long) page.getWidth() * page.getHeight());
  }
}
