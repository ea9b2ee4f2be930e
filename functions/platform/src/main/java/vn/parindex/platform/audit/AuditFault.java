package vn.parindex.platform.audit;

import vn.parindex.text.Text;

/**
 * Something that is wrong with an audit trail.
 *
 * @param trail the partition of the trail
 * @param number which entry: its number in the trail, or its place if it does not belong there
 * @param kind what happened to it
 */
public record AuditFault(String trail, long number, Kind kind) {

  /** What can happen to an entry. */
  public enum Kind {
    /** Its words, its hash, or the head that names it are not what was written. */
    EDITED("bị sửa", "was edited"),
    /** It is gone. */
    REMOVED("bị xóa", "was removed"),
    /** The chain knows nothing of it. */
    INSERTED("bị chèn thêm", "was inserted"),
    /** It is genuine, but lies at another place. */
    MOVED("bị đổi chỗ", "was moved"),
    /** The main item that ends the chain is gone; the number is that of the entries left. */
    SUBJECT_GONE("mất đối tượng gốc của nhật ký", "the subject of the trail is gone");

    private final String vi;
    private final String en;

    Kind(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }

    /** What happened, in words. */
    public Text words() {
      return new Text(vi, en);
    }
  }

  /** The fault in one line. */
  public String line() {
    return "%s  #%d  %s  %s · %s"
        .formatted(trail, number, kind, kind.words().vi(), kind.words().en());
  }
}
