package vn.parindex.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;

/**
 * YAML as the neutral tree. Only plain trees: anchors, aliases and tags are refused, each at its
 * place, so that a small file can't become a large one. Keys that occur twice are kept, for the
 * notation to name.
 */
public final class Yaml {

  /** Most characters of a file: ten times the largest set we know. */
  static final int MOST_CHARACTERS = 1024 * 1024;

  private static final int FILE_DEPTH = 30;
  private static final int CELL_DEPTH = 20;

  private Yaml() {}

  /** Reads a file in UTF-8. */
  public static Reading<Node> read(byte[] file) {
    try {
      return new YamlTree(text(file), Places.lines(), FILE_DEPTH).read();
    } catch (Refusal e) {
      return new Reading.Refused<>(e.faults());
    }
  }

  /** Reads the YAML in a cell. */
  public static Reading<Node> read(String text, Location.Cell cell) {
    return new YamlTree(text, Places.cell(cell, text), CELL_DEPTH).read();
  }

  private static String text(byte[] file) throws Refusal {
    if (file.length > 4 * MOST_CHARACTERS) {
      throw tooLarge();
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.length() > MOST_CHARACTERS) {
        throw tooLarge();
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw new Refusal(
          Refusal.FILE,
          FaultCode.MALFORMED,
          "Tệp không phải văn bản mã hóa UTF-8",
          "The file is not text in UTF-8");
    }
  }

  private static Refusal tooLarge() {
    return new Refusal(
        Refusal.FILE,
        FaultCode.TOO_LARGE,
        "Tệp dài quá " + MOST_CHARACTERS + " ký tự",
        "The file is longer than " + MOST_CHARACTERS + " characters");
  }
}
