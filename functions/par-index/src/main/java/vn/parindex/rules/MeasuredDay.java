package vn.parindex.rules;

import java.time.LocalDate;

/** What a {@link DayReference} comes to: a day, or a {@link Gap}. */
public sealed interface MeasuredDay permits MeasuredDay.Known, Gap {

  /** A day. */
  record Known(LocalDate day) implements MeasuredDay {}
}
