package vn.parindex.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.NoticeKey;

/** The ledger of notices: one partition a round, one item a notice. */
final class Ledger {

  /** One transaction holds a digest: its claims and its place in the inbox. */
  static final int MOST_CLAIMS = 90;

  private final AssessmentTable table;

  Ledger(AssessmentTable table) {
    this.table = table;
  }

  /** The notices that nobody has claimed yet. */
  List<Notice> unclaimed(List<Notice> notices) {
    Set<Key> known =
        table.batchGet(notices.stream().map(n -> key(n.key())).toList()).stream()
            .map(Item::key)
            .collect(Collectors.toUnmodifiableSet());
    return notices.stream().filter(n -> !known.contains(key(n.key()))).toList();
  }

  /** Claims all of a digest and puts it into the inbox, or nothing if any is claimed already. */
  boolean claim(List<LedgerEntry> entries, Item inbox) {
    var writes = new ArrayList<Write>();
    entries.forEach(e -> writes.add(new Write.Put(item(e, 1), new Condition.Absent())));
    writes.add(Write.put(inbox));
    return transact(writes);
  }

  /** Notes what became of a claimed digest. */
  void settle(List<LedgerEntry> entries) {
    var writes = new ArrayList<Write>();
    entries.forEach(e -> writes.add(new Write.Put(item(e, 2), new Condition.VersionIs(1))));
    if (!transact(writes)) {
      throw new IllegalStateException("Someone else has settled a claim of this run");
    }
  }

  /** Notes what became of a digest that a person has sent again; the versions are those claimed. */
  void settleAgain(List<Versioned> claimed, UnaryOperator<LedgerEntry> change) {
    var writes =
        claimed.stream()
            .<Write>map(
                c ->
                    new Write.Put(
                        item(change.apply(c.entry()), c.version() + 1),
                        new Condition.VersionIs(c.version())))
            .toList();
    if (!transact(writes)) {
      throw new IllegalStateException("Someone else has settled a claim of this request");
    }
  }

  /** An entry with the version of its item. */
  record Versioned(LedgerEntry entry, long version) {

    static Versioned of(Item item) {
      return new Versioned(item.json("doc", LedgerEntry.class), item.number("version"));
    }
  }

  /** Gives a claim back, together with the digest in the inbox: certainly nothing was sent. */
  void release(List<LedgerEntry> entries, Key inbox) {
    var writes = new ArrayList<Write>();
    entries.forEach(e -> writes.add(new Write.Delete(key(e.key()), new Condition.VersionIs(1))));
    writes.add(new Write.Delete(inbox, new Condition.Any()));
    if (!transact(writes)) {
      throw new IllegalStateException("Someone else has settled a claim of this run");
    }
  }

  /** All entries of a round. */
  List<Versioned> all(String round) {
    return table.query(partition(round)).stream().map(Versioned::of).toList();
  }

  /** Whether a notice was claimed. */
  boolean knows(NoticeKey key) {
    return table.get(key(key)).isPresent();
  }

  /** The entries of a round that come after a sort key; all without one. */
  List<Versioned> after(String round, Optional<String> sortKey) {
    return table.query(partition(round)).stream()
        .filter(item -> sortKey.isEmpty() || item.key().sk().compareTo(sortKey.get()) > 0)
        .map(Versioned::of)
        .toList();
  }

  /** Who has a notice of a milestone already, or is about to. */
  Set<String> recipientsOf(String round, String milestone) {
    return table.query(partition(round), milestone + "#").stream()
        .map(item -> Versioned.of(item).entry().key().recipient())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Item item(LedgerEntry entry, long version) {
    return Item.of(key(entry.key())).withJson("doc", entry).with("version", version);
  }

  static Key key(NoticeKey key) {
    return new Key(
        partition(key.round()),
        key.milestone() + "#" + key.recipient() + "#" + key.deadlineVersion());
  }

  private static String partition(String round) {
    return "NOTICES#" + round;
  }

  private boolean transact(List<Write> writes) {
    try {
      table.transact(writes);
      return true;
    } catch (ConditionFailed e) {
      return false;
    }
  }
}
