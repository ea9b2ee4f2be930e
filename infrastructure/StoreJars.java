import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the zip of a function so that the jars in it hold their files uncompressed: the zip around
 * them then compresses each jar as a whole, which takes a quarter off (docs/decisions/0015-exports.md).
 * Names, order and times stay, so two builds of one commit still give the same zip.
 */
void main(String[] args) throws IOException {
  var zip = Path.of(args[0]);
  var rewritten = zip.resolveSibling(zip.getFileName() + ".new");
  try (var in = new ZipInputStream(Files.newInputStream(zip));
      var out = new ZipOutputStream(Files.newOutputStream(rewritten))) {
    out.setLevel(Deflater.BEST_COMPRESSION);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      var copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(entry.getTimeLocal());
      out.putNextEntry(copy);
      out.write(entry.getName().endsWith(".jar") ? stored(in) : in.readAllBytes());
      out.closeEntry();
    }
  }
  Files.move(rewritten, zip, StandardCopyOption.REPLACE_EXISTING);
}

/** The same jar with every entry stored. */
byte[] stored(InputStream jar) throws IOException {
  var bytes = new ByteArrayOutputStream();
  var in = new ZipInputStream(new ByteArrayInputStream(jar.readAllBytes()));
  try (var out = new ZipOutputStream(bytes)) {
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      var content = in.readAllBytes();
      var crc = new CRC32();
      crc.update(content);
      var copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(entry.getTimeLocal());
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(content.length);
      copy.setCrc(crc.getValue());
      out.putNextEntry(copy);
      out.write(content);
      out.closeEntry();
    }
  }
  return bytes.toByteArray();
}
