package vn.parindex.auditcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.DataDirectory;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.platform.audit.AuditReport;

/** Checks the audit log that {@code make run DATA=dir} has left in a directory, on a copy of it. */
final class CheckingData {

  private static final AwsBasicCredentials ANY_KEY = AwsBasicCredentials.create("check", "check");

  private CheckingData() {}

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the directory holds no data of a platform
   * @throws vn.parindex.local.CannotStart if a platform is using it
   */
  static AuditReport check(Path data) throws IOException {
    var database = data.resolve("dynamodb");
    if (!Files.isDirectory(database)) {
      throw new IllegalArgumentException(
          data + ": không phải thư mục dữ liệu của nền tảng / holds no data of a platform");
    }
    try (var _ = new DataDirectory(data)) {
      var copy = Files.createTempDirectory("audit-check");
      try {
        copy(database, copy);
        return checkCopy(copy);
      } finally {
        delete(copy);
      }
    }
  }

  private static AuditReport checkCopy(Path copy) throws IOException {
    try (var database = new DynamoDbPart(0, Optional.of(copy), List.of(), ANY_KEY)) {
      return CheckedTable.of(database.client());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
