package vn.parindex.numbers;

import java.math.BigDecimal;
import vn.parindex.text.Text;

/**
 * Numbers for people: decimal comma and thousands point in Vietnamese (1.600 and 92,51), decimal
 * point and thousands comma in English. At most two decimals, unless that would show a number as
 * the bound it misses: 79.999 is never shown as 80.
 */
public final class NumberWords {

  private static final int MOST_DECIMALS = 6;

  private NumberWords() {}

  /** A number. */
  public static Text number(BigDecimal value) {
    return number(Exact.of(value));
  }

  /** A number. */
  public static Text number(Exact value) {
    String english = english(shown(value));
    return new Text(vietnamese(english), english);
  }

  /** A percentage: {@code 87,5 %}. */
  public static Text percent(Exact value) {
    return number(value).plus(" %");
  }

  /** Points, rounded as they count: {@code 0,5 điểm}. */
  public static Text points(Exact value) {
    String english = english(Decimals.plain(Rounding.round(value)));
    return new Text(
        vietnamese(english) + " điểm", english + (english.equals("1") ? " point" : " points"));
  }

  private static BigDecimal shown(Exact value) {
    BigDecimal rounded = Decimals.plain(Rounding.round(value));
    for (int scale = Rounding.SCALE + 1;
        scale <= MOST_DECIMALS && rounded.scale() == 0 && value.compareTo(rounded) != 0;
        scale++) {
      rounded = Decimals.plain(Rounding.round(value, scale));
    }
    return rounded;
  }

  private static String english(BigDecimal plain) {
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return (plain.signum() < 0 ? "-" : "") + text;
  }

  private static String vietnamese(String english) {
    return english.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }
}
