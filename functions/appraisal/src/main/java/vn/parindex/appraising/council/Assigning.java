package vn.parindex.appraising.council;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.AssignmentCheck;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.appraisal.StoredCouncil;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;

/**
 * Who runs the round assigns the work of a council (plan 288, step 6): the whole list at once, on
 * the council's version. With {@code ?dryRun=true} it only says what the list would come to. The
 * list may be JSON, CSV or a workbook.
 */
public final class Assigning implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final CouncilStore councils;
  private final Changes changes;

  public Assigning(RoundStore rounds, CouncilStore councils, Changes changes) {
    this.rounds = rounds;
    this.councils = councils;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var place = CouncilPlace.of(request, rounds);
    place.requireNotClosed();
    var wanted = AssignmentList.of(request);
    if (request.queryParameter("dryRun").filter("true"::equals).isPresent()) {
      var stored = stored(place);
      return Response.ok(checked(place, stored, wanted, stored.subject().version()))
          .withVersion(stored.subject().version());
    }
    long expected = request.expectedVersion();
    return changes.make(
        request,
        caller,
        () -> {
          var stored = stored(place);
          long version = stored.subject().version();
          if (version != expected) {
            throw Problems.stale(expected, version, CouncilView.of(place, stored)).asException();
          }
          var view = checked(place, stored, wanted, version + 1);
          return assigned(place, stored, wanted, view, Actor.person(caller, request.time()));
        });
  }

  private StoredCouncil stored(CouncilPlace place) {
    return councils
        .find(place.roundCode(), place.level(), place.convenedBy())
        .orElseThrow(() -> place.unknown().asException());
  }

  private static CouncilView checked(
      CouncilPlace place, StoredCouncil stored, AssignmentList wanted, long version) {
    Places.refuse(
        wanted.place(),
        AssignmentCheck.faults(
            stored.council(), place.set(), place.unitCodes(), wanted.assignments()));
    return CouncilView.of(place, stored, wanted.assignments(), version);
  }

  private static Change assigned(
      CouncilPlace place,
      StoredCouncil stored,
      AssignmentList wanted,
      CouncilView view,
      Actor actor) {
    var council = stored.council();
    return new Change(
            AuditTrail.change(
                stored.subject(),
                CouncilItems.main(place.roundCode(), council),
                actor,
                Action.of("assign", stored.assignments(), wanted.assignments())),
            Response.ok(view).withVersion(view.version()))
        .and(
            List.of(
                Write.put(
                    CouncilItems.assignments(place.roundCode(), council, wanted.assignments()))));
  }
}
