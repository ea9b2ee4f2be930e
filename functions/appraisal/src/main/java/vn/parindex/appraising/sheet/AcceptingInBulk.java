package vn.parindex.appraising.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.parindex.appraisal.Copies;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.Pass;
import vn.parindex.appraisal.Vote;
import vn.parindex.appraising.unit.AppraisalChange;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.appraising.unit.Seats;
import vn.parindex.appraising.unit.Work;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;

/**
 * A member accepts all that is assigned and not decided yet. What the Support Team would not accept
 * is left for a decision of its own. Someone of the Support Team proposes to accept all that is
 * assigned and of which nobody has said anything yet.
 */
public final class AcceptingInBulk implements BiFunction<Request, Caller, Response> {

  /** One transaction holds them with their audit entries. */
  private static final int MOST_AT_ONCE = 90;

  private final AppraisedUnits units;
  private final Seats seats;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;
  private final Changes changes;

  public AcceptingInBulk(
      AppraisedUnits units,
      Seats seats,
      SheetStore sheets,
      AppraisalStore appraisals,
      Changes changes) {
    this.units = units;
    this.seats = seats;
    this.sheets = sheets;
    this.appraisals = appraisals;
    this.changes = changes;
  }

  /**
   * What is answered.
   *
   * @param accepted codes of the items accepted, or proposed to be, now
   * @param left codes of the items that the Support Team would not accept
   * @param remaining how many could not be accepted in one go; ask again
   */
  private record View(List<String> accepted, List<String> left, int remaining, long version) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var seat = seats.of(unit, caller);
    seat.requireAcknowledged();
    var word = seat.member().role() == CouncilRole.SUPPORT ? Word.PROPOSE : Word.DECIDE;
    BodyReader.read(request.body(), _ -> "");
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var work =
              Work.open(
                  unit,
                  sheets.sheet(unit.roundCode(), unit.unitCode()),
                  appraisals.appraisal(unit.roundCode(), unit.unitCode()),
                  actor);
          return accept(unit, work, word, seat.items(), actor);
        });
  }

  private static Change accept(
      AppraisedUnit unit, Work work, Word word, Set<String> assigned, Actor actor) {
    var vote = new Vote(new Decision.Accept(), actor.account(), actor.time());
    var accepted = new ArrayList<String>();
    var left = new ArrayList<String>();
    var kept = new ArrayList<Item>();
    int remaining = 0;
    for (var item : undecided(unit, work, assigned)) {
      var before = work.appraisal().item(work.pass(), item.code());
      var said = before.appraisal(item);
      if (word == Word.PROPOSE && said.proposal() != null) {
        continue; // what was proposed stands
      }
      if (said.proposal() != null && !said.proposal().decision().agreesWith(vote.decision())) {
        left.add(item.code());
      } else if (accepted.size() == MOST_AT_ONCE) {
        remaining++;
      } else {
        word.apply(said, vote)
            .ifPresent(
                after -> {
                  accepted.add(item.code());
                  kept.add(
                      AppraisalItems.item(
                          unit.roundCode(),
                          unit.unitCode(),
                          work.status().attempt(),
                          work.pass(),
                          before.next(after)));
                });
      }
    }
    if (accepted.isEmpty()) {
      return Change.none(
          Response.ok(new View(accepted, left, remaining, work.appraisal().version())));
    }
    var writes = new ArrayList<Write>(work.begins());
    writes.addAll(
        AppraisalChange.writes(
            work.appraisal(),
            work.status(),
            actor,
            Action.of(word == Word.PROPOSE ? "propose-items" : "accept-items", null, accepted),
            kept));
    return new Change(
        writes, Response.ok(new View(accepted, left, remaining, work.appraisal().version() + 1)));
  }

  /** What is assigned and must be decided: in the second appraisal what was asked or reopened. */
  private static List<SubCriterion> undecided(AppraisedUnit unit, Work work, Set<String> assigned) {
    var said = work.appraisal().appraisals(work.pass(), unit.set());
    var wanted = work.pass() == Pass.FIRST ? assigned : work.appraisal().again(unit.set());
    return Copies.appraised(unit.set()).stream()
        .filter(item -> assigned.contains(item.code()) && wanted.contains(item.code()))
        .filter(
            item ->
                said.getOrDefault(item.code(), ItemAppraisal.untouched(item.code()))
                    .standing()
                    .isEmpty())
        .toList();
  }
}
