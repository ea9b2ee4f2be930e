package vn.parindex.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.identity.Account;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.Declaring;
import vn.parindex.replay.play.Submitting;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/**
 * The platform with the round of plan 288 open and the pages served, as {@code make run} starts it,
 * and a browser.
 */
record Site(
    RunningPlatform platform, RoundFolder folder, Api api, Controls controls, Chromium chromium)
    implements AutoCloseable {

  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Instant A_WORKING_MORNING = Instant.parse("2022-11-21T01:00:00Z");
  private static final long SEED = 1;
  private static final int PORT = Integer.getInteger("parindex.browser.port", 9740);

  static final Path PAGES = ROOT.resolve("web/target/pages");

  static Site start() {
    try {
      var folder = RoundFiles.read(ROOT.resolve("infrastructure/rounds/plan-288"));
      var platform = LocalPlatform.start(options());
      platform.accounts(() -> accounts(folder));
      try (var loader =
          new RoundLoader(platform.api(), name -> token(platform, folder, name), (_, _, _) -> {})) {
        loader.load(folder);
      }
      var api = new Api(platform.api(), name -> token(platform, folder, name));
      var controls = new Controls(platform.api());
      return new Site(platform, folder, api, controls, Chromium.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fixed ports: the store of evidence has to know the page's address beforehand. */
  private static LocalOptions options() {
    return LocalOptions.of(ROOT)
        .withPorts(new LocalOptions.Ports(PORT, PORT + 1, PORT + 2, PORT + 3, PORT + 4))
        .withParameters(Map.of("PublicAddress", "http://127.0.0.1:" + PORT))
        .withPages(List.of(ROOT.resolve("web/pages"), PAGES))
        .withPrewarm(true)
        .withTime(A_WORKING_MORNING)
        .withProgress(_ -> {});
  }

  private static String token(RunningPlatform platform, RoundFolder folder, String username) {
    return platform.token(username, folder.groups(username));
  }

  private static List<Account> accounts(RoundFolder folder) {
    return folder.accounts().stream()
        .map(it -> new Account(it.username(), it.name(), List.of(folder.groups(it.username()))))
        .toList();
  }

  URI address() {
    return platform.api();
  }

  /** Home Affairs moves a step of the calendar, at all levels that have it. */
  void moveDeadlines(String step, String closesAt) {
    var home = api.as("snv.canbo");
    var calendar = home.get("/rounds/2022/calendar").expect(200);
    var moved = Json.object();
    var deadlines = moved.putArray("deadlines");
    for (var deadline : calendar.json().get("deadlines")) {
      var copy = (ObjectNode) deadline.deepCopy();
      var _ = copy.remove("version");
      if (copy.get("step").asString().equals(step)) {
        copy.put("closesAt", closesAt);
      }
      deadlines.add(copy);
    }
    home.put("/rounds/2022/calendar")
        .ifMatch(calendar.version())
        .json(moved)
        .sendPatiently()
        .expect(200);
  }

  /** A unit with its people and what it declares. */
  UnitUnderPlay unit(String level, String code) {
    return new Company(api, folder, SEED, 0)
        .level(level).stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
  }

  /** Declares everything of a unit's sheet over the API, so that a test can begin there. */
  UnitUnderPlay declared(String level, String code) {
    var unit = unit(level, code);
    new Declaring(new Tally()).declare(unit, unit.set().declaredByUnits());
    controls.awaitIdle();
    return unit;
  }

  /** A unit whose sheet its leader has approved. */
  UnitUnderPlay submitted(String level, String code) {
    return submit(declared(level, code));
  }

  /** Hands a declared sheet in, and its leader approves it. */
  UnitUnderPlay submit(UnitUnderPlay unit) {
    controls.awaitIdle();
    var submitting = new Submitting(new Tally());
    submitting.submit(unit);
    submitting.approve(unit);
    controls.awaitIdle();
    return unit;
  }

  @Override
  public void close() {
    chromium.close();
    api.close();
    controls.close();
    platform.close();
  }
}
