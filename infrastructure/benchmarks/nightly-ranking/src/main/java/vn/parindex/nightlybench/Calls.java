package vn.parindex.nightlybench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.data.Consumption;
import vn.parindex.replay.http.Reply;

/** What calls take: their time, and the capacity that they and what they set off consume. */
final class Calls {

  private static final int WARM_UP = 5;
  private static final int TIMES = 21;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final RunningPlatform platform;
  private final List<Line> lines = new ArrayList<>();

  Calls(RunningPlatform platform) {
    this.platform = platform;
  }

  private record Line(
      String call, Duration median, BigDecimal reads, BigDecimal writes, long bytes) {

    String text() {
      return "%-44s %6d ms %8s RRU %8s WRU %9d B"
          .formatted(call, median.toMillis(), reads, writes, bytes);
    }
  }

  /** Does a call often, always with success; says what one of them takes. */
  Calls measure(String name, IntFunction<Reply> call) throws InterruptedException {
    for (int number = 0; number < WARM_UP; number++) {
      call.apply(number).expect(200);
    }
    rest();
    var before = consumed();
    var times = new ArrayList<Duration>();
    long bytes = 0;
    for (int number = WARM_UP; number < WARM_UP + TIMES; number++) {
      var begun = System.nanoTime();
      bytes = call.apply(number).expect(200).body().length();
      times.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    rest();
    var taken = consumed().since(before);
    lines.add(
        new Line(
            name,
            times.stream().sorted().toList().get(TIMES / 2),
            each(taken.reads()),
            each(taken.writes()),
            bytes));
    return this;
  }

  /** One line for each call. */
  List<String> report() {
    return lines.stream().map(Line::text).toList();
  }

  private Consumption consumed() {
    return platform.consumed().orElseThrow();
  }

  private void rest() throws InterruptedException {
    rest(platform, PATIENCE);
  }

  /** Waits until nothing is under way. */
  static void rest(RunningPlatform platform, Duration patience) throws InterruptedException {
    if (!platform.awaitIdle(patience)) {
      throw new IllegalStateException("Not at rest: " + platform.unfinished());
    }
  }

  private static BigDecimal each(BigDecimal all) {
    return all.divide(BigDecimal.valueOf(TIMES), 1, RoundingMode.HALF_UP);
  }
}
