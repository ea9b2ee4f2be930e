package vn.parindex.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

class LocalDynamoDbTest {

  private final AssessmentTable table = LocalDynamoDb.newTable();

  @Test
  void keepsWhatATransactionWrote() throws ConditionFailed {
    var item = Item.of(new Key("A", "1")).with("version", 1).with("name", "Sở Nội vụ");

    table.transact(List.of(new Write.Put(item, new Condition.Absent())));

    assertThat(table.get(item.key())).contains(item);
    assertThat(table.query("A", "1")).containsExactly(item);
  }

  @Test
  void writesAllOrNothing() throws ConditionFailed {
    var first = Item.of(new Key("A", "1")).with("version", 1);
    var second = Item.of(new Key("A", "2")).with("version", 1);
    table.transact(List.of(Write.put(first)));

    assertThatExceptionOfType(ConditionFailed.class)
        .isThrownBy(
            () ->
                table.transact(
                    List.of(
                        Write.put(second),
                        new Write.Put(first.with("version", 3), new Condition.VersionIs(2)))));

    assertThat(table.query("A")).containsExactly(first);
  }

  @Test
  void givesEveryTestATableOfItsOwn() throws ConditionFailed {
    table.transact(List.of(Write.put(Item.of(new Key("A", "1")))));

    assertThat(LocalDynamoDb.newTable().query("A")).isEmpty();
  }

  @Test
  void hasTheStreamOfTheTemplate() {
    var name = LocalDynamoDb.newTableName();

    var table = LocalDynamoDb.client().describeTable(r -> r.tableName(name)).table();

    assertThat(table.streamSpecification().streamViewTypeAsString()).isEqualTo("KEYS_ONLY");
    assertThat(LocalDynamoDb.streams().listStreams(r -> r.tableName(name)).streams()).hasSize(1);
  }
}
