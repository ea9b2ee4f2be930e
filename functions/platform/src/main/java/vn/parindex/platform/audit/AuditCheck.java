package vn.parindex.platform.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/**
 * Checks all audit trails of a table: every subject against its entries, and every entry against a
 * subject. It reads the whole table, so it is for a command, never for a request; nobody may write
 * meanwhile, or what is written shows as a fault.
 */
public final class AuditCheck {

  private AuditCheck() {}

  /** Checks a table. */
  public static AuditReport of(AssessmentTable table) {
    var items = table.scan("auditHash", Subject.TRAIL);
    return of(
        items.stream().filter(item -> item.optionalText("auditHash").isPresent()).toList(),
        items.stream().filter(item -> item.key().pk().startsWith(Subject.TRAIL)).toList());
  }

  /**
   * Checks subjects and entries.
   *
   * @param mains every item that carries a version and the hash of its newest entry
   * @param entries every entry of every trail, in any order
   */
  public static AuditReport of(List<Item> mains, List<Item> entries) {
    var subjects = new TreeMap<String, Subject>();
    mains.stream().map(Subject::of).forEach(subject -> subjects.put(subject.trail(), subject));
    var trails =
        entries.stream()
            .sorted(Comparator.comparing(item -> item.key().sk()))
            .collect(Collectors.groupingBy(item -> item.key().pk()));
    var names = new TreeSet<>(subjects.keySet());
    names.addAll(trails.keySet());
    var faults = new ArrayList<AuditFault>();
    for (var name : names) {
      var subject = subjects.get(name);
      var trail = trails.getOrDefault(name, List.of());
      if (subject == null) {
        faults.add(new AuditFault(name, trail.size(), AuditFault.Kind.SUBJECT_GONE));
      } else {
        faults.addAll(TrailCheck.faults(subject, trail));
      }
    }
    return new AuditReport(names.size(), entries.size(), faults, digest(subjects));
  }

  private static String digest(Map<String, Subject> subjects) {
    return AuditTrail.hash(
        subjects.values().stream()
            .map(s -> "%s %d %s\n".formatted(s.trail(), s.version(), s.hash()))
            .collect(Collectors.joining()));
  }
}
