package vn.parindex.platform.http;

import java.util.regex.Pattern;

/** The forms of codes. They become parts of addresses and keys, so each is short and plain. */
public final class Codes {

  /** Most characters of a name. */
  public static final int NAME_LENGTH = 200;

  /** Most characters of a reason. */
  public static final int REASON_LENGTH = 1000;

  /** The code of a round, level or step. */
  public static final TextRule PLAIN =
      code("[a-z0-9][a-z0-9-]{0,39}", 40, "chữ thường không dấu, chữ số, -", "a-z, 0-9, -");

  /** The code of a unit: the statistics office's, or one made for departments. */
  public static final TextRule UNIT =
      code("[A-Za-z0-9][A-Za-z0-9-]{0,19}", 20, "chữ không dấu, chữ số, -", "A-Z, a-z, 0-9, -");

  /** The code of a field of a criteria set. */
  public static final TextRule FIELD = code("[0-9]{1,3}", 3, "chữ số", "digits");

  /** The key of a reference fact, as rules write it. */
  public static final TextRule FACT =
      code("[a-z][A-Za-z0-9]{0,39}", 40, "chữ không dấu và chữ số", "letters and digits");

  /** Names of units, people and rounds, and labels: safe in spreadsheets. */
  public static final TextRule NAME = TextRule.name(NAME_LENGTH);

  /** Reasons. */
  public static final TextRule REASON = TextRule.words(REASON_LENGTH);

  private Codes() {}

  private static TextRule code(String pattern, int maxLength, String vi, String en) {
    return TextRule.matching(
        Pattern.compile(pattern),
        maxLength,
        "Mã chỉ gồm " + vi + ", nhiều nhất " + maxLength + " ký tự",
        "A code holds only " + en + " and at most " + maxLength + " characters");
  }
}
