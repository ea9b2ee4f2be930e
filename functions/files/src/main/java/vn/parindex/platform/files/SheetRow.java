package vn.parindex.platform.files;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number from 1
 * @param cells its cells that are not empty, by column index from 0
 */
public record SheetRow(int number, Map<Integer, CellText> cells) {

  public SheetRow {
    cells = Map.copyOf(cells);
  }
}
