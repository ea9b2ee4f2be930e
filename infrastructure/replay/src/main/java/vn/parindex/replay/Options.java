package vn.parindex.replay;

import java.nio.file.Path;

/**
 * How to play.
 *
 * @param seed another seed plays another year
 * @param out where the results go
 * @param evidence percent of the documents asked for that are uploaded; the units explain why the
 *     others are not. All of them take about four times as long
 * @param metered whether the capacity that functions consume is added up and told in the end
 */
record Options(long seed, Path out, int evidence, boolean metered) {

  static final String USAGE = "[--seed 1] [--out target/replay] [--evidence 12] [--meter off]";

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException names what is wrong
   */
  static Options of(String... args) {
    long seed = 1;
    var out = Path.of("target/replay");
    int evidence = 12;
    boolean metered = false;
    for (int i = 0; i < args.length; i += 2) {
      var value = i + 1 < args.length ? args[i + 1] : "";
      switch (args[i]) {
        case "--seed" -> seed = seed(value);
        case "--out" -> out = Path.of(value);
        case "--evidence" -> evidence = percent(value);
        case "--meter" -> metered = isOn(value);
        default ->
            throw new IllegalArgumentException("Không hiểu tham số / Unknown argument: " + args[i]);
      }
    }
    return new Options(seed, out, evidence, metered);
  }

  private static boolean isOn(String value) {
    if (!value.matches("on|off")) {
      throw new IllegalArgumentException("on|off: " + value);
    }
    return value.equals("on");
  }

  private static int percent(String value) {
    if (!value.matches("\\d{1,2}|100")) {
      throw new IllegalArgumentException("0..100: " + value);
    }
    return Integer.parseInt(value);
  }

  private static long seed(String value) {
    if (!value.matches("-?\\d{1,18}")) {
      throw new IllegalArgumentException(
          "SEED phải là một số nguyên / must be a whole number: " + value);
    }
    return Long.parseLong(value);
  }
}
