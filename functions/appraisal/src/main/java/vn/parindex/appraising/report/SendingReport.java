package vn.parindex.appraising.report;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraising.report.Reports.Standing;
import vn.parindex.appraising.report.Reports.StoredReport;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.Write;
import vn.parindex.report.Punctuality;
import vn.parindex.round.Deadline;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;

/**
 * A district reports the ranking of its communes to the province, through Home Affairs (plan 288,
 * step 12): once all are locked and ranked by their locked points, but for those left out. After
 * the deadline only with a reason, which stays. A report may be sent again, when points were
 * corrected; all are audited.
 */
public final class SendingReport implements BiFunction<Request, Caller, Response> {

  private static final int MAX_REASON = 1_000;

  private final Reports reports;
  private final Changes changes;

  SendingReport(Reports reports, Changes changes) {
    this.reports = reports;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var place = reports.place(request);
    requireOpen(place);
    @Nullable String reason =
        BodyReader.read(
                request.body(), body -> body.optionalText("reason", TextRule.words(MAX_REASON)))
            .orElse(null);
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var stored = reports.find(place);
          long version = stored.subject().version();
          if (version != expected) {
            throw Problems.stale(expected, version, ReportView.of(reports, place)).asException();
          }
          requireTimely(place, actor, reason);
          return sent(place, stored, report(place, actor, reason), actor);
        });
  }

  private static void requireOpen(ReportPlace place) {
    if (place.round().state() != RoundState.OPEN) {
      throw Problems.conflict("round-not-open", "Đợt đánh giá không mở", "The round is not open")
          .with("state", place.round().state())
          .asException();
    }
  }

  private void requireTimely(ReportPlace place, Actor actor, @Nullable String reason) {
    var window = reports.window(place);
    switch (Punctuality.of(window, actor.time(), reason)) {
      case IN_TIME, LATE -> {
        // it can be sent
      }
      case TOO_EARLY ->
          throw Problems.conflict(
                  "not-open-yet", "Chưa đến thời gian báo cáo", "It is too early for a report")
              .with("opensAt", window.opensAt())
              .asException();
      case LATE_WITHOUT_REASON ->
          throw Problems.conflict(
                  "late-without-reason",
                  "Đã quá hạn báo cáo; chỉ gửi được kèm lý do chậm",
                  "The report is late; it can be sent only with a reason")
              .with("closesAt", window.closesAt())
              .asException();
      case REASON_WITHOUT_NEED ->
          throw Problems.invalid(
                  List.of(
                      new FieldError(
                          "/reason",
                          "not-late",
                          "Báo cáo còn trong hạn, không cần lý do chậm",
                          "The report is in time and needs no reason for being late")))
              .asException();
    }
  }

  private LevelReport report(ReportPlace place, Actor actor, @Nullable String reason) {
    var leftOut = reports.leftOut(place);
    var standings = reports.standings(place, leftOut);
    requireLocked(standings);
    var ranked = reports.newest(place.roundCode(), place.level());
    var units =
        ranked.stream()
            .flatMap(r -> r.units().stream())
            .filter(unit -> standings.stream().anyMatch(s -> s.unit().equals(unit.unit())))
            .filter(unit -> unit.appraisedPoints() != null)
            .toList();
    if (ranked.isEmpty()
        || units.size() < standings.size()
        || Reports.isOlderThan(ranked.get().snapshot().trigger().time(), standings)) {
      throw Problems.conflict(
              "not-ranked-yet",
              "Chưa có bảng xếp hạng theo điểm đã chốt; bảng được lập mỗi đêm",
              "There is no ranking by the locked points yet; one is made every night")
          .asException();
    }
    return LevelReport.of(ranked.get().snapshot(), units, leftOut, actor.time(), reason);
  }

  private static void requireLocked(List<Standing> standings) {
    var open =
        standings.stream()
            .filter(standing -> !standing.isLocked())
            .map(
                standing ->
                    new FieldError(
                        standing.unit(),
                        standing.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        standing.unitName() + " chưa chốt điểm",
                        standing.unitName() + " is not locked yet"))
            .toList();
    if (!open.isEmpty()) {
      throw Problems.conflict(
              "units-open", "Còn đơn vị chưa chốt điểm", "Some units are not locked yet")
          .with(open)
          .asException();
    }
  }

  private Change sent(ReportPlace place, StoredReport stored, LevelReport report, Actor actor) {
    long version = stored.subject().version() + 1;
    var writes =
        AuditTrail.change(
            stored.subject(),
            Reports.item(place, report),
            actor,
            new Action("send-report", report.reason(), stored.report(), report));
    // So whoever is reminded of the step is not reminded of these communes any more.
    var done =
        RoundItems.stepDone(
            place.roundCode(),
            new StepDone(place.level(), Deadline.PUBLICATION, place.by(), actor.time()));
    return Change.of(
        Response.ok(ReportView.of(reports, place, version, report)).withVersion(version),
        writes,
        List.of(Write.put(done)));
  }
}
