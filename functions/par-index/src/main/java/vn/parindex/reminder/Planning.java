package vn.parindex.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which notices stand at a time. What was sent already is not looked at here: every notice has a
 * key, and the ledger knows it.
 */
public final class Planning {

  private Planning() {}

  /**
   * All notices that stand, by recipient: each list is one digest, ordered by the last day.
   *
   * @param round the round's code
   * @param zone in which days are counted
   * @param tasks what is not done; one that has not opened yet is left out
   * @param now the time of the run
   */
  public static Map<String, List<Notice>> digests(
      String round, ZoneId zone, List<Task> tasks, Instant now) {
    var digests = new TreeMap<String, List<Notice>>();
    tasks.stream()
        .filter(task -> !now.isBefore(task.window().opensAt()) && !task.units().isEmpty())
        .flatMap(task -> notices(round, zone, task, now))
        .sorted(
            java.util.Comparator.comparing(Notice::lastDay)
                .thenComparing(notice -> notice.key().milestone()))
        .forEach(
            notice ->
                digests
                    .computeIfAbsent(notice.key().recipient(), _ -> new ArrayList<>())
                    .add(notice));
    return digests;
  }

  private static Stream<Notice> notices(String round, ZoneId zone, Task task, Instant now) {
    var today = now.atZone(zone).toLocalDate();
    var lastDay = task.lastDay(zone);
    return task.offsets().standing(lastDay, today).stream()
        .boxed()
        .flatMap(
            offset ->
                task.recipients().stream()
                    .distinct()
                    .map(
                        recipient ->
                            new Notice(
                                NoticeKey.of(round, task, offset, recipient),
                                task,
                                lastDay,
                                ChronoUnit.DAYS.between(today, lastDay))));
  }
}
