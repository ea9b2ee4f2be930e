package vn.parindex.roundadmin.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
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
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Deadline;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.RunBy;
import vn.parindex.round.StepDone;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;

/**
 * Home Affairs reports that a step of the calendar was done, or takes that back: a step that the
 * system does not see, such as guidance, an inspection, a meeting. Whoever does it is no longer
 * reminded. On a level that units above run, the report is for the units of one of them.
 */
public final class ReportingStep {

  private final RoundStore rounds;
  private final RoundEditing editing;

  public ReportingStep(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Wanted(boolean done, @Nullable String runner) {
    static Wanted of(Members body) {
      return new Wanted(body.flag("done"), body.optionalText("runner", Codes.UNIT).orElse(null));
    }
  }

  private record Reported(
      String level, String step, @Nullable String runner, @Nullable Instant doneAt) {}

  /** Answers {@code PUT /rounds/{round}/steps/{level}/{step}}. */
  public Response report(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var deadline =
        round
            .deadline(request.pathParameter("level"), request.pathParameter("step"))
            .orElseThrow(
                () -> Problems.notFound("deadline", request.pathParameter("step")).asException());
    var wanted = BodyReader.read(request.body(), Wanted::of);
    if (Deadline.TELLING.contains(deadline.step())) {
      throw RoundProblems.stepTells(deadline.step()).asException();
    }
    ElementFaults.refuse(faults(round, deadline, wanted));
    return editing.edit(
        request, caller, stored -> reported(stored, deadline, wanted, request.time()));
  }

  private List<FieldError> faults(Round round, Deadline deadline, Wanted wanted) {
    var byParents =
        round.level(deadline.level()).filter(level -> level.runBy() == RunBy.PARENT).isPresent();
    if (!byParents) {
      return wanted.runner() == null
          ? List.of()
          : List.of(
              new FieldError(
                  "/runner",
                  "not-concerned",
                  "Cấp này do tỉnh chủ trì",
                  "The province runs this level"));
    }
    return rounds.units(round.code()).stream()
            .filter(unit -> unit.level().equals(deadline.level()))
            .anyMatch(unit -> unit.parent() != null && unit.parent().equals(wanted.runner()))
        ? List.of()
        : List.of(
            new FieldError(
                "/runner",
                "unknown-unit",
                "Phải là đơn vị cấp trên chủ trì cấp này",
                "Must be a unit above that runs this level"));
  }

  private Edit reported(StoredRound stored, Deadline deadline, Wanted wanted, Instant now) {
    RoundEditing.refuseClosed(stored);
    if (stored.state() != RoundState.OPEN) {
      throw RoundProblems.notOpen().asException();
    }
    var round = stored.round().code();
    var done = new StepDone(deadline.level(), deadline.step(), wanted.runner(), now);
    var before =
        rounds.stepsDone(round).stream()
            .filter(
                one -> one.equals(new StepDone(done.level(), done.step(), done.runner(), one.at())))
            .findFirst()
            .orElse(null);
    var write =
        wanted.done()
            ? Write.put(RoundItems.stepDone(round, before == null ? done : before))
            : new Write.Delete(
                RoundItems.stepDone(round, done.level(), done.step(), done.runner()),
                new Condition.Any());
    var at = !wanted.done() ? null : before == null ? now : before.at();
    return Edit.of(
        stored,
        List.of(write),
        Action.of(
            wanted.done() ? "step-done" : "step-not-done", before, wanted.done() ? done : null),
        version ->
            Response.ok(new Reported(done.level(), done.step(), done.runner(), at))
                .withVersion(version));
  }
}
