package vn.parindex.appraising.sheet;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraising.unit.AppraisalChange;
import vn.parindex.appraising.unit.AppraisalProblems;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Extensions;
import vn.parindex.sheet.SheetStep;

/**
 * The chair sends a sheet back for a supplement (trả lại bổ sung hồ sơ), until a day of its own: it
 * is the unit's draft again, and when it comes back the appraisal begins anew. What was said before
 * stays in the history and no longer counts.
 */
public final class ReturningForSupplement implements BiFunction<Request, Caller, Response> {

  private static final int MAX_REASON = 1_000;

  private final AppraisalMoves moves;
  private final SheetStore sheets;
  private final RoundStore rounds;

  public ReturningForSupplement(AppraisalMoves moves, SheetStore sheets, RoundStore rounds) {
    this.moves = moves;
    this.sheets = sheets;
    this.rounds = rounds;
  }

  private record Wanted(String reason, Instant closesAt) {
    static Wanted of(Members body) {
      return new Wanted(body.text("reason", TextRule.words(MAX_REASON)), body.instant("closesAt"));
    }
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = moves.chaired(request, caller);
    var wanted = BodyReader.read(request.body(), Wanted::of);
    requireUsable(unit, wanted, request.time());
    return moves.move(
        request, caller, unit, (of, appraisal, actor) -> giveBack(of, appraisal, wanted, actor));
  }

  private static void requireUsable(AppraisedUnit unit, Wanted wanted, Instant now) {
    var deadline =
        unit.round()
            .round()
            .deadline(unit.unit().level(), Deadline.SELF_ASSESSMENT)
            .orElseThrow(
                () -> Problems.notFound("deadline", Deadline.SELF_ASSESSMENT).asException());
    var errors =
        Extensions.faults(deadline, wanted.closesAt(), now).stream()
            .map(text -> new FieldError("/closesAt", "too-early", text.vi(), text.en()))
            .toList();
    if (!wanted.closesAt().isBefore(unit.appraisal().closesAt())) {
      errors =
          List.of(
              new FieldError(
                  "/closesAt",
                  "too-late",
                  "Phải trước hạn thẩm định",
                  "Must be before the appraisal's own deadline"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors).asException();
    }
  }

  private Change giveBack(
      AppraisedUnit unit, StoredAppraisal appraisal, Wanted wanted, Actor actor) {
    AppraisalMoves.after(appraisal, AppraisalStep.RETURN);
    var sheet = sheets.sheet(unit.roundCode(), unit.unitCode());
    var draft =
        sheet
            .status()
            .state()
            .after(SheetStep.RETURN_FOR_SUPPLEMENT)
            .orElseThrow(
                () ->
                    AppraisalProblems.wrongStage(AppraisalStep.RETURN, appraisal.status().stage())
                        .asException());
    var status = appraisal.status().returned(actor.time(), wanted.reason());
    return AppraisalMoves.moved(
            appraisal,
            status,
            actor,
            new Action("return-for-supplement", wanted.reason(), appraisal.status(), status))
        .and(
            AppraisalChange.moveSheet(
                sheet, draft, actor, "return-for-supplement", wanted.reason()))
        .and(extended(unit, wanted, actor));
  }

  /** The unit gets its later deadline as any extension is given: in the round, audited there. */
  private List<Write> extended(AppraisedUnit unit, Wanted wanted, Actor actor) {
    var round = rounds.round(unit.roundCode());
    var extension =
        new Extension(
            unit.unitCode(), Deadline.SELF_ASSESSMENT, wanted.closesAt(), wanted.reason());
    var writes =
        AuditTrail.change(
            round.subject(),
            RoundItems.main(round.round(), round.state()),
            actor,
            new Action("extend-deadline", wanted.reason(), unit.extension(), extension));
    return java.util.stream.Stream.concat(
            writes.stream(),
            java.util.stream.Stream.of(
                Write.put(RoundItems.extension(unit.roundCode(), extension))))
        .toList();
  }
}
