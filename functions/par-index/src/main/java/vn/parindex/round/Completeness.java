package vn.parindex.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Field;
import vn.parindex.ranking.TieBreak;
import vn.parindex.text.Text;

/** What a round must have before units can work: for each level units, criteria set, deadline. */
public final class Completeness {

  private Completeness() {}

  /**
   * Everything that is still missing.
   *
   * @param round its levels, calendar and ranking policy
   * @param units its units
   * @param sets the criteria sets that there are, by level
   */
  public static List<Missing> missing(
      Round round, List<Unit> units, Map<String, CriteriaSet> sets) {
    return Stream.concat(
            missingDeadlines(round).stream(),
            round.levels().stream()
                .flatMap(level -> missing(round, level, units, sets.get(level.code())).stream()))
        .toList();
  }

  /** Deadlines of the self-assessment that are missing; an open round must not lose one. */
  public static List<Missing> missingDeadlines(Round round) {
    return round.levels().stream()
        .filter(level -> round.deadline(level.code(), Deadline.SELF_ASSESSMENT).isEmpty())
        .map(
            level ->
                new Missing(
                    "deadline",
                    "calendar/" + level.code() + "/" + Deadline.SELF_ASSESSMENT,
                    new Text(
                        "Chưa có hạn tự đánh giá của " + level.name().vi(),
                        "No deadline of the self-assessment for " + level.name().en())))
        .toList();
  }

  /** Levels whose units would be late on the day on which the round opens. */
  public static List<Missing> pastDeadlines(Round round, Instant now) {
    return round.deadlines().stream()
        .filter(deadline -> deadline.step().equals(Deadline.SELF_ASSESSMENT))
        .filter(deadline -> !deadline.closesAt().isAfter(now))
        .map(
            deadline ->
                new Missing(
                    "time",
                    "calendar/" + deadline.level() + "/" + deadline.step(),
                    new Text("Hạn tự đánh giá đã qua", "The deadline has passed already")))
        .toList();
  }

  private static List<Missing> missing(
      Round round, Level level, List<Unit> units, @Nullable CriteriaSet set) {
    var missing = new ArrayList<Missing>();
    if (units.stream().noneMatch(unit -> unit.level().equals(level.code()))) {
      missing.add(
          new Missing(
              "units",
              "units/" + level.code(),
              new Text(
                  "Chưa có đơn vị nào của " + level.name().vi(),
                  "No units of " + level.name().en())));
    }
    if (set == null) {
      missing.add(
          new Missing(
              "criteria-set",
              "criteria-sets/" + level.code(),
              new Text(
                  "Chưa có bộ tiêu chí của " + level.name().vi(),
                  "No criteria set of " + level.name().en())));
    } else {
      missing.addAll(missingFields(round, level, set));
    }
    return missing;
  }

  /** A tie-break by a field that a set does not have would decide nothing. */
  private static List<Missing> missingFields(Round round, Level level, CriteriaSet set) {
    var fields = set.fields().stream().map(Field::code).toList();
    return round.rankingPolicy().tieBreaks().stream()
        .map(TieBreak::field)
        .filter(field -> field != null && !fields.contains(field))
        .map(
            field ->
                new Missing(
                    "tie-break-field",
                    "criteria-sets/" + level.code() + "/" + field,
                    new Text(
                        "Tiêu chí phụ xếp hạng theo lĩnh vực %s không có trong bộ tiêu chí của %s"
                            .formatted(field, level.name().vi()),
                        "The tie-break by field %s is not in the criteria set of %s"
                            .formatted(field, level.name().en()))))
        .toList();
  }
}
