package vn.parindex.roundadmin.rounds;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Difference;
import vn.parindex.round.NextYear;
import vn.parindex.round.Round;
import vn.parindex.round.RoundComparison;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.round.Units;
import vn.parindex.text.Text;

/**
 * Home Affairs starts a round from another year's: levels, policies, units that still exist,
 * criteria sets, and the calendar moved by whole years. The answer lists what differs, to be
 * checked.
 */
public final class CloningRound {

  private final RoundStore rounds;
  private final Changes changes;

  public CloningRound(RoundStore rounds, Changes changes) {
    this.rounds = rounds;
    this.changes = changes;
  }

  private record Wanted(String code, Text name, int year) {
    static Wanted of(Members body) {
      return new Wanted(
          body.text("code", Codes.PLAIN),
          body.words("name", Codes.NAME),
          body.number("year", RoundShape.FIRST_YEAR, RoundShape.LAST_YEAR));
    }
  }

  private record Cloned(RoundView round, String clonedFrom, List<Difference> differences) {}

  /** Answers {@code POST /rounds/{round}/clone}. */
  public Response cloneRound(Request request, Caller caller) {
    var from = request.pathParameter("round");
    rounds.round(from);
    var wanted = BodyReader.read(request.body(), Wanted::of);
    return changes.make(
        request,
        caller,
        () -> {
          var source = rounds.round(from).round();
          var round = NextYear.of(source, wanted.code(), wanted.name(), wanted.year());
          CreatingRound.refuseTaken(rounds, round);
          return change(source, round, Actor.person(caller, request.time()));
        });
  }

  private Change change(Round source, Round round, Actor actor) {
    var before = rounds.units(source.code());
    var units = Units.existingIn(round.year(), before);
    var sets = rounds.levelsWithCriteriaSet(source.code());
    var cloned =
        new Cloned(
            RoundView.of(round, RoundState.DRAFT, 1, sets),
            source.code(),
            RoundComparison.between(source, before, round, units));
    var action = Action.of("clone-round", source.code(), round);
    return Change.of(
        Response.created(cloned).withVersion(1),
        CreatingRound.writes(round, actor, action),
        copies(source, round, units, sets));
  }

  private List<Write> copies(Round source, Round round, List<Unit> units, List<String> sets) {
    var writes = new ArrayList<Write>();
    writes.add(Write.put(RoundItems.units(round.code(), units)));
    for (var level : sets) {
      var tree = rounds.criteriaTree(source.code(), level).orElseThrow();
      writes.add(Write.put(RoundItems.criteriaSet(round.code(), level, tree)));
    }
    return writes;
  }
}
