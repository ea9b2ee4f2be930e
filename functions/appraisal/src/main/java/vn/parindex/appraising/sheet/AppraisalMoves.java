package vn.parindex.appraising.sheet;

import java.util.List;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraising.unit.AppraisalChange;
import vn.parindex.appraising.unit.AppraisalProblems;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.appraising.unit.Seats;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;

/** The chair moves the appraisal of a sheet as a whole to another stage, on its version. */
public final class AppraisalMoves {

  private final AppraisedUnits units;
  private final Seats seats;
  private final AppraisalStore appraisals;
  private final Changes changes;

  public AppraisalMoves(
      AppraisedUnits units, Seats seats, AppraisalStore appraisals, Changes changes) {
    this.units = units;
    this.seats = seats;
    this.appraisals = appraisals;
    this.changes = changes;
  }

  /** Says what a move comes to. */
  interface Move {

    /**
     * The change, on the state as it is now.
     *
     * @throws vn.parindex.platform.problem.ProblemException if it may not be
     */
    Change make(AppraisedUnit unit, StoredAppraisal appraisal, Actor actor);
  }

  private record View(AppraisalStage stage, long version) {}

  /** The unit in the path, of whose council the caller is the chair. */
  AppraisedUnit chaired(Request request, Caller caller) {
    var unit = units.of(request);
    seats.of(unit, caller).requireRole(CouncilRole.CHAIR);
    return unit;
  }

  /** Carries a move out, while the council has time. */
  Response move(Request request, Caller caller, AppraisedUnit unit, Move move) {
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          unit.requireTime(actor.time());
          var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
          if (appraisal.version() != expected) {
            var current = new View(appraisal.status().stage(), appraisal.version());
            throw Problems.stale(expected, appraisal.version(), current).asException();
          }
          return move.make(unit, appraisal, actor);
        });
  }

  /** The stage after a step. */
  static AppraisalStage after(StoredAppraisal appraisal, AppraisalStep step) {
    var stage = appraisal.status().stage();
    return stage
        .after(step)
        .orElseThrow(() -> AppraisalProblems.wrongStage(step, stage).asException());
  }

  /** The change that leads to a status. */
  static Change moved(
      StoredAppraisal appraisal, AppraisalStatus status, Actor actor, Action action) {
    return new Change(
        AppraisalChange.writes(appraisal, status, actor, action, List.of()),
        answer(status, appraisal));
  }

  private static Response answer(AppraisalStatus status, StoredAppraisal before) {
    var view = new View(status.stage(), before.version() + 1);
    return Response.ok(view).withVersion(view.version());
  }
}
