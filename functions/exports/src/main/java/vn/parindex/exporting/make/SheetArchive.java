package vn.parindex.exporting.make;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.parindex.exporting.content.CannotExport;
import vn.parindex.exporting.content.Documents;
import vn.parindex.exporting.content.Progress;
import vn.parindex.exporting.content.Source;
import vn.parindex.exporting.render.KeptOpen;
import vn.parindex.exporting.render.Renderer;

/** The sheets of many units in one ZIP, a folder for each level, one sheet at a time in memory. */
final class SheetArchive {

  private final Source source;
  private final Documents documents;
  private final Renderer renderer;

  SheetArchive(Source source, Documents documents, Renderer renderer) {
    this.source = source;
    this.documents = documents;
    this.renderer = renderer;
  }

  /** Writes the archive; the stream stays open. */
  void write(OutputStream out, Progress progress) throws IOException, CannotExport {
    var units = source.units();
    var names = new ZipNames();
    var extension = "." + source.job().wanted().format().extension();
    try (var zip = new ZipOutputStream(new KeptOpen(out), StandardCharsets.UTF_8)) {
      for (int at = 0; at < units.size(); at++) {
        var unit = units.get(at);
        var path = names.path(unit.level() + "/", unit.code() + " " + unit.name() + extension);
        zip.putNextEntry(new ZipEntry(path));
        renderer.render(documents.scoreSheet(unit), new KeptOpen(zip));
        zip.closeEntry();
        progress.at(at + 1, units.size());
      }
    }
  }
}
