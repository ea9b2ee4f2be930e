package vn.parindex.nightlybench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.replay.data.AskedSet;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Session;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/**
 * How long one night's ranking takes, and what it and people's calls consume: the schedule's own
 * function, all units submitted; of the province of plan 288, or of a whole country. Every level
 * must have all its units ranked on every night.
 */
public final class NightlyRanking {

  private static final Path ROUND = Path.of("infrastructure/rounds/plan-288");
  private static final Path OUT = Path.of("target/bench");
  private static final Instant DURING_SELF_ASSESSMENT = Instant.parse("2022-12-08T02:00:00Z");
  private static final Instant AFTERNOON = Instant.parse("2022-12-10T08:00:00Z");

  /** Ten seconds before 01:00 in Vietnam, on the first night. */
  private static final Instant BEFORE_ONE = Instant.parse("2022-12-10T17:59:50Z");

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** The first night also starts the function's JVM and is shown apart. */
  private static final int NIGHTS = 6;

  private final RoundFolder folder;

  private NightlyRanking(RoundFolder folder) {
    this.folder = folder;
  }

  /**
   * Measures; exits 0 only when every night has ranked every unit.
   *
   * @param args {@code --nation} for a whole country in one round
   */
  public static void main(String[] args) throws Exception {
    var province = RoundFiles.read(ROUND);
    boolean nation = List.of(args).contains("--nation");
    var measured = new NightlyRanking(nation ? Nation.grownFrom(province) : province);
    System.exit(measured.run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    var local = LocalOptions.of(Path.of("")).withTime(DURING_SELF_ASSESSMENT).withMeter(true);
    try (var platform = LocalPlatform.start(local);
        var api =
            new Api(
                platform.api(), username -> platform.token(username, folder.groups(username)))) {
      load(api);
      var home = api.as(folder.accountWith("HOME_AFFAIRS").orElseThrow().username());
      var calls = new Calls(platform);
      var people = new PeoplesCalls(api, folder, home);
      people.save(calls);
      submitAll(platform, home);
      people.look(calls);
      calls.report().forEach(System.out::println);
      platform.moveClockTo(AFTERNOON);
      rest(platform);
      var untilNow = platform.consumed().orElseThrow();
      var nights = new ArrayList<Duration>();
      for (int night = 0; night < NIGHTS; night++) {
        var before = BEFORE_ONE.plus(Duration.ofDays(night));
        platform.moveClockTo(before);
        rest(platform);
        var begun = System.nanoTime();
        platform.moveClockTo(before.plusSeconds(20));
        rest(platform);
        nights.add(Duration.ofNanos(System.nanoTime() - begun));
      }
      tell(nights);
      var nightly = platform.consumed().orElseThrow().since(untilNow);
      System.out.printf(
          "một đêm đọc %s, ghi %s đơn vị · a night reads, writes request units%n",
          each(nightly.reads()), each(nightly.writes()));
      return isComplete(home);
    }
  }

  private static BigDecimal each(BigDecimal all) {
    return all.divide(BigDecimal.valueOf(NIGHTS), 0, RoundingMode.HALF_UP);
  }

  private void submitAll(RunningPlatform platform, Session home) throws InterruptedException {
    var round = folder.round().code();
    int units = 0;
    int declared = 0;
    try (var sheets = new SubmittedSheets(platform, round, AFTERNOON.minusSeconds(86_400))) {
      for (var level : folder.round().levels()) {
        var path = "/rounds/%s/criteria-sets/%s".formatted(round, level.code());
        var set = AskedSet.read(home.get(path).expect(200).json());
        for (var unit : folder.unitsOf(level.code())) {
          var facts = home.get("/rounds/" + round + "/facts?unit=" + unit.code()).expect(200);
          declared += sheets.submit(unit.code(), set, UnitFacts.read(facts.json()));
          units++;
        }
      }
    }
    rest(platform);
    System.out.printf("%d đơn vị, %d mục đã kê khai · units, declared items%n", units, declared);
  }

  private static void rest(RunningPlatform platform) throws InterruptedException {
    Calls.rest(platform, PATIENCE);
  }

  private void load(Api api) {
    try (var loader =
        new RoundLoader(api.base(), username -> api.as(username).token(), (_, _, _) -> {})) {
      loader.load(folder);
    }
  }

  private void tell(List<Duration> nights) throws IOException {
    var csv = new StringBuilder("night,milliseconds\n");
    for (int night = 0; night < nights.size(); night++) {
      csv.append("%d,%d\n".formatted(night + 1, nights.get(night).toMillis()));
    }
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve("nightly-ranking-%d.csv".formatted(folder.units().size())), csv);
    var warm = nights.subList(1, nights.size()).stream().sorted().toList();
    System.out.print(csv);
    System.out.printf(
        "đêm đầu (khởi động) %d ms, các đêm sau %d ms (trung vị) · first night, median of the others%n",
        nights.getFirst().toMillis(), warm.get(warm.size() / 2).toMillis());
  }

  /** Every level has a snapshot of every night with all its units ranked. */
  private boolean isComplete(Session home) {
    boolean complete = true;
    for (var level : folder.round().levels()) {
      var units = folder.unitsOf(level.code()).size();
      var path = "/rounds/%s/rankings/%s/snapshots".formatted(folder.round().code(), level.code());
      int whole = 0;
      for (var snapshot : home.get(path).expect(200).json().get("snapshots")) {
        if (snapshot.get("ranked").asInt() == units) {
          whole++;
        }
      }
      System.out.printf(
          "%s: %d đêm đủ %d đơn vị, ít nhất phải %d · nights with all units, at least%n",
          level.code(), whole, units, NIGHTS);
      complete &= whole >= NIGHTS;
    }
    return complete;
  }
}
