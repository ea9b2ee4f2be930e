package vn.parindex.exporting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.audit.AuditedObjects.Audited;
import vn.parindex.exporting.order.AuditFilter;
import vn.parindex.platform.audit.AuditEntry;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/** Reads the audit log of a round, object by object and each from its first entry on. */
public final class AuditLog {

  /** Trails that one page looks into at most, so that no request reads the whole log. */
  private static final int MOST_TRAILS = 60;

  private final AssessmentTable table;
  private final RoundStore rounds;

  public AuditLog(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  /**
   * An entry.
   *
   * @param object whose entry it is
   * @param entry what it says
   * @param hash of its words, as kept
   */
  public record Line(String object, AuditEntry entry, String hash) {}

  /**
   * The place after which a page begins.
   *
   * @param object the name of an object
   * @param number of the last entry that was read
   */
  public record Place(String object, long number) {

    /** Reads the text of a place. */
    static Optional<Place> parse(String text) {
      int at = text.lastIndexOf(':');
      return at > 0 && text.substring(at + 1).matches("\\d{1,12}")
          ? Optional.of(new Place(text.substring(0, at), Long.parseLong(text.substring(at + 1))))
          : Optional.empty();
    }

    String text() {
      return object + ":" + number;
    }
  }

  /**
   * A page.
   *
   * @param lines in order; a page may be short though more follows
   * @param next where the next page begins; null on the last
   */
  public record Page(List<Line> lines, @Nullable Place next) {

    public Page {
      lines = List.copyOf(lines);
    }
  }

  /** The entries that a filter takes after a place, at most so many. */
  public Page page(String round, AuditFilter filter, @Nullable Place after, int most) {
    var objects =
        AuditedObjects.of(table, rounds, round).stream()
            .filter(object -> filter.takesObject(object.name()))
            .toList();
    int at = after == null ? 0 : indexOf(objects, after.object());
    long done = after == null ? 0 : after.number();
    var lines = new ArrayList<Line>();
    for (int trails = 0; at < objects.size(); at++, trails++, done = 0) {
      var object = objects.get(at);
      if (trails == MOST_TRAILS) {
        return new Page(lines, new Place(object.name(), 0));
      }
      for (var item : table.query(AuditedObjects.trail(object))) {
        var line = line(object, item);
        long number = line.entry().number();
        if (number > done && filter.takesEntry(line.entry().account(), line.entry().time())) {
          if (lines.size() == most) {
            return new Page(lines, new Place(object.name(), number - 1));
          }
          lines.add(line);
        }
      }
    }
    return new Page(lines, null);
  }

  private static int indexOf(List<Audited> objects, String name) {
    for (int at = 0; at < objects.size(); at++) {
      if (objects.get(at).name().equals(name)) {
        return at;
      }
    }
    return objects.size();
  }

  private static Line line(Audited object, Item item) {
    return new Line(
        object.name(), Json.read(item.text("entry"), AuditEntry.class), item.text("hash"));
  }
}
