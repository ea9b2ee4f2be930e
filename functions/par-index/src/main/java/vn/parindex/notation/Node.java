package vn.parindex.notation;

import java.util.List;

/**
 * What a criteria set is read from, whatever the file was. Made by the adapters for YAML, JSON and
 * spreadsheets.
 */
public sealed interface Node {

  /** Where it is. */
  Location location();

  /**
   * Keys with values, in the order of the file. Keys that occur twice are kept, to be reported.
   *
   * @param entries its entries
   */
  record Mapping(Location location, List<Entry> entries) implements Node {

    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One entry of a mapping.
   *
   * @param key the key
   * @param location where the key is
   * @param value the value
   */
  record Entry(String key, Location location, Node value) {}

  /** Values in the order of the file. */
  record Sequence(Location location, List<Node> items) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, a number ({@code 0.5}, and {@code 80%} for a cell in percent format), {@code true} or
   * {@code false}, as text. Empty for an empty cell or YAML's null.
   */
  record Scalar(Location location, String text) implements Node {}
}
