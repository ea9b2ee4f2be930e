package vn.parindex.platform.table;

/**
 * The key of an item.
 *
 * @param pk partition key: what belongs together
 * @param sk sort key within it
 */
public record Key(String pk, String sk) {}
