package vn.parindex.round;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.text.Text;

/**
 * A yearly round of assessment. Levels, who runs them, groups that are ranked together, zone,
 * deadlines and classes are data of the round, never constants in code.
 *
 * @param code key in addresses, such as {@code 2022}
 * @param name the round in words
 * @param year the year that is assessed
 * @param zone the zone of its deadlines and nights
 * @param levels the levels assessed
 * @param deadlines one for each level and step
 * @param rankingPolicy how ties are ranked
 * @param classTable how index values are named
 */
public record Round(
    String code,
    Text name,
    int year,
    ZoneId zone,
    List<Level> levels,
    List<Deadline> deadlines,
    RankingPolicy rankingPolicy,
    ClassTable classTable) {

  public Round {
    levels = List.copyOf(levels);
    deadlines = complete(deadlines, levels);
  }

  /** A deadline that says nothing of reminders gets the usual ones of its level. */
  private static List<Deadline> complete(List<Deadline> deadlines, List<Level> levels) {
    return deadlines.stream()
        .map(
            deadline ->
                levels.stream()
                    .filter(level -> level.code().equals(deadline.level()))
                    .findFirst()
                    .map(level -> deadline.complete(level.runBy()))
                    .orElse(deadline))
        .toList();
  }

  /** The level of a code. */
  public Optional<Level> level(String level) {
    return levels.stream().filter(l -> l.code().equals(level)).findFirst();
  }

  /** The deadline of a step on a level. */
  public Optional<Deadline> deadline(String level, String step) {
    return deadlines.stream()
        .filter(d -> d.level().equals(level) && d.step().equals(step))
        .findFirst();
  }

  /**
   * The time that a unit of a level has for a step; empty if the calendar does not plan it.
   *
   * @param extension a later end for the unit, if it has one
   */
  public Optional<Window> window(String level, String step, @Nullable Extension extension) {
    return deadline(level, step).map(deadline -> Window.of(deadline, extension));
  }

  /** The same round with another calendar. */
  public Round withDeadlines(List<Deadline> others) {
    return new Round(code, name, year, zone, levels, others, rankingPolicy, classTable);
  }
}
