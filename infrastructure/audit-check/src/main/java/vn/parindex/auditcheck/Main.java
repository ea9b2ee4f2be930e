package vn.parindex.auditcheck;

import java.io.IOException;
import java.nio.file.Path;
import vn.parindex.local.CannotStart;

/**
 * {@code make audit-check DATA=dir}: exits 0 if the audit log is whole, 1 if something was tampered
 * with, which is then named, 2 if there is nothing to check.
 */
public final class Main {

  private Main() {}

  /** Checks the directory that is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Cách dùng / Usage: make audit-check DATA=dir");
      System.exit(2);
    }
    try {
      var report = CheckingData.check(Path.of(args[0]));
      report.lines().forEach(System.out::println);
      System.exit(report.isWhole() ? 0 : 1);
    } catch (IllegalArgumentException | CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }
}
