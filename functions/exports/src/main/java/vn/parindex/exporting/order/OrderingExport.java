package vn.parindex.exporting.order;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/** Someone orders an export; the worker hears of it by the table's stream. */
public final class OrderingExport implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final ExportRights rights;
  private final Changes changes;

  public OrderingExport(RoundStore rounds, Access access, Changes changes) {
    this.rounds = rounds;
    this.rights = new ExportRights(access);
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var wanted = BodyReader.read(request.body(), WantedExport::of);
    return changes.make(request, caller, () -> change(round, wanted, request, caller));
  }

  private Change change(Round round, WantedExport wanted, Request request, Caller caller) {
    var units = rounds.units(round.code());
    var grant =
        rights
            .grant(caller, round, units, wanted)
            .orElseThrow(() -> Problems.forbidden().asException());
    requireKnown(round, units, wanted);
    var job =
        new ExportJob(
            round.code(),
            UUID.randomUUID().toString(),
            wanted,
            grant,
            caller.username(),
            caller.unit(),
            request.time());
    List<Write> writes =
        new ArrayList<>(
            AuditTrail.change(
                Subject.absent(ExportStore.main(job.round(), job.id())),
                ExportStore.mainItem(job),
                Actor.person(caller, request.time()),
                Action.of("order-export", null, wanted)));
    writes.add(ExportStore.listed(job));
    return new Change(
        writes, Response.json(202, ExportView.of(job, ExportProgress.QUEUED, request.time())));
  }

  /** Only for those who may: nobody else learns which units and levels there are. */
  private static void requireKnown(Round round, List<Unit> units, WantedExport wanted) {
    var faults = new ArrayList<FieldError>();
    if (wanted.level() != null && round.level(wanted.level()).isEmpty()) {
      faults.add(unknown("/level", "unknown-level", "Đợt không có cấp này", "No such level"));
    }
    if (wanted.unit() != null && units.stream().noneMatch(u -> u.code().equals(wanted.unit()))) {
      faults.add(unknown("/unit", "unknown-unit", "Đợt không có đơn vị này", "No such unit"));
    }
    if (faults.isEmpty()
        && wanted.kind().of() != ExportKind.Of.ROUND
        && ExportedUnits.all(round, units, wanted).isEmpty()) {
      faults.add(
          unknown(
              wanted.within() == null ? "" : "/within",
              "no-units",
              "Không có đơn vị nào được đánh giá",
              "No assessed unit is meant"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults).asException();
    }
  }

  private static FieldError unknown(String place, String code, String vi, String en) {
    return new FieldError(place, code, vi, en);
  }
}
