package vn.parindex.exporting.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.audit.AuditLog.Line;
import vn.parindex.exporting.audit.AuditLog.Place;
import vn.parindex.exporting.order.AuditFilter;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;

/** An auditor, or Home Affairs, reads the audit log page by page. */
public final class ReadingAudit implements BiFunction<Request, Caller, Response> {

  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 500;

  private final RoundStore rounds;
  private final AuditLog log;

  public ReadingAudit(RoundStore rounds, AuditLog log) {
    this.rounds = rounds;
    this.log = log;
  }

  private record Entry(
      String object,
      long number,
      Instant time,
      String account,
      Set<Role> roles,
      String channel,
      String action,
      @Nullable String reason,
      @Nullable Object before,
      @Nullable Object after,
      String previous,
      String hash) {

    static Entry of(Line line) {
      var entry = line.entry();
      return new Entry(
          line.object(),
          entry.number(),
          entry.time(),
          entry.account(),
          entry.roles(),
          entry.channel(),
          entry.action(),
          entry.reason(),
          entry.before(),
          entry.after(),
          entry.previous(),
          line.hash());
    }
  }

  private record View(List<Entry> entries, @Nullable String next) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var faults = new ArrayList<FieldError>();
    var filter =
        new AuditFilter(
            request.queryParameter("object").orElse(null),
            request.queryParameter("actor").orElse(null),
            instant(request, "from", faults).orElse(null),
            instant(request, "to", faults).orElse(null));
    var after = request.queryParameter("after").map(text -> place(text, faults)).orElse(null);
    int most = request.queryParameter("limit").map(text -> limit(text, faults)).orElse(USUAL_PAGE);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults).asException();
    }
    var page = log.page(round, filter, after, most);
    var next = page.next();
    return Response.ok(
        new View(page.lines().stream().map(Entry::of).toList(), next == null ? null : next.text()));
  }

  private static @Nullable Place place(String text, List<FieldError> faults) {
    var place = Place.parse(text);
    if (place.isEmpty()) {
      faults.add(
          new FieldError("after", "bad-place", "Lấy từ next của trang trước", "Comes from next"));
    }
    return place.orElse(null);
  }

  private static int limit(String text, List<FieldError> faults) {
    if (text.matches("\\d{1,3}")) {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= LARGEST_PAGE) {
        return limit;
      }
    }
    faults.add(
        new FieldError(
            "limit", "out-of-range", "Từ 1 đến " + LARGEST_PAGE, "From 1 to " + LARGEST_PAGE));
    return USUAL_PAGE;
  }

  private static Optional<Instant> instant(Request request, String name, List<FieldError> faults) {
    var text = request.queryParameter(name);
    try {
      return text.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeException _) {
      faults.add(
          new FieldError(
              name,
              "not-an-instant",
              "Phải là thời điểm dạng 2022-12-10T00:00:00+07:00",
              "Must be an instant like 2022-12-10T00:00:00+07:00"));
      return Optional.empty();
    }
  }
}
