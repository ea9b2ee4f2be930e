package vn.parindex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Requests that are repeated, processes that end after any write, throttled and lost calls, stream
 * records that come twice, late, in odd batches or are poison: the table ends as if everything had
 * happened exactly once.
 */
class DeliverySchedulesTest {

  private static final int SCHEDULES = 1_000;
  private static final int SCRIPTS = 20;

  /** What a schedule met on its way. */
  private record Met(int faults, int poison) {
    private Met and(Met other) {
      return new Met(faults + other.faults, poison + other.poison);
    }
  }

  @Test
  void everyScheduleEndsInTheStateOfExactlyOnce() {
    var exactlyOnce =
        IntStream.range(0, SCRIPTS).mapToObj(DeliverySchedulesTest::withoutFaults).toList();

    var met =
        IntStream.range(0, SCHEDULES)
            .parallel()
            .mapToObj(seed -> endsAs(exactlyOnce, seed))
            .reduce(new Met(0, 0), Met::and);

    System.out.printf(
        "TRIED: %,d schedules of delivery, %,d faults met, %,d poison records set aside; the state"
            + " was that of exactly once each time%n",
        SCHEDULES, met.faults, met.poison);
    assertThat(met.faults).isGreaterThan(SCHEDULES);
    assertThat(met.poison).isPositive();
  }

  private static Met endsAs(List<Map<String, String>> exactlyOnce, int seed) {
    int script = seed % SCRIPTS;
    try (var world = new World(new Random(seed))) {
      world.play(Step.script(new Random(script)), true);

      assertThat(world.everything()).as("schedule %d", seed).isEqualTo(exactlyOnce.get(script));
      assertThat(world.trailsAreWhole()).as("audit chain of schedule %d", seed).isTrue();
      assertThat(world.aside()).as("set aside").allMatch(number -> number.startsWith("poison"));
      return new Met(world.faults(), world.aside().size());
    }
  }

  private static Map<String, String> withoutFaults(int script) {
    try (var world = new World(new Random(script))) {
      world.play(Step.script(new Random(script)), false);
      return world.everything();
    }
  }
}
