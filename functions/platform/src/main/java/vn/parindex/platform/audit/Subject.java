package vn.parindex.platform.audit;

import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/**
 * Something whose changes are audited: its main item carries the version and the hash of the newest
 * audit entry. Every change makes the version one larger, so version and number of entries agree.
 *
 * @param key the key of the main item
 * @param version 0 before the first change
 * @param hash hash of the newest entry, empty before the first
 */
public record Subject(Key key, long version, String hash) {

  /** How the partitions of all trails begin. */
  public static final String TRAIL = "AUDIT#";

  /** The sort key of most main items. */
  private static final String USUAL = "META";

  /** A subject that does not exist yet. */
  public static Subject absent(Key key) {
    return new Subject(key, 0, "");
  }

  /** The subject as its main item says. */
  public static Subject of(Item main) {
    return new Subject(main.key(), main.number("version"), main.text("auditHash"));
  }

  /** The partition of its audit entries; one for each main item of a partition. */
  public String trail() {
    return key.sk().equals(USUAL) ? trail(key.pk()) : trail(key.pk()) + "#" + key.sk();
  }

  /** The partition of the audit entries of a partition's usual main item. */
  public static String trail(String pk) {
    return TRAIL + pk;
  }

  /** Holds while nobody else has changed the subject. */
  public Condition unchanged() {
    return Condition.unchangedSince(version);
  }
}
