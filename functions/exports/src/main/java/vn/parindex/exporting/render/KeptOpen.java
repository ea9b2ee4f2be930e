package vn.parindex.exporting.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that the writer of one file in it does not close. */
public final class KeptOpen extends FilterOutputStream {

  public KeptOpen(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
