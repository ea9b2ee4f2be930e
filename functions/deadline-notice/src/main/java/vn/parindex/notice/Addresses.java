package vn.parindex.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** Addresses to which nothing is sent any more. */
final class Addresses {

  private static final String PARTITION = "MAIL-ADDRESSES";

  private final AssessmentTable table;

  Addresses(AssessmentTable table) {
    this.table = table;
  }

  /** Why nothing is sent to an address. */
  enum Mark {
    BOUNCED,
    COMPLAINED
  }

  /** All marked addresses, in lower case. */
  Set<String> marked() {
    return table.query(PARTITION).stream()
        .map(item -> item.key().sk())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The write that marks an address; marking it again changes nothing that matters. */
  static List<Write> mark(String address, Mark mark, Instant at) {
    return List.of(
        Write.put(
            Item.of(new Key(PARTITION, address))
                .with("mark", mark.name())
                .with("at", at.toString())));
  }
}
