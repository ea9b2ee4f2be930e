package vn.parindex.notation;

import vn.parindex.text.Text;

/**
 * One thing that is wrong with a criteria set.
 *
 * @param location where, for its author
 * @param path where in the tree, such as {@code fields[0].criteria[1].code}
 * @param code stable name of the fault
 * @param message what is wrong and what is expected
 */
public record Fault(Location location, String path, FaultCode code, Text message) {}
