package vn.parindex.submission.sheet;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.sheet.SheetState;
import vn.parindex.sheet.SheetStep;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.submission.unit.SheetChange;

/** Moves a sheet as a whole to another state, on the sheet's version. */
public final class SheetMoves {

  private static final int MAX_REASON = 1_000;

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final Changes changes;

  public SheetMoves(AssessedUnits units, SheetStore sheets, Changes changes) {
    this.units = units;
    this.sheets = sheets;
    this.changes = changes;
  }

  /** What else must hold for a move, beyond version, time and state. */
  public interface Gate {

    /** Any sheet may pass. */
    Gate OPEN = (unit, sheet) -> {};

    /**
     * Holds that a sheet may move.
     *
     * @throws vn.parindex.platform.problem.ProblemException if it may not
     */
    void require(AssessedUnit unit, StoredSheet sheet);
  }

  private record View(SheetState state, long version) {}

  /**
   * Carries a move out; the action in the audit trail is the step's name.
   *
   * @param readReason reads the body: the reason, or null for a move without one
   */
  Response move(
      Request request,
      Caller caller,
      SheetStep step,
      Function<Body, @Nullable String> readReason,
      Gate gate) {
    var unit = units.of(request);
    var reason = readReason.apply(request.body());
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
          requireVersion(sheet, expected);
          var state = unit.after(step, sheet.status().state(), actor.time());
          gate.require(unit, sheet);
          return moved(sheet, state, step, reason, actor);
        });
  }

  /** The body of a move that needs a reason. */
  static String reason(Body body) {
    return BodyReader.read(body, members -> members.text("reason", TextRule.words(MAX_REASON)));
  }

  /** The body of a move that needs no reason: empty, or an empty object. */
  static @Nullable String noReason(Body body) {
    BodyReader.read(body, _ -> "");
    return null;
  }

  /**
   * What the caller has seen is what people last made of it. A file that the system accepted since
   * then does not matter; one that it refused is found by the completeness gate.
   */
  private static void requireVersion(StoredSheet sheet, long expected) {
    if (expected < sheet.status().editedVersion() || expected > sheet.version()) {
      var current = new View(sheet.status().state(), sheet.version());
      throw Problems.stale(expected, sheet.version(), current).asException();
    }
  }

  private static Change moved(
      StoredSheet sheet, SheetState state, SheetStep step, @Nullable String reason, Actor actor) {
    var status = sheet.status().moved(state, actor.time(), reason);
    var name = step.name().toLowerCase(Locale.ROOT) + "-sheet";
    var action = new Action(name, reason, sheet.status(), status);
    var view = new View(state, sheet.version() + 1);
    return new Change(
        SheetChange.writes(sheet, status, actor, action),
        Response.ok(view).withVersion(view.version()));
  }
}
