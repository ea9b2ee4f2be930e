package vn.parindex.round;

import java.time.Instant;
import java.time.ZoneId;
import vn.parindex.text.Text;

/** A round made from another year's: the same set-up, the calendar moved by whole years. */
public final class NextYear {

  private NextYear() {}

  /**
   * The round of another year. Deadlines keep day, month and time of day in the round's zone (29
   * February becomes 28) and start at version 1; whoever clones checks them.
   */
  public static Round of(Round round, String code, Text name, int year) {
    int years = year - round.year();
    return new Round(
        code,
        name,
        year,
        round.zone(),
        round.levels(),
        round.deadlines().stream().map(d -> shifted(d, years, round.zone())).toList(),
        round.rankingPolicy(),
        round.classTable());
  }

  private static Deadline shifted(Deadline deadline, int years, ZoneId zone) {
    return new Deadline(
        deadline.level(),
        deadline.step(),
        deadline.name(),
        shifted(deadline.opensAt(), years, zone),
        shifted(deadline.closesAt(), years, zone),
        1,
        deadline.reminders());
  }

  private static Instant shifted(Instant instant, int years, ZoneId zone) {
    return instant.atZone(zone).plusYears(years).toInstant();
  }
}
