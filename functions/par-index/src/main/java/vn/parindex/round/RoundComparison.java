package vn.parindex.round;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is different from one year's round to the next, for the person who must check it. */
public final class RoundComparison {

  private RoundComparison() {}

  /** The differences of set-up, calendar and units; nothing for what is the same. */
  public static List<Difference> between(
      Round before, List<Unit> unitsBefore, Round after, List<Unit> unitsAfter) {
    var differences = new ArrayList<Difference>();
    compare("level", byKey(before.levels(), Level::code), byKey(after.levels(), Level::code))
        .forEach(differences::add);
    addIfDifferent("ranking-policy", before.rankingPolicy(), after.rankingPolicy(), differences);
    addIfDifferent("class-table", before.classTable(), after.classTable(), differences);
    addIfDifferent("zone", before.zone(), after.zone(), differences);
    differences.addAll(compare("deadline", windows(before), windows(after)));
    differences.addAll(
        compare("unit", byKey(unitsBefore, Unit::code), byKey(unitsAfter, Unit::code)));
    return List.copyOf(differences);
  }

  private static void addIfDifferent(
      String what, Object before, Object after, List<Difference> differences) {
    if (!before.equals(after)) {
      differences.add(new Difference(what, "", before, after));
    }
  }

  private static List<Difference> compare(
      String what, Map<String, ?> before, Map<String, ?> after) {
    var keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> new Difference(what, key, before.get(key), after.get(key)))
        .toList();
  }

  private static Map<String, LocalWindow> windows(Round round) {
    var windows = new LinkedHashMap<String, LocalWindow>();
    for (var deadline : round.deadlines()) {
      windows.put(deadline.level() + "/" + deadline.step(), LocalWindow.of(deadline, round.zone()));
    }
    return windows;
  }

  private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(element -> map.putIfAbsent(key.apply(element), element));
    return map;
  }

  /** A deadline's time as the calendar on the wall shows it, and who is told of it. */
  private record LocalWindow(
      LocalDateTime opensAt, LocalDateTime closesAt, @Nullable Reminders reminders) {

    static LocalWindow of(Deadline deadline, ZoneId zone) {
      return new LocalWindow(
          LocalDateTime.ofInstant(deadline.opensAt(), zone),
          LocalDateTime.ofInstant(deadline.closesAt(), zone),
          deadline.reminders());
    }
  }
}
