package vn.parindex.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.parindex.image.FunctionProcess;
import vn.parindex.image.PackagedFunction;
import vn.parindex.image.Surroundings;
import vn.parindex.image.Zips;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;

/**
 * Our {@code round-admin} beside the same use cases in plain Java and in the reference style of
 * Spring Cloud Function, as zips, and the first two as images with a cache: same request ({@code
 * GET /me}, which reads the account from the table), same flags, in rounds of changing order, so
 * that a busy machine slows all. The figures are medians of the ratios within rounds; above a
 * {@link Target} the program fails.
 */
public final class Comparison {

  private static final int ROUNDS = 11;
  private static final long SEED = 288;

  private Comparison() {}

  /** Runs the comparison from the project's folder; an argument gives another number of rounds. */
  public static void main(String[] args) throws Exception {
    var rounds = rounds(args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS);
    for (var candidate : rounds.all().getFirst().keySet().stream().sorted().toList()) {
      System.out.printf(
          "%-12s median %5.0f ms, of processor time %5.0f ms%n",
          candidate,
          rounds.median(candidate, Start::millis),
          rounds.median(candidate, Start::processorMillis));
    }
    Target.ALL.forEach(target -> System.out.println(target.report(rounds)));
    System.out.printf("medians of %d rounds%n", rounds.all().size());
    if (!Target.ALL.stream().allMatch(target -> target.met(rounds))) {
      System.err.println("FAILED: a cold start is above its target");
      System.exit(1);
    }
  }

  private static Rounds rounds(int number) throws Exception {
    var root = Path.of("").toAbsolutePath();
    var folder = root.resolve("infrastructure/benchmarks/cold-start/target/candidates");
    Zips.remove(folder);
    try (var platform = LocalPlatform.start(LocalOptions.of(root).withProgress(_ -> {}))) {
      Surroundings.saveAccount(platform);
      var ours = PackagedFunction.of(root, platform, "RoundAdminApi");
      var candidates = Candidates.of(root, ours, folder, training(root));
      var event = Files.readString(root.resolve("events/round-admin-show-caller.json"));
      return compare(new ColdStart(event, folder), candidates, number);
    }
  }

  private static List<String> training(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("events"))) {
      var events = new ArrayList<String>();
      for (var file :
          files.filter(it -> it.toString().contains("round-admin-")).sorted().toList()) {
        events.add(Files.readString(file));
      }
      return events;
    }
  }

  private static Rounds compare(ColdStart coldStart, List<FunctionProcess> candidates, int number)
      throws Exception {
    List<Map<String, Start>> rounds = new ArrayList<>();
    var order = new ArrayList<>(candidates);
    var random = new Random(SEED); // the same orders in every run
    for (int round = 0; round <= number; round++) {
      var starts = new HashMap<String, Start>();
      for (var candidate : order) {
        starts.put(candidate.function().name(), coldStart.measure(candidate));
      }
      if (round > 0) { // the first is not counted: it fills the file cache
        rounds.add(starts);
      }
      Collections.shuffle(order, random);
    }
    return new Rounds(rounds);
  }
}
