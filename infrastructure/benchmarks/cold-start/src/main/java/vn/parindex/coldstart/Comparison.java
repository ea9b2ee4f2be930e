package vn.parindex.coldstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;

/**
 * Our packaged zip of {@code round-admin} beside the same use cases in the reference style of
 * Spring Cloud Function: same request ({@code GET /me}, which reads the account from the table),
 * same flags, in turn. Prints both and the ratio of their medians; the target is 0.55 at most.
 */
public final class Comparison {

  private static final int RUNS = 9;

  private Comparison() {}

  /** Runs the comparison from the project's folder; an argument gives another number of runs. */
  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : RUNS;
    var root = Path.of("").toAbsolutePath();
    try (var platform = LocalPlatform.start(LocalOptions.of(root).withProgress(_ -> {}))) {
      Surroundings.saveAccount(platform);
      var coldStart =
          new ColdStart(
              Surroundings.clientClassPath(),
              Surroundings.environment(platform),
              Files.readAllBytes(root.resolve("events/round-admin-show-caller.json")));
      compare(coldStart, ours(root), reference(root), runs);
    }
  }

  private static Candidate ours(Path root) {
    return new Candidate(
        "ours",
        root.resolve("functions/round-admin/target/round-admin.zip"),
        "vn.parindex.platform.lambda.HttpHandler",
        Map.of("MAIN_CLASS", "vn.parindex.roundadmin.RoundAdminFunctions"));
  }

  private static Candidate reference(Path root) {
    return new Candidate(
        "reference",
        root.resolve(
            "infrastructure/benchmarks/cold-start-reference/target/cold-start-reference.zip"),
        "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest",
        Map.of("MAIN_CLASS", "vn.parindex.reference.ReferenceApplication"));
  }

  private static void compare(ColdStart coldStart, Candidate ours, Candidate reference, int runs)
      throws Exception {
    var folder = Files.createTempDirectory("cold-start");
    var oursAt = Zips.unpack(ours.zip(), folder.resolve(ours.name()));
    var referenceAt = Zips.unpack(reference.zip(), folder.resolve(reference.name()));
    coldStart.measure(ours, oursAt); // not counted: fills the file cache
    coldStart.measure(reference, referenceAt);
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      a.add(coldStart.measure(ours, oursAt));
      b.add(coldStart.measure(reference, referenceAt));
    }
    var oursTimes = new Times(a);
    var referenceTimes = new Times(b);
    System.out.println("ours       " + oursTimes);
    System.out.println("reference  " + referenceTimes);
    System.out.printf(
        "ratio of medians ours/reference: %.2f (target: at most 0.55)%n",
        oursTimes.median() / referenceTimes.median());
  }
}
