package vn.parindex.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

class AuditTrailTest {

  private static final Key SHEET = new Key("SHEET#2022#STP", "META");
  private static final Actor OFFICER =
      new Actor("stp.canbo", Set.of(Role.UNIT_OFFICER), "api", Instant.EPOCH);

  private Subject subject = Subject.absent(SHEET);
  private final List<Item> entries = new ArrayList<>();

  @Test
  void aChainOfChangesIsWhole() {
    change(1);
    change(2);
    change(3);

    assertThat(subject.version()).isEqualTo(3);
    assertThat(AuditTrail.firstFault(subject, entries)).isEmpty();
  }

  @Test
  void aSubjectWithoutChangesIsWhole() {
    assertThat(AuditTrail.firstFault(subject, List.of())).isEmpty();
  }

  @Test
  void aRemovedEntryShows() {
    change(1);
    change(2);
    change(3);
    entries.remove(1);

    assertThat(AuditTrail.firstFault(subject, entries)).hasValue(2);
  }

  @Test
  void aRemovedLastEntryShows() {
    change(1);
    change(2);
    entries.remove(1);

    assertThat(AuditTrail.firstFault(subject, entries)).hasValue(2);
  }

  @Test
  void anEditedEntryShows() {
    change(1);
    change(2);
    var forged = entries.get(0).text("entry").replace("\"declared\":1", "\"declared\":9");
    entries.set(0, entries.get(0).with("entry", forged));

    assertThat(AuditTrail.firstFault(subject, entries)).hasValue(1);
  }

  @Test
  void anAddedEntryShows() {
    change(1);
    var again = entries.get(0);
    entries.add(new Item(new Key(again.key().pk(), "0000000002"), again.attributes()));

    assertThat(AuditTrail.firstFault(subject, entries)).hasValue(2);
  }

  private void change(int declared) {
    var action = Action.of("save-score", null, Map.of("declared", declared));
    var writes = AuditTrail.change(subject, Item.of(SHEET), OFFICER, action);
    subject = Subject.of(item(writes.get(0)));
    entries.add(item(writes.get(1)));
  }

  private static Item item(Write write) {
    return ((Write.Put) write).item();
  }
}
