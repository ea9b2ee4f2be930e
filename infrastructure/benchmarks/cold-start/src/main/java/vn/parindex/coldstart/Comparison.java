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
 * same flags, in pairs side by side and in changing order, so that a busy machine slows both. The
 * figure is the median of the pairs' ratios; above {@value #MOST} the program fails.
 */
public final class Comparison {

  private static final int RUNS = 11;
  private static final double MOST = 0.55;

  private Comparison() {}

  /** Runs the comparison from the project's folder; an argument gives another number of pairs. */
  public static void main(String[] args) throws Exception {
    var pairs = pairs(args.length > 0 ? Integer.parseInt(args[0]) : RUNS);
    System.out.println(pairs.report());
    if (pairs.ratio() > MOST) {
      System.err.printf("FAILED: the ratio is above %.2f%n", MOST);
      System.exit(1);
    }
  }

  private static Pairs pairs(int runs) throws Exception {
    var root = Path.of("").toAbsolutePath();
    try (var platform = LocalPlatform.start(LocalOptions.of(root).withProgress(_ -> {}))) {
      Surroundings.saveAccount(platform);
      var coldStart =
          new ColdStart(
              Surroundings.clientClassPath(),
              Surroundings.environment(platform),
              Files.readAllBytes(root.resolve("events/round-admin-show-caller.json")));
      return compare(coldStart, ours(root), reference(root), runs);
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

  private static Pairs compare(ColdStart coldStart, Candidate ours, Candidate reference, int runs)
      throws Exception {
    var folder = Files.createTempDirectory("cold-start");
    var oursAt = Zips.unpack(ours.zip(), folder.resolve(ours.name()));
    var referenceAt = Zips.unpack(reference.zip(), folder.resolve(reference.name()));
    coldStart.measure(ours, oursAt); // not counted: fills the file cache
    coldStart.measure(reference, referenceAt);
    List<Pair> pairs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      if (run % 2 == 0) {
        var first = coldStart.measure(ours, oursAt);
        pairs.add(new Pair(first, coldStart.measure(reference, referenceAt)));
      } else {
        var first = coldStart.measure(reference, referenceAt);
        pairs.add(new Pair(coldStart.measure(ours, oursAt), first));
      }
    }
    return new Pairs(pairs);
  }
}
