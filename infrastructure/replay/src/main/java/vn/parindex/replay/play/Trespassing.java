package vn.parindex.replay.play;

import java.util.Map;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Tally.Event;

/** What must not work, tried along the way; every refusal leaves the sheet as it was. */
public final class Trespassing {

  private final Tally tally;

  public Trespassing(Tally tally) {
    this.tally = tally;
  }

  /** An officer of another unit looks into the sheet and tries to change it. */
  public void byAnotherUnit(Session stranger, UnitUnderPlay unit) {
    var code = unit.set().declaredByUnits().getFirst().code();
    stranger.get(unit.sheet()).expectProblem(403, "forbidden");
    stranger
        .put(unit.sheet() + "/scores/" + code)
        .ifMatch(0)
        .json(Map.of("values", Map.of()))
        .sendPatiently()
        .expectProblem(403, "forbidden");
    tally.count(Event.FORBIDDEN);
  }

  /** An unfinished sheet is handed in: everything that is missing is named. */
  public void beforeItIsComplete(UnitUnderPlay unit) {
    var version = unit.officer().get(unit.sheet()).expect(200).version();
    var refused =
        unit.officer()
            .post(unit.sheet() + "/submit")
            .ifMatch(version)
            .json(Map.of())
            .sendPatiently();
    refused.expectProblem(409, "incomplete");
    Declaring.require(
        !refused.json().path("errors").isEmpty(), "Nothing is named: " + refused.text());
    tally.count(Event.INCOMPLETE);
  }

  /** Data is entered before the step opens. */
  public void beforeItOpens(UnitUnderPlay unit) {
    save(unit).expectProblem(409, "not-open-yet");
    tally.count(Event.TOO_EARLY_OR_LATE);
  }

  /** Data is entered after the deadline. */
  public void afterTheDeadline(UnitUnderPlay unit) {
    save(unit).expectProblem(409, "deadline-passed");
    tally.count(Event.TOO_EARLY_OR_LATE);
  }

  private static vn.parindex.replay.http.Reply save(UnitUnderPlay unit) {
    var first =
        unit.set().declaredByUnits().stream()
            .flatMap(asked -> unit.inventor().declare(asked).stream())
            .findFirst()
            .orElseThrow();
    var sheet = unit.officer().get(unit.sheet()).expect(200).json();
    long version = 0;
    for (var item : sheet.get("items")) {
      if (item.get("code").asString().equals(first.code())) {
        version = item.get("version").asLong();
      }
    }
    return unit.officer()
        .put(unit.sheet() + "/scores/" + first.code())
        .ifMatch(version)
        .json(Declaring.body(first))
        .sendPatiently();
  }
}
