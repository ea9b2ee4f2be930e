package vn.parindex.rounds.workbook;

import java.util.Map;

/**
 * A row of the sheet of criteria.
 *
 * @param kind the kind of node
 * @param cells texts by column; a column that is not there stays empty
 */
record Row(Kind kind, Map<Column, String> cells) {

  Row {
    cells = Map.copyOf(cells);
  }

  /** What {@code Loại} may hold. */
  enum Kind {
    FIELD("Lĩnh vực"),
    CRITERION("Tiêu chí"),
    SUB_CRITERION("Tiêu chí thành phần"),
    BONUS("Điểm thưởng"),
    PENALTY("Điểm phạt");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }
}
