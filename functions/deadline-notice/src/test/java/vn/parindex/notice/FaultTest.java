package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.notice.KilledAt.Killed;
import vn.parindex.reminder.Offsets;

/**
 * Whatever happens to the runs, no notice is doubled, and none is lost: each was mailed or stands
 * on the list of unknown ones.
 */
class FaultTest {

  private static final int SCHEDULES = 500;
  private static final long SEED = 288_2022;
  private static final List<LocalDate> DAYS =
      Offsets.REMINDERS.days().stream().map(LAST_DAY::plusDays).toList();

  @Test
  void aRunThatIsKilledAfterAnyOfItsStepsLosesAndDoublesNothing() {
    var day = LAST_DAY.minusDays(7);
    var whole = KilledAt.never();
    new NoticeRound().run(day, whole);

    int unknown = 0;
    for (int step = 0; step < whole.steps(); step++) {
      try (var round = NoticeRound.passing(1000 + step)) {
        runs(round, day, KilledAt.step(step));
        runs(round, day, KilledAt.never());
        unknown += check(round, expected(day, List.of("so1", "so2", "xa1")), day);
      }
    }
    System.out.printf(
        "TRIED: daily run killed after each of its %d steps, %d digests on the list of unknown ones%n",
        whole.steps(), unknown);
    assertThat(whole.steps()).isGreaterThan(40);
  }

  @Test
  void schedulesOfFaultsLoseAndDoubleNothing() {
    int unknown = 0;
    for (int number = 0; number < SCHEDULES; number++) {
      try (var round = NoticeRound.passing(number)) {
        unknown += schedule(round, new Random(SEED + number));
      }
    }
    System.out.printf(
        "TRIED: %d random schedules of faults, nothing lost or doubled, %d digests on the list of"
            + " unknown ones%n",
        SCHEDULES, unknown);
    assertThat(unknown).isPositive();
  }

  private static int schedule(NoticeRound round, Random random) {
    var undone = new TreeSet<>(Set.of("so1", "so2", "xa1"));
    var expected = new TreeSet<String>();
    int skip = 0;
    for (var day : DAYS) {
      if (random.nextInt(6) == 0 && undone.size() > 1) {
        round.round.submits(undone.pollFirst());
      }
      if (skip > 0) {
        skip--;
        continue;
      }
      switch (random.nextInt(7)) {
        case 0 -> skip = 3;
        case 1 -> runs(round, day, KilledAt.step(random.nextInt(60)));
        case 2 -> twiceAtOnce(round, day);
        case 3 -> {
          round.post.refusesNext(random.nextInt(20));
          runs(round, day, KilledAt.never());
        }
        case 4 -> {
          round.post.answersNotNext(1 + random.nextInt(2));
          runs(round, day, KilledAt.never());
        }
        case 5 -> {
          runs(round, day, KilledAt.step(random.nextInt(60)));
          runs(round, day, KilledAt.step(random.nextInt(60)));
        }
        default -> runs(round, day, KilledAt.never());
      }
      if (skip == 0 && random.nextBoolean()) {
        round.post.refusesNext(0);
        assertThat(runs(round, day, KilledAt.never())).isTrue();
        expected.addAll(expected(day, undone));
      }
    }
    return check(round, expected, DAYS.getLast());
  }

  /** Whether the run came to its end. */
  private static boolean runs(NoticeRound round, LocalDate day, KilledAt killed) {
    try {
      var _ = round.run(day, killed);
      return true;
    } catch (Killed | IllegalStateException e) {
      // What the schedule is about: the process ended, or told that it has to come again.
      return false;
    }
  }

  private static void twiceAtOnce(NoticeRound round, LocalDate day) {
    var other = CompletableFuture.runAsync(() -> runs(round, day, KilledAt.never()));
    runs(round, day, KilledAt.never());
    other.join();
  }

  /** After a whole run on a day: every unit that has not submitted was told what stands. */
  private static Set<String> expected(LocalDate day, Iterable<String> undone) {
    int offset = Offsets.REMINDERS.standing(LAST_DAY, day).orElseThrow();
    var told = new TreeSet<String>();
    for (var unit : undone) {
      var name = unit.startsWith("so") ? "Sở " + unit : "Xã " + unit;
      told.add(Post.told(unit + ".canbo@example.vn", name, LAST_DAY, offset));
    }
    return told;
  }

  private static int check(NoticeRound round, Set<String> expected, LocalDate end) {
    var told = round.told();
    assertThat(told).doesNotHaveDuplicates();
    var unknown =
        round.ledger(end.plusDays(1)).stream()
            .filter(entry -> entry.state() == LedgerEntry.State.UNKNOWN)
            .toList();
    var accounted = new TreeSet<>(told);
    unknown.forEach(entry -> accounted.add(asTold(entry)));
    assertThat(accounted).containsAll(expected);
    assertThat(round.ledger(end.plusDays(1)))
        .noneMatch(entry -> entry.state() == LedgerEntry.State.CLAIMED);
    return unknown.stream()
        .map(entry -> entry.key().recipient() + entry.inbox())
        .collect(Collectors.toSet())
        .size();
  }

  private static String asTold(LedgerEntry entry) {
    var milestone = entry.key().milestone();
    var unit = entry.units().getFirst();
    return Post.told(
        entry.key().recipient() + "@example.vn",
        unit.startsWith("so") ? "Sở " + unit : "Xã " + unit,
        LAST_DAY,
        Integer.parseInt(milestone.substring(milestone.indexOf('@') + 1)));
  }
}
