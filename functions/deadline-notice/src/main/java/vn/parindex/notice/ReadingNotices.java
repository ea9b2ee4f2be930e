package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Notice;

/** Home Affairs reads the ledger; everyone reads the own inbox. */
final class ReadingNotices {

  private final RoundStore rounds;
  private final Ledger ledger;
  private final Inbox inbox;

  ReadingNotices(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.ledger = new Ledger(table);
    this.inbox = new Inbox(table);
  }

  private record Shown(
      String id,
      String milestone,
      String recipient,
      String deadlineVersion,
      Notice.Kind kind,
      List<String> units,
      LedgerEntry.State state,
      Instant at,
      @Nullable String mail) {

    static Shown of(LedgerEntry entry) {
      var key = entry.key();
      return new Shown(
          NoticeId.of(key),
          key.milestone(),
          key.recipient(),
          key.deadlineVersion(),
          entry.kind(),
          entry.units(),
          entry.state(),
          entry.at(),
          entry.mail());
    }
  }

  /** Answers {@code GET /rounds/{round}/notices}, with {@code ?state=UNKNOWN} only those. */
  Response ledger(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var state = request.queryParameter("state");
    var notices =
        ledger.all(round.code()).stream()
            .map(item -> item.entry().seenAt(request.time()))
            .filter(entry -> state.isEmpty() || entry.state().name().equals(state.get()))
            .map(Shown::of)
            .toList();
    return Response.ok(Map.of("notices", notices));
  }

  /** Answers {@code GET /me/notices}. */
  Response inbox(Request request, Caller caller) {
    return Response.ok(Map.of("messages", inbox.of(caller.username())));
  }
}
