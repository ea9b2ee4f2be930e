package vn.parindex.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * The audit trail of a subject: a chain in which every entry holds the hash of the one before, and
 * the subject's main item the hash of the last. A removed, added or edited entry breaks it.
 */
public final class AuditTrail {

  private AuditTrail() {}

  /**
   * The writes of one change: the main item with version and hash moved on, on condition that
   * nobody changed it meanwhile, and the audit entry.
   *
   * @param subject as it was read
   * @param main the new main item; version and hash are set here
   */
  public static List<Write> change(Subject subject, Item main, Actor actor, Action action) {
    long number = subject.version() + 1;
    var document =
        Json.write(
            new AuditEntry(
                number,
                actor.time(),
                actor.account(),
                actor.roles(),
                actor.channel(),
                action.name(),
                action.reason(),
                action.before(),
                action.after(),
                subject.hash()));
    var hash = hash(document);
    var entry = Item.of(entry(subject.trail(), number)).with("entry", document).with("hash", hash);
    return List.of(
        new Write.Put(main.with("version", number).with("auditHash", hash), subject.unchanged()),
        new Write.Put(entry, new Condition.Absent()));
  }

  /** The key of an entry of a trail. */
  public static Key entry(String trail, long number) {
    return new Key(trail, "%010d".formatted(number));
  }

  /** Whether the words of an entry are those that the subject ends its trail with. */
  public static boolean isHead(Subject subject, Item entry) {
    return hash(entry.text("entry")).equals(subject.hash());
  }

  /**
   * Looks for the first entry that does not fit.
   *
   * @param subject the subject as it is now
   * @param entries all entries of its trail, in order
   * @return the number of the first wrong or missing entry; empty if the chain is whole
   */
  public static OptionalLong firstFault(Subject subject, List<Item> entries) {
    return faults(subject, entries).stream().mapToLong(AuditFault::number).findFirst();
  }

  /**
   * Everything that is wrong with a trail.
   *
   * @param subject the subject as it is now
   * @param entries all entries of its trail
   * @return by number; empty if the chain is whole
   */
  public static List<AuditFault> faults(Subject subject, List<Item> entries) {
    return TrailCheck.faults(subject, entries);
  }

  static String hash(String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
