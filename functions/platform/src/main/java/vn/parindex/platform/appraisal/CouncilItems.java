package vn.parindex.platform.appraisal;

import java.util.List;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/** How councils lie in the table: the main items of a round together, the rest each by itself. */
public final class CouncilItems {

  static final String ASSIGNMENTS = "ASSIGNMENTS";
  static final String ACKNOWLEDGED = "ACKNOWLEDGED#";

  private CouncilItems() {}

  /** The main item: who is in the council, version and audit head. */
  public static Key main(String round, String level, String convenedBy) {
    return new Key(partition(round), level + "#" + convenedBy);
  }

  /** The main item for a council. Version and audit head are set by the audit trail. */
  public static Item main(String round, Council council) {
    return Item.of(main(round, council.level(), council.convenedBy())).withJson("doc", council);
  }

  /** The item for all assignments of a council. */
  public static Item assignments(String round, Council council, List<Assignment> assignments) {
    return Item.of(assignments(main(round, council.level(), council.convenedBy())))
        .withJson("doc", assignments);
  }

  /** The item for what someone has taken note of. */
  public static Item acknowledged(String round, Council council, Acknowledgement one) {
    var rest = rest(main(round, council.level(), council.convenedBy()));
    return Item.of(new Key(rest, ACKNOWLEDGED + one.account())).withJson("doc", one);
  }

  static Key assignments(Key main) {
    return new Key(rest(main), ASSIGNMENTS);
  }

  static String rest(Key main) {
    return main.pk() + "#" + main.sk();
  }

  static String partition(String round) {
    return "COUNCILS#" + round;
  }
}
