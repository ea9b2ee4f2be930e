package vn.parindex.exporting.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people write them. */
final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

  private Words() {}

  /** The day, in a zone. */
  static String day(Instant instant, ZoneId zone) {
    return DAY.format(instant.atZone(zone));
  }

  /** To the minute, in a zone. */
  static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** To the second, in a zone. */
  static String second(Instant instant, ZoneId zone) {
    return SECOND.format(instant.atZone(zone));
  }
}
