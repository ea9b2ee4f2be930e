package vn.parindex.platform.sheet;

import vn.parindex.evidence.Evidence;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/** How sheets lie in the table: one partition a unit and round. */
public final class SheetItems {

  static final String SCORE = "SCORE#";
  static final String EVIDENCE = "EVIDENCE#";

  private SheetItems() {}

  /** The partition of a sheet; the stream's filter knows this prefix. */
  public static String partition(String round, String unit) {
    return "SHEET#" + round + "#" + unit;
  }

  /** The main item: status, version and audit head. Every change of the sheet moves it. */
  public static Key main(String round, String unit) {
    return new Key(partition(round, unit), "META");
  }

  /** What is declared for one sub-criterion, bonus or penalty. */
  public static Key score(String round, String unit, String code) {
    return new Key(partition(round, unit), SCORE + code);
  }

  /** One evidence document. */
  public static Key evidence(String round, String unit, String id) {
    return new Key(partition(round, unit), EVIDENCE + id);
  }

  /** The points that score-validation has given. */
  public static Key validation(String round, String unit) {
    return new Key(partition(round, unit), "VALIDATION");
  }

  /** The main item for a status. Version and audit head are set by the audit trail. */
  public static Item main(String round, String unit, SheetStatus status) {
    return Item.of(main(round, unit)).withJson("doc", status);
  }

  /** The item for declared data. */
  public static Item score(String round, String unit, DeclaredScore score) {
    return Item.of(score(round, unit, score.code())).withJson("doc", score);
  }

  /** The item for an evidence document. */
  public static Item evidence(String round, String unit, Evidence evidence) {
    return Item.of(evidence(round, unit, evidence.id())).withJson("doc", evidence);
  }

  /** The item for validated points. */
  public static Item validation(String round, String unit, Validation validation) {
    return Item.of(validation(round, unit))
        .withJson("doc", validation)
        .with("version", validation.sheetVersion());
  }
}
