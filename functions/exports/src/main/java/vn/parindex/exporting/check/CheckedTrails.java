package vn.parindex.exporting.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.audit.AuditedObjects;
import vn.parindex.exporting.audit.AuditedObjects.Audited;
import vn.parindex.platform.audit.AuditEntry;
import vn.parindex.platform.audit.AuditFault;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/**
 * Audit trails, as {@code make audit-check} checks them, but without reading the whole table. Of
 * every trail the newest entry is held against the subject; a whole trail is read if that does not
 * fit, if it changed since the night before, or if it is its turn: each has one every four weeks.
 */
final class CheckedTrails {

  /** Nights may come late: a change is rather looked at twice than never. */
  private static final Duration SINCE_LAST_NIGHT = Duration.ofHours(26);

  private static final int NIGHTS = 28;

  private final AssessmentTable table;
  private final RoundStore rounds;

  CheckedTrails(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  List<Broken> broken(StoredRound round, Instant night) {
    var keys =
        AuditedObjects.of(table, rounds, round.round().code()).stream().map(Audited::main).toList();
    var subjects = subjects(keys);
    var ends = ends(keys, subjects);
    var today = night.atZone(round.round().zone()).toLocalDate();
    var broken = new ArrayList<Broken>();
    for (var key : keys) {
      var subject = subjects.get(key);
      var end = ends.get(end(key, subject));
      if (subject == null) {
        if (end != null) {
          broken.add(broken(new AuditFault(trail(key), 1, AuditFault.Kind.SUBJECT_GONE)));
        }
      } else if (isToBeRead(subject, end, night, today)) {
        faults(subject).forEach(fault -> broken.add(broken(fault)));
      }
    }
    return broken;
  }

  private Map<Key, Subject> subjects(List<Key> keys) {
    var subjects = new HashMap<Key, Subject>();
    table.batchGet(keys).stream()
        .filter(main -> main.optionalText("auditHash").isPresent())
        .map(Subject::of)
        .forEach(subject -> subjects.put(subject.key(), subject));
    return subjects;
  }

  /** The newest entry of each subject, and the first entries of trails without a subject. */
  private Map<Key, Item> ends(List<Key> keys, Map<Key, Subject> subjects) {
    var wanted = keys.stream().map(key -> end(key, subjects.get(key))).distinct().toList();
    var ends = new HashMap<Key, Item>();
    table.batchGet(wanted).forEach(entry -> ends.put(entry.key(), entry));
    return ends;
  }

  private static Key end(Key main, @Nullable Subject subject) {
    return AuditTrail.entry(trail(main), subject == null ? 1 : subject.version());
  }

  private static String trail(Key main) {
    return Subject.absent(main).trail();
  }

  private static boolean isToBeRead(
      Subject subject, @Nullable Item end, Instant night, LocalDate today) {
    if (subject.version() == 0) {
      return false;
    }
    return end == null
        || !AuditTrail.isHead(subject, end)
        || Json.read(end.text("entry"), AuditEntry.class)
            .time()
            .isAfter(night.minus(SINCE_LAST_NIGHT))
        || Math.floorMod(subject.trail().hashCode(), NIGHTS)
            == Math.floorMod(today.toEpochDay(), NIGHTS);
  }

  /** What came to the trail while it was read is looked at the night after. */
  private List<AuditFault> faults(Subject subject) {
    var entries = table.query(subject.trail());
    var moved = table.get(subject.key()).map(Subject::of).filter(now -> !now.equals(subject));
    var known = AuditTrail.entry(subject.trail(), subject.version()).sk();
    return AuditTrail.faults(
        subject,
        moved.isEmpty()
            ? entries
            : entries.stream().filter(e -> e.key().sk().compareTo(known) <= 0).toList());
  }

  private static Broken broken(AuditFault fault) {
    return new Broken(fault.trail() + " #" + fault.number(), fault.kind().words().en());
  }
}
