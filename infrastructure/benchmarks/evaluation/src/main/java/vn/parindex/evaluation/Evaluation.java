package vn.parindex.evaluation;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmark, prints its figures and whether they hold. */
public final class Evaluation {

  private static final double MOST_MILLISECONDS = 1_500;

  /**
   * Time per unit at ten times the units: 1 is linear, and sorting adds its logarithm; memory that
   * no cache holds takes the rest. Quadratic would be 10.
   */
  private static final double MOST_GROWTH = 1.5;

  private Evaluation() {}

  /** Exits with 1 when a bound does not hold. */
  public static void main(String[] arguments) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(EvaluationBenchmark.class.getSimpleName())
            .addProfiler(CpuTime.class)
            .shouldDoGC(true) // each night begins without the garbage of the one before
            .verbosity(VerboseMode.SILENT)
            .build();
    System.exit(holds(new Runner(options).run()) ? 0 : 1);
  }

  private static boolean holds(Collection<RunResult> results) {
    var cpu = new TreeMap<Integer, Double>();
    for (var result : results) {
      int units = Integer.parseInt(result.getParams().getParam("units"));
      cpu.put(
          units, median(Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.RESULT))));
      System.out.printf(
          Locale.ROOT,
          "%,7d units x 100 sub-criteria: %,7.0f ms of one core (%,.0f ms on the wall)%n",
          units,
          cpu.get(units),
          median(result.getPrimaryResult()));
    }
    double country = cpu.firstEntry().getValue();
    double growth = cpu.lastEntry().getValue() / cpu.lastKey() / (country / cpu.firstKey());
    System.out.printf(
        Locale.ROOT,
        "%,d units: %.2f of the 1.5 s allowed; time per unit at ten times the size: x %.2f (at most %.1f)%n",
        cpu.firstKey(),
        country / MOST_MILLISECONDS,
        growth,
        MOST_GROWTH);
    boolean holds = country <= MOST_MILLISECONDS && growth <= MOST_GROWTH;
    if (!holds) {
      System.err.println("FAILED: a bound does not hold");
    }
    return holds;
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
