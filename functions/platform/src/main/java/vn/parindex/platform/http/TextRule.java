package vn.parindex.platform.http;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text must be like.
 *
 * @param maxLength most characters (UTF-16 units)
 * @param holds the rule itself
 * @param code name of the fault, in kebab case
 * @param message what is wrong when it does not hold, in Vietnamese
 * @param messageEn the same in English
 */
public record TextRule(
    int maxLength, Predicate<String> holds, String code, String message, String messageEn) {

  /** Signs with which a spreadsheet begins a formula, their full-width forms, tab and CR. */
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  /** Control characters except tab and line ends, and marks that turn the reading direction. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private static final Pattern LINE_END = Pattern.compile("[\\t\\n\\r]");

  /** Words of a person, over several lines if need be, such as a reason. */
  public static TextRule words(int maxLength) {
    return new TextRule(
        maxLength,
        text -> !text.isBlank() && !UNSEEN.matcher(text).find(),
        "not-words",
        "Phải có nội dung và không chứa ký tự điều khiển",
        "Must say something and hold no control characters");
  }

  /**
   * A name that may end in a spreadsheet: one line, and not beginning as a formula does, so that no
   * cell ever runs it.
   */
  public static TextRule name(int maxLength) {
    return new TextRule(
        maxLength,
        TextRule::isName,
        "unsafe-name",
        "Tên phải là một dòng chữ và không bắt đầu bằng = + - @",
        "A name is one line of words and does not begin with = + - @");
  }

  /** A text that must match a pattern as a whole. */
  public static TextRule matching(
      Pattern pattern, int maxLength, String message, String messageEn) {
    return new TextRule(
        maxLength, text -> pattern.matcher(text).matches(), "bad-format", message, messageEn);
  }

  /** Whether a text is a safe name. */
  public static boolean isName(String text) {
    return !text.isBlank()
        && !UNSEEN.matcher(text).find()
        && !LINE_END.matcher(text).find()
        && FORMULA_STARTS.indexOf(text.strip().charAt(0)) < 0;
  }

  /** What is wrong with a text, if anything. */
  Optional<Fault> fault(String text) {
    if (text.length() > maxLength) {
      return Optional.of(
          new Fault(
              "too-long",
              "Dài quá " + maxLength + " ký tự",
              "Longer than " + maxLength + " characters"));
    }
    return holds.test(text) ? Optional.empty() : Optional.of(new Fault(code, message, messageEn));
  }

  /** A fault without its place. */
  record Fault(String code, String message, String messageEn) {}
}
