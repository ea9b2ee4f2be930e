package vn.parindex.appraising.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraising.council.OwnCouncils.OwnCouncil;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.Acknowledgement;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;

/** An appraiser takes note of what is assigned on a level; until then nothing can be appraised. */
public final class AcknowledgingAssignments implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final OwnCouncils own;
  private final Changes changes;

  public AcknowledgingAssignments(RoundStore rounds, CouncilStore councils, Changes changes) {
    this.rounds = rounds;
    this.own = new OwnCouncils(rounds, councils);
    this.changes = changes;
  }

  private record View(String level, List<Assignment> acknowledged) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round"));
    var level = request.pathParameter("level");
    BodyReader.read(request.body(), _ -> "");
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var councils =
              own.of(round, caller).stream()
                  .filter(council -> council.place().level().equals(level))
                  .toList();
          if (councils.isEmpty()) {
            throw Problems.notFound("council", level).asException();
          }
          var noted = new ArrayList<Assignment>();
          var writes = new ArrayList<Write>();
          for (var council : councils) {
            var now = council.assignments().of(caller.username());
            noted.addAll(now);
            if (!council.stored().isAcknowledged(caller.username())) {
              writes.addAll(acknowledged(council, now, actor));
            }
          }
          return new Change(writes, Response.ok(new View(level, noted)));
        });
  }

  private static List<Write> acknowledged(OwnCouncil council, List<Assignment> now, Actor actor) {
    var acknowledgement = new Acknowledgement(actor.account(), now, actor.time());
    var round = council.place().roundCode();
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                council.stored().subject(),
                CouncilItems.main(round, council.stored().council()),
                actor,
                Action.of("acknowledge-assignments", null, acknowledgement)));
    writes.add(
        Write.put(CouncilItems.acknowledged(round, council.stored().council(), acknowledgement)));
    return writes;
  }
}
