package vn.parindex.notice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.notice.SendingDigest.Outcome;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.mail.MailNotSetUp;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.Planning;
import vn.parindex.round.RoundState;

/**
 * The daily run: tells everyone what stands and was not told yet, for the schedule's time, however
 * late it runs. What it could not send makes it fail in the end, so that it is tried again.
 */
final class DeadlineNotices implements Function<Instant, String> {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineNotices.class);

  private final RoundStore rounds;
  private final AccountStore accounts;
  private final ReadingTasks tasks;
  private final Addresses addresses;
  private final SendingDigest sending;
  private final SendingBulkNotice bulk;

  DeadlineNotices(AssessmentTable table, SendingDigest sending, SendingBulkNotice bulk) {
    this.rounds = new RoundStore(table);
    this.accounts = new AccountStore(table);
    this.tasks = new ReadingTasks(table);
    this.addresses = new Addresses(table);
    this.sending = sending;
    this.bulk = bulk;
  }

  @Override
  public String apply(Instant scheduled) {
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
    int failed = 0;
    var all = accounts.all();
    var marked = addresses.marked();
    for (var code : rounds.codes()) {
      var open = rounds.find(code).filter(round -> round.state() != RoundState.CLOSED);
      if (open.isPresent()) {
        failed += tell(open.get(), all, marked, scheduled, outcomes);
      }
    }
    var result = "Digests: " + outcomes + ", failed: " + failed;
    // What was ordered and did not reach everyone: after the digests, which can't wait.
    var whole = bulk.sendRest(scheduled);
    if (!whole || failed > 0 || outcomes.containsKey(Outcome.LATER)) {
      throw new IllegalStateException("Not everyone was told. " + result);
    }
    return result;
  }

  /** Tells everyone of a round; a person who can't be told holds up no other. */
  @SuppressWarnings("CatchingUnchecked")
  private int tell(
      StoredRound stored,
      List<Account> all,
      Set<String> marked,
      Instant now,
      Map<Outcome, Integer> outcomes) {
    var byName = all.stream().collect(Collectors.toMap(Account::username, a -> a));
    var round = stored.round();
    var digests = Planning.digests(round.code(), round.zone(), tasks.tasks(stored, all, now), now);
    int failed = 0;
    for (Map.Entry<String, List<Notice>> digest : digests.entrySet()) {
      var account = byName.get(digest.getKey());
      if (account == null) {
        continue;
      }
      try {
        outcomes.merge(
            sending.send(round, account, digest.getValue(), marked, now), 1, Integer::sum);
      } catch (MailNotSetUp e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.error("A digest of round {} failed", round.code(), e);
        failed++;
      }
    }
    return failed;
  }
}
