package vn.parindex.platform.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.reminder.NoticeKey;
import vn.parindex.text.Text;

/**
 * A notice to many at once: one that Home Affairs writes, or one that a change sets off. Put into
 * the table in the transaction of the change, it is sent from there, once to each recipient.
 *
 * @param round the round's code
 * @param code what it is called in addresses and in the ledger
 * @param subject one line, with variables such as {@code {{year}}}
 * @param text the words, with variables
 * @param by who sent it
 * @param at when it was ordered
 * @param recipients how many accounts it goes to
 */
public record BulkNotice(
    String round, String code, Text subject, Text text, String by, Instant at, int recipients) {

  /** The start of the partition of each, known to the filter of the stream. */
  public static final String PARTITION = "BULK#";

  private static final String OPEN = "BULK-OPEN";
  private static final String MAIN = "META";
  private static final String PART = "PART#";

  /** Usernames have at most 64 characters: a part stays far below the 400 KB of an item. */
  private static final int PART_SIZE = 1000;

  /** Where one lies. */
  public static Key main(String round, String code) {
    return new Key(PARTITION + round + "#" + code, MAIN);
  }

  /** The partition that lists those of a round. */
  public static String list(String round) {
    return "BULKS#" + round;
  }

  /** The item whose change sets off the sending. */
  public Item mainItem() {
    return Item.of(main(round, code)).withJson("doc", this);
  }

  /** Whom it goes to, its place in the list, and the mark that it has not reached everyone. */
  public List<Write> writes(List<String> usernames) {
    var writes = new ArrayList<Write>();
    for (int from = 0; from < usernames.size(); from += PART_SIZE) {
      var part = usernames.subList(from, Math.min(usernames.size(), from + PART_SIZE));
      var key = new Key(PARTITION + round + "#" + code, PART + "%03d".formatted(from / PART_SIZE));
      writes.add(new Write.Put(Item.of(key).withJson("doc", part), new Condition.Absent()));
    }
    writes.add(Write.put(Item.of(new Key(list(round), code)).withJson("doc", this)));
    writes.add(Write.put(Item.of(open())));
    return writes;
  }

  /** The mark that is there until everyone was told. */
  public Key open() {
    return new Key(OPEN, round + "#" + code);
  }

  /** The partition of all such marks. */
  public static String openPartition() {
    return OPEN;
  }

  /** How the keys of the lists of recipients begin. */
  public static String partPrefix() {
    return PART;
  }

  /** The first part of the keys of its notices. */
  public String milestone() {
    return milestone(code);
  }

  /** The same of a code. */
  public static String milestone(String code) {
    return "bulk/" + code;
  }

  /** There is one version: what was sent is never changed. */
  public NoticeKey key(String recipient) {
    return new NoticeKey(round, milestone(), recipient, "v1");
  }
}
