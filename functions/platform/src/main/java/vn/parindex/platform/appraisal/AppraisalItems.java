package vn.parindex.platform.appraisal;

import vn.parindex.appraisal.Pass;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/**
 * How the appraisal of a sheet lies in the sheet's partition: beside the declared data, never in
 * it. Keys of an attempt that was given up by a return stay as they are.
 */
public final class AppraisalItems {

  /** The sort key of the main item; the stream's filter knows it. */
  public static final String MAIN = "APPRAISAL";

  private AppraisalItems() {}

  /** The main item: stage, version and audit head. Every change of the appraisal moves it. */
  public static Key main(String round, String unit) {
    return new Key(SheetItems.partition(round, unit), MAIN);
  }

  /** The main item for a status. Version and audit head are set by the audit trail. */
  public static Item main(String round, String unit, AppraisalStatus status) {
    return Item.of(main(round, unit)).withJson("doc", status);
  }

  /** What was said of an item in an appraisal. */
  public static Item item(String round, String unit, int attempt, Pass pass, StoredItem item) {
    return Item.of(
            new Key(SheetItems.partition(round, unit), prefix(attempt, pass.name()) + item.code()))
        .withJson("doc", item);
  }

  /** What the unit answers about an item. */
  public static Item explanation(
      String round, String unit, int attempt, StoredExplanation explanation) {
    return Item.of(
            new Key(
                SheetItems.partition(round, unit),
                prefix(attempt, EXPLANATION) + explanation.code()))
        .withJson("doc", explanation);
  }

  /** The points of the copy after an appraisal, given by score-validation. */
  public static Key points(String round, String unit, Pass pass) {
    return new Key(SheetItems.partition(round, unit), "VALIDATION#" + pass);
  }

  /** The item for the points of a copy. */
  public static Item points(String round, String unit, Pass pass, AppraisedPoints points) {
    return Item.of(points(round, unit, pass)).withJson("doc", points);
  }

  static final String EXPLANATION = "EXPLANATION";

  static String attempt(int attempt) {
    return "%s#%03d#".formatted(MAIN, attempt);
  }

  static String prefix(int attempt, String what) {
    return attempt(attempt) + what + "#";
  }
}
