package vn.parindex.intake.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * Quotas in the table of invitations: counters that are only ever added to, on the condition that
 * enough is left. So they fail closed, and no load makes them overshoot.
 */
public final class Cells {

  private static final String QUOTA = "quota";
  private static final String LEFT = "left";
  private static final String RETURNED = "returned";
  private static final String PAPER_LEFT = "paperLeft";
  private static final String OPEN = "open";

  private final AssessmentTable invitations;

  public Cells(AssessmentTable invitations) {
    this.invitations = invitations;
  }

  /** All cells of a round, by unit and group. */
  public List<Cell> all(String round) {
    return invitations.query(partition(round)).stream().map(Cells::cell).toList();
  }

  /** A cell, if it has a quota. */
  public Optional<Cell> find(String round, String unit, String group) {
    return invitations.get(key(round, unit, group)).map(Cells::cell);
  }

  /** Sets the quota of a cell that has none yet. */
  public static Write create(String round, String unit, String group, int quota) {
    var item =
        Item.of(key(round, unit, group))
            .with(QUOTA, quota)
            .with(LEFT, quota)
            .with(RETURNED, 0)
            .with(PAPER_LEFT, 0)
            .with(OPEN, 1);
    return new Write.Put(item, new Condition.Absent());
  }

  /** Moves the quota of a cell; not below what is issued. */
  public static Write move(String round, String unit, String group, int by) {
    return add(
        round, unit, group, Map.of(QUOTA, (long) by, LEFT, (long) by), Map.of(LEFT, (long) -by));
  }

  /** Uses some of the quota for invitations. */
  public static Write invite(String round, String unit, String group, int people) {
    return add(
        round, unit, group, Map.of(LEFT, (long) -people), Map.of(LEFT, (long) people, OPEN, 1L));
  }

  /** Uses some of the quota for paper forms. */
  public static Write handOut(String round, String unit, String group, int forms) {
    return add(
        round,
        unit,
        group,
        Map.of(LEFT, (long) -forms, PAPER_LEFT, (long) forms),
        Map.of(LEFT, (long) forms, OPEN, 1L));
  }

  /** A ballot comes back by link, while the box is open. */
  public static Write ballotReturned(String round, String unit, String group) {
    return add(round, unit, group, Map.of(RETURNED, 1L), Map.of(OPEN, 1L));
  }

  /** A paper form that was handed out comes back, while the box is open. */
  public static Write formReturned(String round, String unit, String group) {
    return add(
        round,
        unit,
        group,
        Map.of(RETURNED, 1L, PAPER_LEFT, -1L),
        Map.of(PAPER_LEFT, 1L, OPEN, 1L));
  }

  /** Closes the box of a cell that is open. */
  public static Write close(String round, Cell cell) {
    return add(round, cell.unit(), cell.group(), Map.of(OPEN, -1L), Map.of(OPEN, 1L));
  }

  private static Write add(
      String round, String unit, String group, Map<String, Long> amounts, Map<String, Long> least) {
    return new Write.Add(key(round, unit, group), amounts, new Condition.AtLeast(least));
  }

  private static Cell cell(Item item) {
    var codes = item.key().sk().split("#", -1);
    return new Cell(
        codes[0],
        codes[1],
        number(item, QUOTA),
        number(item, LEFT),
        number(item, RETURNED),
        number(item, PAPER_LEFT),
        number(item, OPEN) > 0);
  }

  private static int number(Item item, String name) {
    return Math.toIntExact(item.number(name));
  }

  private static String partition(String round) {
    return "CELLS#" + round;
  }

  private static Key key(String round, String unit, String group) {
    return new Key(partition(round), unit + "#" + group);
  }
}
