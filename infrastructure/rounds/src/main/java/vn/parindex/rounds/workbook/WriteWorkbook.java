package vn.parindex.rounds.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Program: writes the workbook of a criteria set in YAML. Arguments: the YAML, the workbook. */
public final class WriteWorkbook {

  private WriteWorkbook() {}

  /** Writes {@code args[1]} from {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: WriteWorkbook criteria.yaml criteria.xlsx");
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      CriteriaWorkbook.write(Files.readString(Path.of(args[0])), out);
    }
  }
}
