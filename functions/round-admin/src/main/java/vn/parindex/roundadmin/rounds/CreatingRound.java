package vn.parindex.roundadmin.rounds;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/** Home Affairs starts a round, as a draft. */
public final class CreatingRound {

  private final RoundStore rounds;
  private final Changes changes;

  public CreatingRound(RoundStore rounds, Changes changes) {
    this.rounds = rounds;
    this.changes = changes;
  }

  /** Answers {@code POST /rounds}. */
  public Response create(Request request, Caller caller) {
    var round = BodyReader.read(request.body(), RoundShape::of);
    ElementFaults.refuse(RoundShape.faults(round));
    return changes.make(
        request,
        caller,
        () -> {
          refuseTaken(rounds, round);
          var action = Action.of("create-round", null, round);
          var response =
              Response.created(RoundView.of(round, RoundState.DRAFT, 1, List.of())).withVersion(1);
          return Change.of(response, writes(round, Actor.person(caller, request.time()), action));
        });
  }

  static void refuseTaken(RoundStore rounds, Round round) {
    if (rounds.find(round.code()).isPresent()) {
      throw RoundProblems.exists(round.code()).asException();
    }
  }

  /** The round itself and its place in the list of rounds. */
  static List<Write> writes(Round round, Actor actor, Action action) {
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                Subject.absent(RoundItems.main(round.code())),
                RoundItems.main(round, RoundState.DRAFT),
                actor,
                action));
    writes.add(Write.put(Item.of(RoundItems.listed(round.code()))));
    return writes;
  }
}
