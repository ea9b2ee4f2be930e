package vn.parindex.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.audit.AuditFault.Kind.EDITED;
import static vn.parindex.platform.audit.AuditFault.Kind.INSERTED;
import static vn.parindex.platform.audit.AuditFault.Kind.MOVED;
import static vn.parindex.platform.audit.AuditFault.Kind.REMOVED;
import static vn.parindex.platform.audit.AuditFault.Kind.SUBJECT_GONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.LocalDynamoDb;

class AuditCheckTest {

  private static final int ENTRIES = 5;
  private static final Key SHEET = new Key("SHEET#2022#STP", "META");
  private static final Key OTHER = new Key("SHEET#2022#STC", "APPRAISAL");
  private static final String TRAIL = "AUDIT#SHEET#2022#STP";

  private final Map<Key, Item> mains = new TreeMap<>(AuditCheckTest::compare);
  private final Map<Key, Item> entries = new TreeMap<>(AuditCheckTest::compare);

  @BeforeEach
  void twoSubjectsWereChangedFiveTimes() {
    mains.clear();
    entries.clear();
    for (int change = 1; change <= ENTRIES; change++) {
      change(SHEET, change);
      change(OTHER, change);
    }
  }

  @Test
  void whatNobodyTouchedIsWhole() {
    var report = check();

    assertThat(report.faults()).isEmpty();
    assertThat(report.trails()).isEqualTo(2);
    assertThat(report.entries()).isEqualTo(2 * ENTRIES);
  }

  @TestFactory
  Stream<DynamicTest> anEditedEntryIsNamed() {
    return eachEntry(
        number -> {
          put(number, forged(words(number)), entry(number).text("hash"));
          assertThat(check().faults()).containsExactly(fault(number, EDITED));
        });
  }

  @TestFactory
  Stream<DynamicTest> anEditedEntryIsNamedThoughItsHashWasMadeAnew() {
    return eachEntry(
        number -> {
          put(number, forged(words(number)), AuditTrail.hash(forged(words(number))));
          assertThat(check().faults()).containsExactly(fault(number, EDITED));
        });
  }

  @TestFactory
  Stream<DynamicTest> anEditedHashIsNamed() {
    return eachEntry(
        number -> {
          put(number, words(number), "00");
          assertThat(check().faults()).containsExactly(fault(number, EDITED));
        });
  }

  @TestFactory
  Stream<DynamicTest> wordsThatAreNoEntryAreNamed() {
    return eachEntry(
        number -> {
          put(number, "{not json", entry(number).text("hash"));
          assertThat(check().faults()).containsExactly(fault(number, EDITED));
        });
  }

  @TestFactory
  Stream<DynamicTest> aRemovedEntryIsNamed() {
    return eachEntry(
        number -> {
          entries.remove(key(number));
          assertThat(check().faults()).containsExactly(fault(number, REMOVED));
        });
  }

  @TestFactory
  Stream<DynamicTest> aRemovedEntryIsNamedThoughTheLaterOnesMovedUp() {
    return eachEntry(
        number -> {
          for (long later = number; later < ENTRIES; later++) {
            put(later, words(later + 1), entry(later + 1).text("hash"));
          }
          entries.remove(key(ENTRIES));
          assertThat(check().faults()).contains(fault(number, REMOVED));
          assertThat(check().faults().stream().filter(f -> f.kind() == MOVED))
              .hasSize((int) (ENTRIES - number));
        });
  }

  @Test
  void twoEntriesThatChangedPlacesAreNamed() {
    var second = entry(2);
    put(2, words(3), entry(3).text("hash"));
    put(3, second.text("entry"), second.text("hash"));

    assertThat(check().faults()).containsExactly(fault(2, MOVED), fault(3, MOVED));
  }

  @Test
  void anEntryPutBehindTheLastIsNamed() {
    put(ENTRIES + 1, words(2), entry(2).text("hash"));

    assertThat(check().faults()).containsExactly(fault(ENTRIES + 1, INSERTED));
  }

  @Test
  void anEntryPutInBetweenIsNamed() {
    for (long later = ENTRIES; later >= 3; later--) {
      put(later + 1, words(later), entry(later).text("hash"));
    }
    var forged = forged(words(2));
    put(3, forged, AuditTrail.hash(forged));

    assertThat(check().faults())
        .containsExactlyInAnyOrder(
            fault(3, INSERTED), fault(3, MOVED), fault(4, MOVED), fault(5, MOVED));
  }

