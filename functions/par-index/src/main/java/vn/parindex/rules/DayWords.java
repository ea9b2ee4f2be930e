package vn.parindex.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.text.Text;

/** Days for people: 08/02/2023 in Vietnamese, 8 February 2023 in English. */
final class DayWords {

  private static final DateTimeFormatter VI =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  static Text day(LocalDate day) {
    return new Text(VI.format(day), EN.format(day));
  }
}
