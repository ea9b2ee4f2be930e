package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.DynamoDb;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** The table as functions use it: transactions, conditions, counters, long partitions. */
abstract class AssessmentTableContract extends Contract {

  private final AssessmentTable table = table("AssessmentTable");

  AssessmentTableContract(Surroundings surroundings) {
    super(surroundings);
  }

  private static AssessmentTable table(String name) {
    return DynamoDb.table(settings(Map.of("TABLE", name)), "TABLE");
  }

  private Item item(String sk) {
    return Item.of(new Key(own, sk));
  }

  @Test
  void whatATransactionWroteIsReadAtOnce() throws ConditionFailed {
    var item =
        item("1")
            .with("version", 1)
            .with("name", "Sở Nội vụ")
            .withPackedJson("units", List.of("SNV", "STP"));

    table.transact(List.of(new Write.Put(item, new Condition.Absent())));

    assertThat(table.get(item.key())).contains(item);
    assertThat(table.query(own, "1")).containsExactly(item);
  }

  @Test
  void aConditionThatDoesNotHoldUndoesTheWholeTransaction() throws ConditionFailed {
    var counter = item("counter").with("version", 1).with("left", 1);
    table.transact(List.of(Write.put(counter)));
    var failing =
        List.of(
            new Write.Put(counter, new Condition.Absent()),
            new Write.Put(counter, new Condition.VersionIs(2)),
            new Write.Check(counter.key(), new Condition.VersionIs(7)),
            new Write.Check(counter.key(), new Condition.AtLeast(Map.of("left", 2L))),
            new Write.Delete(counter.key(), new Condition.VersionIs(2)),
            new Write.Add(
                counter.key(), Map.of("left", -2L), new Condition.AtLeast(Map.of("left", 2L))));

    for (var write : failing) {
      assertThatExceptionOfType(ConditionFailed.class)
          .as("%s", write)
          .isThrownBy(() -> table.transact(List.of(Write.put(item("other")), write)));
    }

    assertThat(table.query(own)).containsExactly(counter);
  }

  @Test
  void ofManyWhoChangeOneVersionAtOnceOneWins() throws Exception {
    table.transact(List.of(Write.put(item("sheet").with("version", 1))));
    var changes =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(number -> () -> changes("by", number))
            .toList();

    var won = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var change : threads.invokeAll(changes)) {
        won.add(change.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }

    assertThat(won).containsOnlyOnce(true).hasSize(8);
    assertThat(table.get(new Key(own, "sheet")).orElseThrow().number("version")).isEqualTo(2);
  }

  private boolean changes(String attribute, int number) {
    var changed = item("sheet").with("version", 2).with(attribute, number);
    try {
      table.transact(List.of(new Write.Put(changed, new Condition.VersionIs(1))));
      return true;
    } catch (ConditionFailed e) {
      return false;
    }
  }

  @Test
  void countersAddUp() throws ConditionFailed {
    var key = new Key(own, "quota");
    for (int i = 0; i < 3; i++) {
      table.transact(
          List.of(new Write.Add(key, Map.of("issued", 2L, "sent", 1L), new Condition.Any())));
    }

    var quota = table.get(key).orElseThrow();
    assertThat(List.of(quota.number("issued"), quota.number("sent"))).containsExactly(6L, 3L);
  }

  @Test
  void twoTablesChangeTogetherOrNotAtAll() throws ConditionFailed {
    var invitations = table("SurveyInvitations");
    var ballots = table("SurveyBallots");
    var used = item("link").with("version", 1);
    var ballot = item("ballot").with("answers", "[]");
    invitations.transact(List.of(Write.put(used)));

    assertThatExceptionOfType(ConditionFailed.class)
        .isThrownBy(
            () ->
                ballots.transactAcross(
                    Map.of(
                        ballots, List.of(Write.put(ballot)),
                        invitations, List.of(new Write.Put(used, new Condition.Absent())))));
    assertThat(ballots.query(own)).isEmpty();

    ballots.transactAcross(
        Map.of(
            ballots, List.of(Write.put(ballot)),
            invitations, List.of(new Write.Delete(used.key(), new Condition.VersionIs(1)))));
    assertThat(ballots.query(own)).containsExactly(ballot);
    assertThat(invitations.query(own)).isEmpty();
  }

  @Test
  void aPartitionOfSeveralPagesIsReadWholeAndInOrder() {
    var text = "x".repeat(300_000);
    var items = IntStream.range(10, 18).mapToObj(i -> item("" + i).with("text", text)).toList();

    table.putAll(items.reversed());

    assertThat(table.query(own)).isEqualTo(items);
  }

  @Test
  void manyItemsGoAndComeInBatches() {
    var items = IntStream.range(0, 130).mapToObj(i -> item("" + i).with("version", i)).toList();
    table.putAll(items);
    var keys = new ArrayList<>(items.stream().map(Item::key).toList());
    keys.add(new Key(own, "nothing"));

    assertThat(table.batchGet(keys)).containsExactlyInAnyOrderElementsOf(items);
    table.deleteAll(keys);
    assertThat(table.query(own)).isEmpty();
  }
}
