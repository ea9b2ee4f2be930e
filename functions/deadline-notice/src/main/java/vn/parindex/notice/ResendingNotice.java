package vn.parindex.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.notice.Ledger.Versioned;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * A person decides to send a notice again of which nobody knows whether it arrived, with all
 * notices of the same digest. The claim is taken first, so that two people don't send it twice.
 */
final class ResendingNotice {

  private final AssessmentTable table;
  private final Ledger ledger;
  private final Inbox inbox;
  private final AccountStore accounts;
  private final Changes changes;
  private final Mailer mailer;

  ResendingNotice(AssessmentTable table, Mailer mailer) {
    this.table = table;
    this.ledger = new Ledger(table);
    this.inbox = new Inbox(table);
    this.accounts = new AccountStore(table);
    this.changes = new Changes(table);
    this.mailer = mailer;
  }

  private record Result(LedgerEntry.State state) {}

  /** Answers {@code POST /rounds/{round}/notices/{notice}/resend}. */
  Response resend(Request request, Caller caller) {
    var claimed = new ArrayList<Versioned>();
    var response =
        changes.make(
            request,
            caller,
            () -> {
              claimed.clear();
              return claim(request, caller, claimed);
            });
    if (claimed.isEmpty()) {
      return response;
    }
    var state = sent(claimed);
    ledger.settleAgain(claimed, entry -> entry.now(state, request.time(), null));
    return Response.ok(new Result(state));
  }

  private Change claim(Request request, Caller caller, List<Versioned> claimed) {
    var round = request.pathParameter("round");
    var unknown = unknownDigest(round, request);
    unknown.forEach(
        item ->
            claimed.add(
                new Versioned(
                    item.entry().now(LedgerEntry.State.CLAIMED, request.time(), null),
                    item.version() + 1)));
    var subject = subject(round);
    return Change.of(
        Response.json(202, Map.of("state", LedgerEntry.State.CLAIMED)),
        AuditTrail.change(
            subject,
            Item.of(subject.key()),
            Actor.person(caller, request.time()),
            Action.of("resend-notice", null, request.pathParameter("notice"))),
        claimed.stream()
            .<Write>map(
                c ->
                    new Write.Put(
                        Ledger.item(c.entry(), c.version()),
                        new Condition.VersionIs(c.version() - 1)))
            .toList());
  }

  private List<Versioned> unknownDigest(String round, Request request) {
    var id = request.pathParameter("notice");
    var all = ledger.all(round);
    var wanted =
        all.stream()
            .filter(item -> NoticeId.of(item.entry().key()).equals(id))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("notice", id).asException());
    if (!isUnknown(wanted, request)) {
      throw Problems.conflict(
              "notice-not-unknown",
              "Chỉ gửi lại thông báo chưa rõ đã tới hay chưa",
              "Only a notice of unknown fate is sent again")
          .asException();
    }
    return all.stream()
        .filter(item -> item.entry().inbox().equals(wanted.entry().inbox()))
        .filter(item -> item.entry().key().recipient().equals(wanted.entry().key().recipient()))
        .filter(item -> isUnknown(item, request))
        .toList();
  }

  private static boolean isUnknown(Versioned item, Request request) {
    return item.entry().seenAt(request.time()).state() == LedgerEntry.State.UNKNOWN;
  }

  private LedgerEntry.State sent(List<Versioned> claimed) {
    var entry = claimed.getFirst().entry();
    var recipient = entry.key().recipient();
    var to = accounts.find(recipient).map(Account::email).flatMap(MailAddress::parse);
    var message = inbox.find(recipient, entry.inbox());
    if (to.isEmpty() || message.isEmpty()) {
      return LedgerEntry.State.NOT_MAILED;
    }
    var text = message.get().text();
    var both = text.vi() + "\n\n----\n\n" + text.en() + "\n";
    var mail =
        new Mail(
            to.get(),
            message.get().subject().vi() + " · " + message.get().subject().en(),
            both,
            "<!doctype html><html lang=\"vi\"><body><p>%s</p></body></html>"
                .formatted(Escaping.html(both).replace("\n", "<br>")));
    return switch (mailer.send(mail)) {
      case Sending.Sent _ -> LedgerEntry.State.SENT;
      case Sending.AddressRefused _ -> LedgerEntry.State.REFUSED;
      // Not sent for sure, or perhaps: it stays on the list for the next decision.
      case Sending.Throttled(), Sending.Unknown() -> LedgerEntry.State.UNKNOWN;
    };
  }

  private Subject subject(String round) {
    var key = new Key("NOTICES-OF#" + round, "META");
    return table.get(key).map(Subject::of).orElse(Subject.absent(key));
  }
}
