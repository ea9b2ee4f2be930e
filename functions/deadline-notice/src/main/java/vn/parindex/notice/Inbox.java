package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.text.Text;

/** What each account was told, whatever became of the mail. */
final class Inbox {

  private final AssessmentTable table;

  Inbox(AssessmentTable table) {
    this.table = table;
  }

  /**
   * A message in an inbox.
   *
   * @param at when it was put there
   * @param subject in one line
   * @param text what it says, in lines
   */
  record Message(Instant at, Text subject, Text text) {}

  /** The messages of an account, newest first. */
  List<Message> of(String account) {
    return table.query(partition(account)).stream()
        .map(item -> item.json("doc", Message.class))
        .toList()
        .reversed();
  }

  /** One message, if it is there. */
  Optional<Message> find(String account, String sortKey) {
    return table
        .get(new Key(partition(account), sortKey))
        .map(item -> item.json("doc", Message.class));
  }

  /** The item for a message; what tells it from others of the same time is part of its key. */
  static Item item(String account, String discriminator, Message message) {
    return Item.of(new Key(partition(account), message.at() + "#" + discriminator))
        .withJson("doc", message);
  }

  private static String partition(String account) {
    return "INBOX#" + account;
  }
}
