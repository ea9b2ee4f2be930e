package vn.parindex.evaluation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The pure part of a night, on one core: everything between reading the sheets and writing the
 * snapshot, except the words of the explanations. The young generation is small, so that 4,000
 * units pay for the collection of their garbage as 40,000 do; a night of 40,000 keeps more than 1
 * GB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {
      "--sun-misc-unsafe-memory-access=allow",
      "-XX:ActiveProcessorCount=1",
      "-XX:+UseSerialGC",
      "-Xms4g",
      "-Xmx4g",
      "-Xmn256m"
    })
public class EvaluationBenchmark {

  /** How many units are evaluated; the country has about 4,000 communes and departments. */
  @Param({"4000", "40000"})
  public int units;

  private Country country = Country.of(0);

  /** Makes the units once. */
  @Setup(Level.Trial)
  public void prepare() {
    country = Country.of(units);
  }

  /** Scores and ranks all units. */
  @Benchmark
  public Object night() {
    return country.evaluate();
  }
}
