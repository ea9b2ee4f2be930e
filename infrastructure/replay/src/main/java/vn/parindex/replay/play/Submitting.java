package vn.parindex.replay.play;

import java.util.Map;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Tally.Event;

/** The officer hands the sheet to the leader, who approves or returns it. */
public final class Submitting {

  private final Tally tally;

  public Submitting(Tally tally) {
    this.tally = tally;
  }

  /** Hands in: the sheet then waits for the leader. */
  public void submit(UnitUnderPlay unit) {
    var complete = unit.officer().get(unit.sheet() + "/completeness").expect(200).json();
    Declaring.require(complete.get("complete").asBoolean(), unit.code() + " lacks " + complete);
    step(unit, unit.officer(), "submit", Map.of()).expect(200);
  }

  /** The leader approves: now it counts as submitted. */
  public void approve(UnitUnderPlay unit) {
    tryToApprove(unit).expect(200);
  }

  /** The leader tries to approve. */
  public Reply tryToApprove(UnitUnderPlay unit) {
    return step(unit, unit.leader(), "approve", Map.of());
  }

  /** The leader wants something changed first. */
  public void returnForChanges(UnitUnderPlay unit) {
    var reason = Map.of("reason", "Đề nghị bổ sung số liệu quý IV");
    step(unit, unit.leader(), "return", reason).expect(200);
    tally.count(Event.RETURNED);
  }

  /** The unit takes a submitted sheet back. */
  public void withdraw(UnitUnderPlay unit) {
    var reason = Map.of("reason", "Cập nhật lại số liệu sau khi rà soát");
    step(unit, unit.officer(), "withdraw", reason).expect(200);
    tally.count(Event.WITHDRAWN);
  }

  /** A step that the deadline refuses; nothing changes. */
  public void refusedByTheDeadline(UnitUnderPlay unit, String step) {
    var who = step.equals("approve") ? unit.leader() : unit.officer();
    step(unit, who, step, Map.of()).expectProblem(409, "deadline-passed");
    tally.count(Event.TOO_EARLY_OR_LATE);
  }

  private static Reply step(UnitUnderPlay unit, Session who, String step, Object body) {
    var version = who.get(unit.sheet()).expect(200).version();
    return who.post(unit.sheet() + "/" + step).ifMatch(version).json(body).sendPatiently();
  }
}
