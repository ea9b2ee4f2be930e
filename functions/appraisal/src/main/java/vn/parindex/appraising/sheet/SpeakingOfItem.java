package vn.parindex.appraising.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
import vn.parindex.declared.DeclaredData;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedScoring;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;

/**
 * Someone of the council speaks about one item: proposes, decides or resolves. The version is that
 * of the item, so that appraisers of different items don't disturb each other.
 */
public final class SpeakingOfItem implements BiFunction<Request, Caller, Response> {

  private final Word word;
  private final AppraisedUnits units;
  private final Seats seats;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;
  private final Changes changes;

  private SpeakingOfItem(
      Word word,
      AppraisedUnits units,
      Seats seats,
      SheetStore sheets,
      AppraisalStore appraisals,
      Changes changes) {
    this.word = word;
    this.units = units;
    this.seats = seats;
    this.sheets = sheets;
    this.appraisals = appraisals;
    this.changes = changes;
  }

  /** The Support Team proposes. */
  public static SpeakingOfItem proposing(
      AppraisedUnits units,
      Seats seats,
      SheetStore sheets,
      AppraisalStore appraisals,
      Changes changes) {
    return new SpeakingOfItem(Word.PROPOSE, units, seats, sheets, appraisals, changes);
  }

  /** A member decides. */
  public static SpeakingOfItem deciding(
      AppraisedUnits units,
      Seats seats,
      SheetStore sheets,
      AppraisalStore appraisals,
      Changes changes) {
    return new SpeakingOfItem(Word.DECIDE, units, seats, sheets, appraisals, changes);
  }

  /** The chair resolves. */
  public static SpeakingOfItem resolving(
      AppraisedUnits units,
      Seats seats,
      SheetStore sheets,
      AppraisalStore appraisals,
      Changes changes) {
    return new SpeakingOfItem(Word.RESOLVE, units, seats, sheets, appraisals, changes);
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var item = unit.item(request.pathParameter("code"));
    word.require(seats.of(unit, caller), item.code());
    var actor = Actor.person(caller, request.time());
    var decision = DecisionBody.read(request.body(), item, unit, actor.time());
    long expected = request.expectedVersion();
    return changes.make(
        request,
        caller,
        () -> {
          var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
          var work =
              Work.open(
                  unit, sheet, appraisals.appraisal(unit.roundCode(), unit.unitCode()), actor);
          var before = work.appraisal().item(work.pass(), item.code());
          requireVersion(before, expected);
          requireAllowed(unit, sheet, work, item, decision);
          return spoken(
              work, item, before, new Vote(decision, actor.account(), actor.time()), actor);
        });
  }

  private static void requireVersion(StoredItem current, long expected) {
    if (current.version() != expected) {
      throw Problems.stale(expected, current.version(), current).asException();
    }
  }

  private static void requireAllowed(
      AppraisedUnit unit, StoredSheet sheet, Work work, SubCriterion item, Decision decision) {
    if (!decision.isAllowedIn(work.pass())) {
      throw Problems.conflict(
              "nothing-more-asked",
              "Thẩm định lần 2 không yêu cầu giải trình nữa",
              "In the second appraisal nothing more is asked")
          .asException();
    }
    if (decision instanceof Decision.Adjust(var data, var _)
        && data.equals(before(unit, sheet, work, item))) {
      throw Problems.conflict(
              "adjusts-nothing",
              "Số liệu điều chỉnh giống số liệu đang có; hãy chọn chấp nhận",
              "The data is what it was; accept instead")
          .asException();
    }
  }

  private static DeclaredData before(
      AppraisedUnit unit, StoredSheet sheet, Work work, SubCriterion item) {
    var scoring = new SheetScoring(unit.round().round(), unit.unit().level(), unit.set());
    var copy =
        work.pass() == Pass.FIRST
            ? scoring.declared(sheet)
            : new AppraisedScoring(scoring).copy(sheet, work.appraisal(), Pass.FIRST);
    return copy.getOrDefault(item.code(), DeclaredData.EMPTY);
  }

  private Change spoken(Work work, SubCriterion item, StoredItem before, Vote vote, Actor actor) {
    ItemAppraisal said =
        word.apply(before.appraisal(item), vote)
            .orElseThrow(
                () ->
                    Problems.conflict(
                            word == Word.RESOLVE ? "not-disputed" : "already-decided",
                            word == Word.RESOLVE
                                ? "Không có bất đồng để Chủ tịch quyết định"
                                : "Mục này đã có quyết định sau đó",
                            word == Word.RESOLVE
                                ? "There is no disagreement to resolve"
                                : "The item was decided after that already")
                        .with("current", before)
                        .asException());
    var after = before.next(said);
    var kept =
        AppraisalItems.item(
            work.appraisal().round(),
            work.appraisal().unit(),
            work.status().attempt(),
            work.pass(),
            after);
    var writes = new ArrayList<Write>(work.begins());
    writes.addAll(
        AppraisalChange.writes(
            work.appraisal(),
            work.status(),
            actor,
            Action.of(word.action(), before, after),
            List.of(kept)));
    return new Change(
        writes, Response.ok(SpokenView.of(work, after, said)).withVersion(after.version()));
  }
}
