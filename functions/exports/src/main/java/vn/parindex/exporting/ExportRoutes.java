package vn.parindex.exporting;

import java.util.List;
import vn.parindex.exporting.audit.AuditLog;
import vn.parindex.exporting.audit.ReadingAudit;
import vn.parindex.exporting.order.ExportStore;
import vn.parindex.exporting.order.OrderingExport;
import vn.parindex.exporting.order.ReadingExports;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** Puts the use cases together with a table; the same in production and in tests. */
final class ExportRoutes {

  private static final String EXPORTS = "/rounds/{round}/exports";

  private ExportRoutes() {}

  static HttpFunction api(AssessmentTable table, ExportBucket files) {
    var rounds = new RoundStore(table);
    var access =
        new Access(
            new AccountStore(table)::find, rounds::parentOf, new CouncilStore(table, rounds));
    var ordering = new OrderingExport(rounds, access, new Changes(table));
    var reading = new ReadingExports(rounds, new ExportStore(table), access, files);
    return new HttpFunction(
        List.of(
            new Route("POST " + EXPORTS, Capability.USE_EXPORTS, ordering),
            new Route("GET " + EXPORTS, Capability.USE_EXPORTS, reading::list),
            new Route("GET " + EXPORTS + "/{export}", Capability.USE_EXPORTS, reading::one),
            new Route(
                "GET /rounds/{round}/audit",
                Capability.READ_AUDIT,
                new ReadingAudit(rounds, new AuditLog(table, rounds)))),
        access);
  }
}
