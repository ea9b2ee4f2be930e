package vn.parindex.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code make run} was asked for.
 *
 * @param port port of the API; the next four are those of sign-in, DynamoDB, S3 and SES
 * @param data where the state is kept between runs; empty for in memory
 */
record Options(int port, Optional<Path> data) {

  static final String USAGE = "--port 8080 [--data dir]";

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException naming what is not understood
   */
  static Options of(String... args) {
    var options = new Options(8080, Optional.empty());
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + ": thiếu giá trị / needs a value");
      }
      options = options.with(args[i], args[i + 1]);
    }
    return options;
  }

  private Options with(String name, String value) {
    return switch (name) {
      case "--port" -> new Options(port(value), data);
      case "--data" -> new Options(port, Optional.of(Path.of(value)));
      default -> throw new IllegalArgumentException(name + ": không hiểu / is not an option");
    };
  }

  private static int port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_531) {
      throw new IllegalArgumentException(value + ": không phải cổng / is not a port");
    }
    return Integer.parseInt(value);
  }
}
