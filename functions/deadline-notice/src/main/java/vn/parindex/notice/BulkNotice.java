package vn.parindex.notice;

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
 * A notice that Home Affairs writes to many at once.
 *
 * @param round the round's code
 * @param code what it is called in addresses and in the ledger
 * @param subject one line, with the variables of {@link BulkTemplate}
 * @param text the words, with variables
 * @param by who sent it
 * @param at when it was ordered
 * @param recipients how many accounts it goes to
 */
record BulkNotice(
    String round, String code, Text subject, Text text, String by, Instant at, int recipients) {

  /** The start of the partition of each, known to the filter of the stream. */
  static final String PARTITION = "BULK#";

  private static final String OPEN = "BULK-OPEN";
  private static final String MAIN = "META";
  private static final String PART = "PART#";

  /** Usernames have at most 64 characters: a part stays far below the 400 KB of an item. */
  private static final int PART_SIZE = 1000;

  static Key main(String round, String code) {
    return new Key(PARTITION + round + "#" + code, MAIN);
  }

  /** The partition that lists those of a round. */
  static String list(String round) {
    return "BULKS#" + round;
  }

  Item mainItem() {
    return Item.of(main(round, code)).withJson("doc", this);
  }

  /** Whom it goes to, its place in the list, and the mark that it has not reached everyone. */
  List<Write> writes(List<String> usernames) {
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
  Key open() {
    return new Key(OPEN, round + "#" + code);
  }

  static String openPartition() {
    return OPEN;
  }

  static String partPrefix() {
    return PART;
  }

  /** The first part of the keys of its notices. */
  String milestone() {
    return milestone(code);
  }

  static String milestone(String code) {
    return "bulk/" + code;
  }

  /** There is one version: what was sent is never changed. */
  NoticeKey key(String recipient) {
    return new NoticeKey(round, milestone(), recipient, "v1");
  }
}
