package vn.parindex.notation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Decimals;

/** Reads single values. Each answers null with a fault, or null for a member left out. */
final class Scalars {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  private Scalars() {}

  /** A key of an input, option or fact. */
  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  static @Nullable String key(@Nullable Cursor at) {
    return matching(at, KEY, "một khóa như soHoSo", "a key such as onTime");
  }

  /** A code of a set, unit, level, group or role. */
  static @Nullable String name(@Nullable Cursor at) {
    return matching(at, NAME, "một mã gồm chữ và số", "a code of letters and digits");
  }

  static @Nullable String matching(@Nullable Cursor at, Pattern pattern, String vi, String en) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null || pattern.matcher(text).matches()) {
      return text;
    }
    at.fault(FaultCode.BAD_CODE, "Cần " + vi, "Needs " + en);
    return null;
  }

  /** A plain decimal. */
  static @Nullable BigDecimal number(@Nullable Cursor at) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null) {
      return null;
    }
    Optional<BigDecimal> number = Decimals.parse(text);
    if (number.isEmpty()) {
      at.fault(
          FaultCode.BAD_NUMBER,
          "Cần một số như 0.5 (dấu chấm thập phân, không có dấu phân cách hàng nghìn)",
          "Needs a number such as 0.5 (decimal point, no thousands separator)");
    }
    return number.orElse(null);
  }

  /** Points of at least 0 with at most this many decimals. */
  static @Nullable BigDecimal points(@Nullable Cursor at, int decimals) {
    BigDecimal points = number(at);
    if (at == null || points == null) {
      return null;
    }
    if (points.signum() < 0) {
      at.fault(FaultCode.BAD_POINTS, "Điểm không được âm", "Points may not be negative");
      return null;
    }
    if (Decimals.decimals(points) > decimals) {
      at.fault(
          FaultCode.BAD_POINTS,
          "Điểm có tối đa " + decimals + " chữ số thập phân",
          "Points have at most " + decimals + " decimals");
      return null;
    }
    return points;
  }

  /** Maximum points: above 0, at most two decimals. */
  static @Nullable BigDecimal maxPoints(@Nullable Cursor at) {
    BigDecimal points = points(at, 2);
    if (at != null && points != null && points.signum() == 0) {
      at.fault(FaultCode.BAD_POINTS, "Điểm tối đa phải lớn hơn 0", "The maximum must be above 0");
      return null;
    }
    return points;
  }

  /** A whole number between two bounds. */
  static @Nullable Integer whole(@Nullable Cursor at, int least, int most) {
    BigDecimal number = number(at);
    if (at == null || number == null) {
      return null;
    }
    if (number.scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      at.fault(
          FaultCode.BAD_NUMBER,
          "Cần một số nguyên từ " + least + " đến " + most,
          "Needs a whole number from " + least + " to " + most);
      return null;
    }
    return number.intValueExact();
  }

  static @Nullable LocalDate day(@Nullable Cursor at) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeException notADay) {
      at.fault(FaultCode.BAD_DATE, "Cần một ngày như 2022-12-09", "Needs a day such as 2022-12-09");
      return null;
    }
  }

  static @Nullable Boolean yesNo(@Nullable Cursor at) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        at.fault(FaultCode.UNKNOWN_WORD, "Cần true hoặc false", "Needs true or false");
        yield null;
      }
    };
  }

  /** One of some words. */
  static <T> @Nullable T word(@Nullable Cursor at, Map<String, T> words) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null) {
      return null;
    }
    T meaning = words.get(text);
    if (meaning == null) {
      String known = String.join(", ", new TreeMap<>(words).keySet());
      at.fault(FaultCode.UNKNOWN_WORD, "Dùng một trong: " + known, "Use one of: " + known);
    }
    return meaning;
  }
}
