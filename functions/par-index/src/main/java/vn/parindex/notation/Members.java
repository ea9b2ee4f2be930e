package vn.parindex.notation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/** The members of a mapping. What nobody asked for is reported by {@link #finish}. */
final class Members {

  private static final int SHOWN = 60;

  private final Cursor mapping;
  private final Map<String, Node.Entry> unread = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Members(Cursor mapping, Node.Mapping node) {
    this.mapping = mapping;
    for (Node.Entry entry : node.entries()) {
      if (unread.putIfAbsent(entry.key(), entry) != null) {
        fault(entry, FaultCode.DUPLICATE_KEY, new Text("Khóa lặp lại", "The key occurs twice"));
      }
    }
  }

  /** The mapping itself. */
  Cursor whole() {
    return mapping;
  }

  /** The member, or null. An empty scalar is a member left out. */
  @Nullable Cursor optional(String key) {
    known.add(key);
    Node.Entry entry = unread.remove(key);
    return entry == null || (entry.value() instanceof Node.Scalar scalar && isEmpty(scalar))
        ? null
        : cursor(entry);
  }

  /** The member, or null with a fault. */
  @Nullable Cursor required(String key) {
    Cursor member = optional(key);
    if (member == null) {
      mapping.fault(FaultCode.MISSING_KEY, "Thiếu '" + key + "'", "'" + key + "' is missing");
    }
    return member;
  }

  boolean has(String key) {
    return unread.containsKey(key);
  }

  /** All members in order, when the keys are the author's own. */
  Map<String, Cursor> all() {
    Map<String, Cursor> all = new LinkedHashMap<>();
    unread.forEach((key, entry) -> all.put(key, cursor(entry)));
    unread.clear();
    return all;
  }

  /** Reports what was not asked for. */
  void finish() {
    for (Node.Entry entry : unread.values()) {
      String allowed = String.join(", ", known);
      fault(
          entry,
          FaultCode.UNKNOWN_KEY,
          new Text("Khóa lạ; dùng được: ", "Unknown key; allowed: ").plus(allowed));
    }
    unread.clear();
  }

  private Cursor cursor(Node.Entry entry) {
    return new Cursor(entry.value(), path(entry), mapping.faults());
  }

  private void fault(Node.Entry entry, FaultCode code, Text message) {
    mapping.faults().add(entry.location(), path(entry), code, message);
  }

  private String path(Node.Entry entry) {
    String key = entry.key().length() <= SHOWN ? entry.key() : entry.key().substring(0, SHOWN);
    return mapping.path().isEmpty() ? key : mapping.path() + "." + key;
  }

  private static boolean isEmpty(Node.Scalar scalar) {
    return scalar.text().isBlank();
  }
}
