package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.mail.MailNotSetUp;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.table.Key;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.NoticeKey;
import vn.parindex.round.Round;

/**
 * Sends one person's digest: claims every notice in it, sends, notes what came of it. Killed
 * anywhere in between, it leaves claims that nobody sends again by himself.
 */
final class SendingDigest {

  private static final int TRIES_TO_CLAIM = 3;

  private final Ledger ledger;
  private final Mailer mailer;
  private final Backoff backoff;
  private final String address;

  SendingDigest(Ledger ledger, Mailer mailer, Backoff backoff, String address) {
    this.ledger = ledger;
    this.mailer = mailer;
    this.backoff = backoff;
    this.address = address;
  }

  /** What came of a digest. */
  enum Outcome {
    /** Everything was told before. */
    NOTHING_NEW,
    /** Every notice has an end, or a person has to decide. */
    SETTLED,
    /** SES takes no more for now; the notices are free for the next run. */
    LATER
  }

  Outcome send(
      Round round, Account account, List<Notice> notices, Set<String> marked, Instant now) {
    var unclaimed = ledger.unclaimed(notices);
    for (int tries = 0; !unclaimed.isEmpty() && tries < TRIES_TO_CLAIM; tries++) {
      var part = unclaimed.subList(0, Math.min(Ledger.MOST_CLAIMS, unclaimed.size()));
      var digest = Digest.of(round, part, address);
      var inbox =
          Inbox.item(
              account.username(),
              part.getFirst().key().milestone(),
              new Inbox.Message(now, digest.subject(), digest.lines()));
      var entries = part.stream().map(n -> LedgerEntry.claimed(n, now, inbox.key().sk())).toList();
      if (ledger.claim(entries, inbox)) {
        return mail(account, digest, new Claim(entries, inbox.key()), marked, now);
      }
      unclaimed = ledger.unclaimed(notices);
    }
    return unclaimed.isEmpty() ? Outcome.NOTHING_NEW : Outcome.LATER;
  }

  /** Sends one person a message that is a notice of its own, unless it was claimed before. */
  Outcome send(NoticeKey key, Account account, Digest message, Set<String> marked, Instant now) {
    var inbox =
        Inbox.item(
            account.username(),
            key.milestone(),
            new Inbox.Message(now, message.subject(), message.lines()));
    List<String> units = account.unit() == null ? List.of() : List.of(account.unit());
    var entries = List.of(LedgerEntry.claimed(key, units, now, inbox.key().sk()));
    if (ledger.claim(entries, inbox)) {
      return mail(account, message, new Claim(entries, inbox.key()), marked, now);
    }
    // Two runs at once may both be turned away: then nobody has claimed it yet.
    return ledger.knows(key) ? Outcome.NOTHING_NEW : Outcome.LATER;
  }

  /** Where mail for an account goes; nowhere if the address is none, or mail came back from it. */
  static Optional<MailAddress> address(Account account, Set<String> marked) {
    return MailAddress.parse(account.email()).filter(to -> !marked.contains(to.text()));
  }

  private record Claim(List<LedgerEntry> entries, Key inbox) {

    List<LedgerEntry> now(LedgerEntry.State state, Instant at, @Nullable String mail) {
      return entries.stream().map(e -> e.now(state, at, mail)).toList();
    }
  }

  private Outcome mail(
      Account account, Digest digest, Claim claim, Set<String> marked, Instant now) {
    var to = address(account, marked);
    if (to.isEmpty()) {
      return settled(claim.now(LedgerEntry.State.NOT_MAILED, now, null));
    }
    var mail = new Mail(to.get(), digest.subjectLine(), digest.text(), digest.html());
    return switch (sent(mail, claim)) {
      case Sending.Sent(var id) -> settled(claim.now(LedgerEntry.State.SENT, now, id));
      case Sending.Unknown() -> settled(claim.now(LedgerEntry.State.UNKNOWN, now, null));
      case Sending.AddressRefused(var code) ->
          settled(claim.now(LedgerEntry.State.REFUSED, now, code));
      case Sending.Throttled() -> {
        ledger.release(claim.entries(), claim.inbox());
        yield Outcome.LATER;
      }
    };
  }

  private Outcome settled(List<LedgerEntry> entries) {
    ledger.settle(entries);
    return Outcome.SETTLED;
  }

  private Sending sent(Mail mail, Claim claim) {
    try {
      var sending = mailer.send(mail);
      var wait = Backoff.FIRST;
      for (int tries = 1; sending instanceof Sending.Throttled && tries < Backoff.TRIES; tries++) {
        backoff.pause(wait);
        wait = wait.multipliedBy(2);
        sending = mailer.send(mail);
      }
      return sending;
    } catch (MailNotSetUp e) {
      ledger.release(claim.entries(), claim.inbox());
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sending.Throttled();
    }
  }
}
