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

/** Home Affairs reads the ledger; everyone reads the own inbox. */
final class ReadingNotices {

  /** An answer of Lambda holds 6 MB. */
  private static final int MOST_SHOWN = 4000;

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
      NoticeKind kind,
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

  /**
   * A part of the ledger.
   *
   * @param next the id of its last notice if there are more, to be given as {@code ?after=}
   */
  private record Page(List<Shown> notices, @Nullable String next) {

    static Page of(List<Shown> notices) {
      return notices.size() <= MOST_SHOWN
          ? new Page(notices, null)
          : new Page(notices.subList(0, MOST_SHOWN), notices.get(MOST_SHOWN - 1).id());
    }
  }

  /**
   * Answers {@code GET /rounds/{round}/notices}, with {@code ?state=UNKNOWN} only those, with
   * {@code ?milestone=} only those whose milestone begins so; the parts follow by {@code ?after=}.
   */
  Response ledger(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var state = request.queryParameter("state").orElse("");
    var milestone = request.queryParameter("milestone").orElse("");
    var notices =
        ledger.after(round.code(), request.queryParameter("after").map(NoticeId::sortKey)).stream()
            .map(item -> item.entry().seenAt(request.time()))
            .filter(entry -> state.isEmpty() || entry.state().name().equals(state))
            .filter(entry -> entry.key().milestone().startsWith(milestone))
            .map(Shown::of)
            .toList();
    return Response.ok(Page.of(notices));
  }

  /** Answers {@code GET /me/notices}. */
  Response inbox(Request request, Caller caller) {
    return Response.ok(Map.of("messages", inbox.of(caller.username())));
  }
}
