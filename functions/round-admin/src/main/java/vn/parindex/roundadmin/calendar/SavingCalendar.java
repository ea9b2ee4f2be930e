package vn.parindex.roundadmin.calendar;

import java.time.Instant;
import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Calendar;
import vn.parindex.round.Completeness;
import vn.parindex.round.Deadline;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;
import vn.parindex.roundadmin.rounds.RoundShape;

/** Home Affairs plans the round: one deadline for each level and step, the whole list at once. */
public final class SavingCalendar {

  private final RoundStore rounds;
  private final RoundEditing editing;

  public SavingCalendar(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  /** Answers {@code PUT /rounds/{round}/calendar}. */
  public Response save(Request request, Caller caller) {
    var levels = rounds.round(request.pathParameter("round")).round().levels();
    var wanted = BodyReader.read(request.body(), RoundShape::deadlines);
    ElementFaults.refuse(ElementFaults.errors("deadlines", Calendar.faults(levels, wanted)));
    return editing.editVersion(request, caller, stored -> saved(stored, wanted, request.time()));
  }

  private Edit saved(StoredRound stored, List<Deadline> wanted, Instant now) {
    RoundEditing.refuseClosed(stored);
    var before = stored.round();
    ElementFaults.refuse(
        ElementFaults.errors(
            "deadlines", Calendar.pastFaults(before, stored.state(), wanted, now)));
    var round = before.withDeadlines(Calendar.replanned(before, wanted));
    refuseLoss(stored.state(), round);
    return new Edit(
        round,
        stored.state(),
        List.of(),
        Action.of("save-calendar", before.deadlines(), round.deadlines()),
        version -> CalendarView.response(rounds, round, version));
  }

  /** Units of an open round must never be without a deadline. */
  private static void refuseLoss(RoundState state, Round round) {
    var missing = Completeness.missingDeadlines(round);
    if (state == RoundState.OPEN && !missing.isEmpty()) {
      throw RoundProblems.incomplete(missing).asException();
    }
  }
}
