package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.notice.SendingDigest.Outcome;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.mail.MailNotSetUp;
import vn.parindex.platform.notice.BulkNotice;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/**
 * Sends an ordered bulk notice to whoever has not got it yet, by the same ledger and the same
 * claims as every other notice. It may be begun any number of times.
 */
final class SendingBulkNotice {

  private static final Logger LOG = LoggerFactory.getLogger(SendingBulkNotice.class);

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final AccountStore accounts;
  private final Addresses addresses;
  private final Ledger ledger;
  private final SendingDigest sending;
  private final String address;
  private final int atOnce;

  /**
   * Sends.
   *
   * @param address where the platform's pages are
   * @param atOnce how many messages are under way at the same time
   */
  SendingBulkNotice(AssessmentTable table, SendingDigest sending, String address, int atOnce) {
    this.table = table;
    this.rounds = new RoundStore(table);
    this.accounts = new AccountStore(table);
    this.addresses = new Addresses(table);
    this.ledger = new Ledger(table);
    this.sending = sending;
    this.address = address;
    this.atOnce = atOnce;
  }

  /** Sends all that were ordered and have not reached everyone; false if some still have not. */
  boolean sendRest(Instant now) {
    return table.query(BulkNotice.openPartition()).stream()
        .map(item -> item.key().sk().split("#", 2))
        .map(key -> send(key[0], key[1], now))
        .reduce(true, Boolean::logicalAnd);
  }

  /** Sends one that was ordered, at the time of the order; false if some have not got it. */
  boolean send(String round, String code) {
    return find(round, code).map(notice -> send(notice, notice.at())).orElse(true);
  }

  private boolean send(String round, String code, Instant now) {
    return find(round, code).map(notice -> send(notice, now)).orElse(true);
  }

  private Optional<BulkNotice> find(String round, String code) {
    return table.get(BulkNotice.main(round, code)).map(item -> item.json("doc", BulkNotice.class));
  }

  private boolean send(BulkNotice notice, Instant now) {
    var round = rounds.round(notice.round()).round();
    var told = ledger.recipientsOf(notice.round(), notice.milestone());
    var people = people(round);
    var outcomes =
        recipients(notice).stream()
            .filter(recipient -> !told.contains(recipient))
            .map(people.accounts()::get)
            .filter(Objects::nonNull)
            .filter(Account::active)
            .gather(
                Gatherers.mapConcurrent(
                    atOnce, account -> sendOne(notice, round, account, people, now)))
            .toList();
    var notSetUp = people.notSetUp().get();
    if (notSetUp != null) {
      throw notSetUp;
    }
    if (outcomes.contains(Outcome.LATER)) {
      LOG.warn("A bulk notice of round {} has not reached everyone yet", notice.round());
      return false;
    }
    table.deleteAll(List.of(notice.open()));
    return true;
  }

  /**
   * What all messages share.
   *
   * @param notSetUp set when no message at all can be sent: the others are left for later
   */
  private record People(
      Map<String, Account> accounts,
      Map<String, String> unitNames,
      Set<String> marked,
      AtomicReference<@Nullable MailNotSetUp> notSetUp) {

    String unitName(Account account) {
      return Optional.ofNullable(account.unit()).map(unitNames::get).orElse("");
    }
  }

  private People people(Round round) {
    return new People(
        accounts.all().stream().collect(Collectors.toMap(Account::username, a -> a)),
        rounds.units(round.code()).stream()
            .collect(Collectors.toMap(Unit::code, Unit::name, (one, _) -> one)),
        addresses.marked(),
        new AtomicReference<>());
  }

  private List<String> recipients(BulkNotice notice) {
    var partition = BulkNotice.main(notice.round(), notice.code()).pk();
    return table.query(partition, BulkNotice.partPrefix()).stream()
        .flatMap(item -> List.of(item.json("doc", String[].class)).stream())
        .toList();
  }

  /** A person who can't be told holds up no other. */
  @SuppressWarnings("CatchingUnchecked")
  private Outcome sendOne(
      BulkNotice notice, Round round, Account account, People people, Instant now) {
    if (people.notSetUp().get() != null) {
      return Outcome.LATER;
    }
    try {
      var words = new BulkTemplate(notice.subject(), notice.text());
      var message = words.filled(round, account, people.unitName(account), address);
      return sending.send(notice.key(account.username()), account, message, people.marked(), now);
    } catch (MailNotSetUp e) {
      people.notSetUp().set(e);
      return Outcome.LATER;
    } catch (RuntimeException e) {
      LOG.error("A bulk notice of round {} failed for one recipient", notice.round(), e);
      return Outcome.LATER;
    }
  }
}
