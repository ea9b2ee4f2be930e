package vn.parindex.platform.files;

import java.util.Set;

/**
 * The columns of a list, in any order.
 *
 * @param list member of the JSON body that holds the same list
 * @param required columns that must be there; single cells may be empty
 * @param optional columns that may be there
 */
public record ListColumns(String list, Set<String> required, Set<String> optional) {

  public ListColumns {
    required = Set.copyOf(required);
    optional = Set.copyOf(optional);
  }

  boolean knows(String column) {
    return required.contains(column) || optional.contains(column);
  }
}
