package vn.parindex.exporting.render;

import java.io.IOException;
import java.io.OutputStream;
import vn.parindex.exporting.document.OfficialDocument;

/** Writes a document as a file of one form; it leaves the stream open. */
@FunctionalInterface
public interface Renderer {

  /** Writes a document. */
  void render(OfficialDocument document, OutputStream out) throws IOException;
}
