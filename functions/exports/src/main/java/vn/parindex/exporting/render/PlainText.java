package vn.parindex.exporting.render;

import java.util.regex.Pattern;

/** Makes any text fit for a file: no control characters, which XML can't hold, and not too long. */
final class PlainText {

  /** A cell of a workbook holds 32,767 characters. */
  private static final int LONGEST = 32_000;

  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

  private PlainText() {}

  static String of(String text) {
    var fit = UNFIT.matcher(text).replaceAll("");
    return fit.length() > LONGEST ? fit.substring(0, LONGEST) + "…" : fit;
  }
}