  @Test
  void aSubjectSetBackToAnEarlierVersionShowsWhatCameAfterIt() {
    var head = Item.of(SHEET).with("version", 4).with("auditHash", entry(4).text("hash"));
    mains.put(SHEET, head);

    assertThat(check().faults()).containsExactly(fault(5, INSERTED));
  }

  @Test
  void aTrailWithoutItsSubjectIsNamed() {
    mains.remove(SHEET);

    assertThat(check().faults()).containsExactly(fault(ENTRIES, SUBJECT_GONE));
  }

  @Test
  void aWholeTrailThatIsGoneIsNamedEntryByEntry() {
    for (long number = 1; number <= ENTRIES; number++) {
      entries.remove(key(number));
    }

    assertThat(check().faults())
        .hasSize(ENTRIES)
        .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(REMOVED));
  }

  @Test
  void aChainWrittenAnewFromItsHeadShowsInTheDigestAlone() {
    var before = check().headsDigest();
    mains.remove(SHEET);
    for (long number = 1; number <= ENTRIES; number++) {
      entries.remove(key(number));
    }
    change(SHEET, 77);

    assertThat(check().faults()).isEmpty();
    assertThat(check().headsDigest()).isNotEqualTo(before);
  }

  @Test
  void theReportNamesTheEntry() {
    entries.remove(key(2));

    assertThat(check().lines())
        .anySatisfy(line -> assertThat(line).contains(TRAIL, "#2", "bị xóa", "was removed"));
  }

  @Test
  void aTableIsCheckedAsAWhole() {
    AssessmentTable table = LocalDynamoDb.newTable();
    table.putAll(List.copyOf(mains.values()));
    table.putAll(List.copyOf(entries.values()));
    assertThat(AuditCheck.of(table).isWhole()).isTrue();

    table.deleteAll(List.of(key(3)));

    assertThat(AuditCheck.of(table).faults()).containsExactly(fault(3, REMOVED));
  }

  private interface Tampering {
    void with(long number);
  }

  private Stream<DynamicTest> eachEntry(Tampering tampering) {
    return Stream.iterate(1L, number -> number <= ENTRIES, number -> number + 1)
        .map(
            number ->
                DynamicTest.dynamicTest(
                    "#" + number,
                    () -> {
                      twoSubjectsWereChangedFiveTimes();
                      tampering.with(number);
                    }));
  }

  private AuditReport check() {
    return AuditCheck.of(new ArrayList<>(mains.values()), new ArrayList<>(entries.values()));
  }

  private void change(Key key, int declared) {
    var main = mains.get(key);
    var subject = main == null ? Subject.absent(key) : Subject.of(main);
    var actor = new Actor("stp.canbo", Set.of(Role.UNIT_OFFICER), "api", Instant.EPOCH);
    var action = Action.of("save-score", null, Map.of("declared", declared));
    var writes = AuditTrail.change(subject, Item.of(key), actor, action);
    mains.put(key, item(writes.get(0)));
    var entry = item(writes.get(1));
    entries.put(entry.key(), entry);
  }

  private static String forged(String words) {
    return words.replace("\"declared\":", "\"declared\":9");
  }

  private void put(long number, String words, String hash) {
    entries.put(key(number), Item.of(key(number)).with("entry", words).with("hash", hash));
  }

  private String words(long number) {
    return entry(number).text("entry");
  }

  private Item entry(long number) {
    var entry = entries.get(key(number));
    if (entry == null) {
      throw new AssertionError("No entry " + number);
    }
    return entry;
  }

  private static Key key(long number) {
    return new Key(TRAIL, "%010d".formatted(number));
  }

  private static AuditFault fault(long number, AuditFault.Kind kind) {
    return new AuditFault(TRAIL, number, kind);
  }

  private static Item item(Write write) {
    return ((Write.Put) write).item();
  }

  private static int compare(Key one, Key other) {
    int byPartition = one.pk().compareTo(other.pk());
    return byPartition != 0 ? byPartition : one.sk().compareTo(other.sk());
  }
}
