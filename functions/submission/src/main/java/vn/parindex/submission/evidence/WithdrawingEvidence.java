package vn.parindex.submission.evidence;

import java.util.function.BiFunction;
import vn.parindex.evidence.EvidenceStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.sheet.SheetStep;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;
import vn.parindex.text.Text;

/** An officer takes a document back and says why. Its file is kept. */
public final class WithdrawingEvidence implements BiFunction<Request, Caller, Response> {

  private static final int MAX_REASON = 1_000;

  private final AssessedUnits units;
  private final SheetStore sheets;
  private final Changes changes;

  public WithdrawingEvidence(AssessedUnits units, SheetStore sheets, Changes changes) {
    this.units = units;
    this.sheets = sheets;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var id = request.pathParameter("evidence");
    EvidenceChange.required(sheets.sheet(unit.roundCode(), unit.unitCode()), id);
    var reason =
        BodyReader.read(
            request.body(), members -> members.text("reason", TextRule.words(MAX_REASON)));
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> withdraw(unit, sheets.sheet(unit.roundCode(), unit.unitCode()), id, reason, actor));
  }

  private static Change withdraw(
      AssessedUnit unit, StoredSheet sheet, String id, String reason, Actor actor) {
    var evidence = EvidenceChange.required(sheet, id);
    unit.after(SheetStep.EDIT, sheet.status().state(), actor.time());
    if (evidence.state().after(EvidenceStep.WITHDRAW).isEmpty()) {
      throw EvidenceProblems.wrongState(EvidenceStep.WITHDRAW, evidence).asException();
    }
    var after = evidence.withdrawn(Text.same(reason));
    return new Change(
        EvidenceChange.writes(sheet, after, actor, "withdraw-evidence", reason),
        Response.ok(EvidenceView.of(after)));
  }
}
