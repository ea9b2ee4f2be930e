package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.sheet.SheetStep;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.submission.unit.SheetChange;

/**
 * An officer saves the declared data of one sub-criterion. The version is that of the
 * sub-criterion: two officers who work on different ones don't disturb each other.
 */
public final class SavingDeclaredData implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final Changes changes;

  public SavingDeclaredData(AssessedUnits units, SheetStore sheets, Changes changes) {
    this.units = units;
    this.sheets = sheets;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var item = unit.item(request.pathParameter("code"));
    var body = DeclaredBody.read(request.body(), item);
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var sheet = sheets.head(unit.roundCode(), unit.unitCode());
          @Nullable DeclaredScore before =
              sheets.score(unit.roundCode(), unit.unitCode(), item.code());
          requireVersion(sheet, item.code(), before, expected);
          requireEditable(unit, sheet, item, actor);
          return save(unit, sheet, item, before, body, actor);
        });
  }

  private static void requireVersion(
      StoredSheet sheet, String code, @Nullable DeclaredScore current, long expected) {
    long version = current == null ? 0 : current.version();
    if (version != expected) {
      var view =
          current == null
              ? ScoreView.empty(code, sheet.version())
              : ScoreView.of(current, sheet.version());
      throw Problems.stale(expected, version, view).asException();
    }
  }

  private static void requireEditable(
      AssessedUnit unit, StoredSheet sheet, SubCriterion item, Actor actor) {
    unit.after(SheetStep.EDIT, sheet.status().state(), actor.time());
    if (item.assessedBy() != AssessedBy.SELF) {
      throw Problems.conflict(
              "not-self-assessed",
              "Đơn vị không tự đánh giá tiêu chí này",
              "The unit does not assess this sub-criterion itself")
          .asException();
    }
  }

  private static Change save(
      AssessedUnit unit,
      StoredSheet sheet,
      SubCriterion item,
      @Nullable DeclaredScore before,
      DeclaredBody body,
      Actor actor) {
    var after =
        new DeclaredScore(
            item.code(),
            before == null ? 1 : before.version() + 1,
            body.values(),
            body.data().notApplicable(),
            body.explanation(),
            actor.account(),
            actor.time());
    var status = sheet.status();
    return new Change(
        SheetChange.writes(
            sheet,
            status.withDeclared(status.declared() + Progress.change(unit, item, before, after)),
            actor,
            Action.of("save-score", before, after),
            SheetItems.score(unit.roundCode(), unit.unitCode(), after)),
        Response.ok(ScoreView.of(after, sheet.version() + 1)).withVersion(after.version()));
  }
}
