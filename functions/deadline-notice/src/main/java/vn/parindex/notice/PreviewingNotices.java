package vn.parindex.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.Planning;

/** "Who gets this?": the digests that a run at a time would send, with their exact recipients. */
final class PreviewingNotices {

  private final RoundStore rounds;
  private final AccountStore accounts;
  private final ReadingTasks tasks;
  private final Ledger ledger;
  private final Addresses addresses;

  PreviewingNotices(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.accounts = new AccountStore(table);
    this.tasks = new ReadingTasks(table);
    this.ledger = new Ledger(table);
    this.addresses = new Addresses(table);
  }

  /**
   * One person's digest.
   *
   * @param mailed whether a mail goes out, or the inbox alone has it
   */
  private record Shown(
      String recipient,
      String name,
      boolean mailed,
      String subject,
      String text,
      List<String> milestones) {}

  /** Answers {@code GET /rounds/{round}/notices/preview}, for now or {@code ?at=} a time. */
  Response preview(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var round = stored.round();
    var now = time(request);
    var all = accounts.all();
    var byName = all.stream().collect(Collectors.toMap(Account::username, a -> a));
    var marked = addresses.marked();
    var shown = new ArrayList<Shown>();
    Planning.digests(round.code(), round.zone(), tasks.tasks(stored, all, now), now)
        .forEach(
            (recipient, notices) -> {
              var unsent = ledger.unclaimed(notices);
              var account = Optional.ofNullable(byName.get(recipient));
              if (!unsent.isEmpty() && account.isPresent()) {
                var digest = Digest.of(round, unsent, "");
                shown.add(
                    new Shown(
                        recipient,
                        account.get().name(),
                        SendingDigest.address(account.get(), marked).isPresent(),
                        digest.subjectLine(),
                        digest.text(),
                        milestones(unsent)));
              }
            });
    return Response.ok(Map.of("at", now, "recipients", shown.size(), "digests", shown));
  }

  private static List<String> milestones(List<Notice> notices) {
    return notices.stream().map(n -> n.key().milestone()).toList();
  }

  private static Instant time(Request request) {
    try {
      return request
          .queryParameter("at")
          .map(text -> OffsetDateTime.parse(text).toInstant())
          .orElse(request.time());
    } catch (DateTimeException e) {
      throw Problems.invalid(
              List.of(
                  new FieldError(
                      "at",
                      "not-a-time",
                      "Phải là thời điểm dạng 2022-12-09T08:00:00+07:00",
                      "Must be a time like 2022-12-09T08:00:00+07:00")))
          .asException();
    }
  }
}
