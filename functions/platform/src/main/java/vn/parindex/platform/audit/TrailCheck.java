package vn.parindex.platform.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.table.Item;

/**
 * Finds what is wrong with one trail. It walks from the head, which names the newest entry by its
 * hash, back to the first: what the walk finds is genuine, wherever it lies; what it misses was
 * edited or removed; what it never comes to was put in.
 */
final class TrailCheck {

  private static final Entry NOWHERE = new Entry(0, 0, "", "", false);

  private final Subject subject;
  private final List<Entry> entries;
  private final Map<String, Entry> byHash = new HashMap<>();
  private final Map<Long, Entry> byPlace = new HashMap<>();
  private final Set<Entry> accounted = new HashSet<>();
  private final List<AuditFault> faults = new ArrayList<>();

  private TrailCheck(Subject subject, List<Item> items) {
    this.subject = subject;
    this.entries = items.stream().map(Entry::of).toList();
    for (var entry : entries) {
      byHash.putIfAbsent(entry.hash(), entry);
      byPlace.putIfAbsent(entry.place(), entry);
    }
  }

  /**
   * One entry as it lies in the table.
   *
   * @param place by its key
   * @param number as it says itself; 0 if it can't be read
   * @param previous hash of the one before, as it says itself
   * @param hash of its words, computed now
   * @param sealed whether the hash that was kept with it is the same
   */
  private record Entry(long place, long number, String previous, String hash, boolean sealed) {

    static Entry of(Item item) {
      var words = item.optionalText("entry").orElse("");
      var hash = AuditTrail.hash(words);
      boolean sealed = item.optionalText("hash").filter(hash::equals).isPresent();
      long place = place(item.key().sk());
      try {
        var tree = Json.mapper().readTree(words);
        return new Entry(
            place, tree.path("number").asLong(0), tree.path("previous").asString(""), hash, sealed);
      } catch (JacksonException _) {
        return new Entry(place, 0, "", hash, sealed); // the walk finds that it is no entry of ours
      }
    }

    private static long place(String sk) {
      return sk.matches("\\d{1,18}") ? Long.parseLong(sk) : 0;
    }
  }

  /** All faults, the first entry's first. */
  static List<AuditFault> faults(Subject subject, List<Item> entries) {
    var check = new TrailCheck(subject, entries);
    check.walk();
    check.findInserted();
    return check.faults.stream().sorted(Comparator.comparingLong(AuditFault::number)).toList();
  }

  private void walk() {
    @Nullable String expected = subject.hash();
    for (long number = subject.version(); number > 0; number--) {
      var found = expected == null ? NOWHERE : byHash.getOrDefault(expected, NOWHERE);
      expected = found.number() == number ? genuine(number, found) : lost(number);
    }
  }

  /** The entry is as it was written; says what the one before must be. */
  private String genuine(long number, Entry found) {
    accounted.add(found);
    if (found.place() != number) {
      fault(number, AuditFault.Kind.MOVED);
    } else if (!found.sealed()) {
      fault(number, AuditFault.Kind.EDITED);
    }
    return found.previous();
  }

  /** No entry has the hash that is expected; says what the one before probably is. */
  private @Nullable String lost(long number) {
    var there = byPlace.get(number);
    if (there == null || accounted.contains(there) || isGenuineElsewhere(there, number)) {
      fault(number, AuditFault.Kind.REMOVED);
      return hashAt(number - 1);
    }
    accounted.add(there);
    fault(number, AuditFault.Kind.EDITED);
    // Whoever edited the words usually left the link; if not, the neighbour is taken as it is.
    return byHash.containsKey(there.previous()) ? there.previous() : hashAt(number - 1);
  }

  /** Whether what lies here is an untouched entry of a lower number, moved up into the gap. */
  private static boolean isGenuineElsewhere(Entry entry, long number) {
    return entry.sealed() && entry.number() > 0 && entry.number() < number;
  }

  private @Nullable String hashAt(long number) {
    var there = byPlace.get(number);
    if (there != null && there.number() == number) {
      return there.hash();
    }
    return entries.stream()
        .filter(entry -> entry.number() == number && entry.sealed())
        .map(Entry::hash)
        .findFirst()
        .orElse(null);
  }

  private void findInserted() {
    entries.stream()
        .filter(entry -> !accounted.contains(entry))
        .forEach(entry -> fault(entry.place(), AuditFault.Kind.INSERTED));
  }

  private void fault(long number, AuditFault.Kind kind) {
    faults.add(new AuditFault(subject.trail(), number, kind));
  }
}
