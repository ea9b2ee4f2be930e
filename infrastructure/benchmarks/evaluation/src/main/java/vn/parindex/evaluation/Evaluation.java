package vn.parindex.evaluation;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmark, prints its figures and whether they hold. */
public final class Evaluation {

  private static final int COUNTRY = 4_000;
  private static final int WARM_UNITS = 80_000;
  private static final double MOST_MILLISECONDS = 1_500;

  /**
   * Time per unit at ten times the units: 1 is linear, and sorting adds its logarithm; memory that
   * no cache holds takes the rest. Quadratic would be 10.
   */
  private static final double MOST_GROWTH = 1.5;

  private Evaluation() {}

  /** Exits with 1 when a bound does not hold. */
  public static void main(String[] arguments) throws RunnerException {
    double country = measure(COUNTRY, 5);
    double tenCountries = measure(10 * COUNTRY, 3);
    double growth = tenCountries / 10 / country;
    System.out.printf(
        Locale.ROOT,
        "%,d units: %.2f of the 1.5 s allowed; time per unit at ten times the size: x %.2f (at most"
            + " %.1f)%n",
        COUNTRY,
        country / MOST_MILLISECONDS,
        growth,
        MOST_GROWTH);
    if (country > MOST_MILLISECONDS || growth > MOST_GROWTH) {
      System.err.println("FAILED: a bound does not hold");
      System.exit(1);
    }
  }

  /** The median processor time of one night, in milliseconds; prints it. */
  private static double measure(int units, int nights) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(EvaluationBenchmark.class.getSimpleName())
            .param("units", Integer.toString(units))
            .warmupIterations(WARM_UNITS / units) // both warm up on as many sheets
            .measurementIterations(nights)
            .shouldDoGC(true) // each night begins without the garbage of the one before
            .addProfiler(CpuTime.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    var result = new Runner(options).runSingle();
    double cpu = median(Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.RESULT)));
    System.out.printf(
        Locale.ROOT,
        "%,7d units x 100 sub-criteria: %,7.0f ms of one core (%,.0f ms on the wall)%n",
        units,
        cpu,
        median(result.getPrimaryResult()));
    return cpu;
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
