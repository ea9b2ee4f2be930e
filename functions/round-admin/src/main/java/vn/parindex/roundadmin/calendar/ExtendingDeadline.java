package vn.parindex.roundadmin.calendar;

import java.time.Instant;
import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Extensions;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.RunBy;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;

/**
 * One unit gets a later deadline, with a reason. Home Affairs may do so for every unit; a district
 * officer for the units of the district, and only on a level that the unit above runs (plan 288,
 * step 11).
 */
public final class ExtendingDeadline {

  private final RoundStore rounds;
  private final RoundEditing editing;

  public ExtendingDeadline(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Wanted(Instant closesAt, String reason) {
    static Wanted of(Members body) {
      return new Wanted(body.instant("closesAt"), body.text("reason", Codes.REASON));
    }
  }

  /** Answers {@code PUT /rounds/{round}/units/{unit}/extensions/{step}}. */
  public Response extend(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    deadline(round, request, caller);
    var wanted = BodyReader.read(request.body(), Wanted::of);
    return editing.edit(request, caller, stored -> extended(stored, request, caller, wanted));
  }

  private Deadline deadline(Round round, Request request, Caller caller) {
    var unit = rounds.unit(round.code(), request.pathParameter("unit"));
    var step = request.pathParameter("step");
    round.level(unit.level()).ifPresent(level -> refuseOutsider(level, caller));
    return round
        .deadline(unit.level(), step)
        .orElseThrow(() -> Problems.notFound("deadline", step).asException());
  }

  private static void refuseOutsider(Level level, Caller caller) {
    if (!caller.is(Role.HOME_AFFAIRS) && level.runBy() != RunBy.PARENT) {
      throw Problems.forbidden().asException();
    }
  }

  private Edit extended(StoredRound stored, Request request, Caller caller, Wanted wanted) {
    var round = stored.round();
    var deadline = deadline(round, request, caller);
    ElementFaults.refuse(
        Extensions.faults(deadline, wanted.closesAt(), request.time()).stream()
            .map(text -> new FieldError("/closesAt", "too-early", text.vi(), text.en()))
            .toList());
    RoundEditing.refuseClosed(stored);
    if (stored.state() != RoundState.OPEN) {
      throw RoundProblems.notOpen().asException();
    }
    var unit = request.pathParameter("unit");
    var extension = new Extension(unit, deadline.step(), wanted.closesAt(), wanted.reason());
    var before = rounds.extension(round.code(), unit, deadline.step());
    return Edit.of(
        stored,
        List.of(Write.put(RoundItems.extension(round.code(), extension))),
        new Action("extend-deadline", wanted.reason(), before, extension),
        version -> Response.ok(extension).withVersion(version));
  }
}
