package vn.parindex.ballots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/**
 * Ballots a second through the public API of the local platform, by 1, 8 and 32 clients at once,
 * for the people of plan 288 who get a link. After closing, the platform's own counts must be those
 * of the answers: none lost, none doubled.
 */
public final class BallotRates {

  private static final Path ROUND = Path.of("infrastructure/rounds/plan-288");
  private static final Path OUT = Path.of("target/bench/ballots.csv");
  private static final Instant OCTOBER = Instant.parse("2022-10-20T02:00:00Z");

  /** Ballots of each measurement; the first warms up and is not shown. */
  private static final List<Step> STEPS =
      List.of(new Step(4, 16), new Step(1, 60), new Step(8, 100), new Step(32, 160));

  private record Step(int clients, int ballots) {}

  private record Rate(int clients, int ballots, Duration took) {
    double perSecond() {
      return ballots * 1_000.0 / took.toMillis();
    }
  }

  private final RoundFolder folder = RoundFiles.read(ROUND);
  private final String survey = "/rounds/" + folder.round().code() + "/survey";
  private int taken;

  private BallotRates() {}

  /** Measures; exits 0 only when no ballot is lost or doubled. */
  public static void main(String[] args) throws Exception {
    System.exit(new BallotRates().run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    var local = LocalOptions.of(Path.of("")).withTime(OCTOBER).withPrewarm(true);
    try (var platform = LocalPlatform.start(local);
        var api =
            new Api(
                platform.api(), username -> platform.token(username, folder.groups(username)))) {
      load(api);
      var home = api.as(folder.accountWith("HOME_AFFAIRS").orElseThrow().username());
      var tokens = tokens(home);
      var rates = new ArrayList<Rate>();
      int from = 0;
      for (var step : STEPS) {
        rates.add(measure(api, tokens.subList(from, from + step.ballots()), step.clients()));
        from += step.ballots();
      }
      tell(rates.subList(1, rates.size()));
      return isComplete(home);
    }
  }

  private void load(Api api) {
    try (var loader =
        new RoundLoader(api.base(), username -> api.as(username).token(), (_, _, _) -> {})) {
      loader.load(folder);
    }
  }

  private List<String> tokens(Session home) {
    var tokens = new ArrayList<String>();
    JsonNode issued;
    do {
      var call = home.post(survey + "/links").json(Map.of("channel", "PRINT"));
      issued = call.send().expect(200).json();
      for (var printed : issued.get("printed")) {
        tokens.add(printed.get("link").asString().replaceFirst(".*#", ""));
      }
    } while (issued.get("remaining").asInt() > 0);
    int wanted = STEPS.stream().mapToInt(Step::ballots).sum();
    if (tokens.size() != wanted) {
      throw new IllegalStateException("%d links for %d ballots".formatted(tokens.size(), wanted));
    }
    return tokens;
  }

  private Rate measure(Api api, List<String> tokens, int clients)
      throws InterruptedException, ExecutionException {
    try (var people = Executors.newFixedThreadPool(clients)) {
      var begun = System.nanoTime();
      var running = new ArrayList<Future<Integer>>();
      for (var token : tokens) {
        Callable<Integer> ballot = () -> give(api, token);
        running.add(people.submit(ballot));
      }
      for (var future : running) {
        taken += future.get();
      }
      return new Rate(clients, tokens.size(), Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  /** Gives a ballot as a person's browser does: asked again when busy, with the same key. */
  private int give(Api api, String token) {
    var answers = Json.object();
    for (int i = 1; i <= 10; i++) {
      answers.put("c" + i, i % 3 == 0 ? "B" : "A");
    }
    api.anonymous()
        .post(survey + "/ballot")
        .header("x-ballot-token", token)
        .json(Map.of("answers", answers))
        .sendPatiently()
        .expect(201);
    return 1;
  }

  private static void tell(List<Rate> rates) throws IOException {
    var csv = new StringBuilder("clients,ballots,seconds,ballotsPerSecond\n");
    for (var rate : rates) {
      csv.append(
          "%d,%d,%.2f,%.1f\n"
              .formatted(
                  rate.clients(),
                  rate.ballots(),
                  rate.took().toMillis() / 1_000.0,
                  rate.perSecond()));
    }
    Files.createDirectories(OUT.getParent());
    Files.writeString(OUT, csv);
    System.out.print(csv);
  }

  private boolean isComplete(Session home) {
    home.post(survey + "/close").json(Json.object()).sendPatiently().expect(200);
    home.post(survey + "/count").json(Json.object()).sendPatiently().expect(200);
    int returned = 0;
    int counted = 0;
    for (var total : home.get(survey).expect(200).json().get("totals")) {
      var counts = total.get("counts");
      returned += counts.path("returned").asInt(0);
      counted += counts.path("valid").asInt(0) + counts.path("invalid").asInt(0);
    }
    System.out.printf(
        "%d phiếu được nhận, %d thu về, %d đã kiểm · taken, returned, counted%n",
        taken, returned, counted);
    return taken == returned && taken == counted;
  }
}
