package vn.parindex.platform.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads single JSON values. */
final class Scalars {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Scalars() {}

  /** A value, or what is wrong with it. */
  sealed interface Read<T> {}

  record Ok<T>(T value) implements Read<T> {}

  record Wrong<T>(String code, String message, String messageEn) implements Read<T> {}

  static <T> Read<T> wrong(String code, String message, String messageEn) {
    return new Wrong<>(code, message, messageEn);
  }

  static <T> Read<T> wrongType(String kind, String kindEn) {
    return wrong("wrong-type", "Phải là " + kind, "Must be " + kindEn);
  }

  static Read<String> text(JsonNode node, TextRule rule) {
    if (!node.isString()) {
      return wrongType("chuỗi ký tự", "a text");
    }
    var text = node.stringValue();
    return rule.fault(text)
        .<Read<String>>map(f -> wrong(f.code(), f.message(), f.messageEn()))
        .orElseGet(() -> new Ok<>(text));
  }

  static Read<Integer> number(JsonNode node, int min, int max) {
    return switch (number(node, (long) min, max)) {
      case Ok<Long>(var value) -> new Ok<>(Math.toIntExact(value));
      case Wrong<Long>(var code, var message, var messageEn) -> wrong(code, message, messageEn);
    };
  }

  static Read<Long> number(JsonNode node, long min, long max) {
    if (!node.isIntegralNumber()) {
      return wrongType("số nguyên", "a whole number");
    }
    if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
      return outOfRange(Long.toString(min), Long.toString(max));
    }
    return new Ok<>(node.longValue());
  }

  static Read<BigDecimal> decimal(JsonNode node, int maxDecimals, BigDecimal min, BigDecimal max) {
    if (!node.isNumber()) {
      return wrongType("số", "a number");
    }
    var value = node.decimalValue();
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      return outOfRange(min.toPlainString(), max.toPlainString());
    }
    if (value.scale() > maxDecimals && value.stripTrailingZeros().scale() > maxDecimals) {
      return wrong(
          "too-many-decimals",
          "Nhiều nhất " + maxDecimals + " chữ số thập phân",
          "At most " + maxDecimals + " decimals");
    }
    return new Ok<>(value);
  }

  static Read<Boolean> flag(JsonNode node) {
    return node.isBoolean()
        ? new Ok<>(node.booleanValue())
        : wrongType("true hoặc false", "true or false");
  }

  static Read<Instant> instant(JsonNode node) {
    try {
      if (node.isString()) {
        var time = OffsetDateTime.parse(node.stringValue());
        if (isPlausible(time.getYear())) {
          return new Ok<>(time.toInstant());
        }
      }
    } catch (DateTimeException _) {
      // said below, as for every other text that is no time
    }
    return wrong(
        "not-an-instant",
        "Phải là thời điểm ISO-8601 có múi giờ, ví dụ 2022-12-10T00:00:00+07:00",
        "Must be an ISO-8601 time with offset, such as 2022-12-10T00:00:00+07:00");
  }

  static Read<LocalDate> day(JsonNode node) {
    try {
      if (node.isString()) {
        var day = LocalDate.parse(node.stringValue());
        if (isPlausible(day.getYear())) {
          return new Ok<>(day);
        }
      }
    } catch (DateTimeException _) {
      // said below, as for every other text that is no day
    }
    return wrong(
        "not-a-day",
        "Phải là ngày có thật, ví dụ 2022-12-09",
        "Must be a day of the calendar, such as 2022-12-09");
  }

  static <E extends Enum<E>> Read<E> constant(JsonNode node, Class<E> type) {
    var constants = type.getEnumConstants();
    if (node.isString()) {
      for (var constant : constants) {
        if (constant.name().equals(node.stringValue())) {
          return new Ok<>(constant);
        }
      }
    }
    var names = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    return wrong("not-one-of", "Phải là một trong: " + names, "Must be one of: " + names);
  }

  private static <T> Read<T> outOfRange(String min, String max) {
    return wrong(
        "out-of-range",
        "Phải từ %s đến %s".formatted(min, max),
        "Must be from %s to %s".formatted(min, max));
  }

  private static boolean isPlausible(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }
}
