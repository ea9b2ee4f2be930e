package vn.parindex.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;

/**
 * One thing that a person does on a sheet, as a client that knows the version sends it.
 *
 * @param account who does it
 * @param unit whose sheet
 * @param version of the score or, for a move, of the sheet before
 * @param route the route, whose parameters are the round, the unit and the code, if it has one
 * @param code the sub-criterion, or empty
 * @param body what is sent
 */
record Step(String account, String unit, long version, String route, String code, String body) {

  private static final String SHEET = "/rounds/{round}/units/{unit}/sheet";
  private static final Instant DAY = Instant.parse("2022-12-01T02:00:00Z");

  /** So1 fills its sheet in, corrects it and hands it in; so2 begins. The seed mixes both. */
  static List<Step> script(Random random) {
    var so1 = new ArrayList<Step>();
    so1.add(saves("so1", 0, "1.1.1", done(random)));
    so1.add(saves("so1", 0, "1.1.2", "{\"issued\": %s}".formatted(random.nextBoolean())));
    so1.add(saves("so1", 0, "2.1.1", "{\"bandwidth\": \"12.5\", \"staff\": 5}"));
    so1.add(saves("so1", 1, "1.1.1", done(random)));
    so1.add(moves("can-bo", so1.size(), "submit"));
    so1.add(moves("lanh-dao", so1.size(), "approve"));
    var so2 = new ArrayList<Step>();
    so2.add(saves("so2", 0, "1.1.1", done(random)));
    so2.add(saves("so2", 1, "1.1.1", done(random)));
    var steps = new ArrayList<Step>();
    while (!so1.isEmpty() || !so2.isEmpty()) {
      boolean first = so2.isEmpty() || (!so1.isEmpty() && random.nextInt(4) > 0);
      steps.add(first ? so1.removeFirst() : so2.removeFirst());
    }
    return steps;
  }

  private static String done(Random random) {
    return "{\"planned\": 40, \"done\": %d}".formatted(random.nextInt(41));
  }

  private static Step saves(String unit, long version, String code, String values) {
    var body = "{\"values\": %s, \"explanation\": \"Chưa có văn bản\"}".formatted(values);
    return new Step(
        unit.equals("so1") ? "can-bo" : "can-bo-2",
        unit,
        version,
        "PUT " + SHEET + "/scores/{code}",
        code,
        body);
  }

  private static Step moves(String account, long version, String move) {
    return new Step(account, "so1", version, "POST " + SHEET + "/" + move, "", "{}");
  }

  /** Sends it; the number of the step makes its time and its idempotency key. */
  Answer send(Api api, int number) {
    var caller =
        api.as(account)
            .at(DAY.plusSeconds(number))
            .onVersion(version)
            .with("Idempotency-Key", "step-%04d-of-the-schedule".formatted(number));
    return code.isEmpty()
        ? caller.callWith(body, route, "2022", unit)
        : caller.callWith(body, route, "2022", unit, code);
  }
}
