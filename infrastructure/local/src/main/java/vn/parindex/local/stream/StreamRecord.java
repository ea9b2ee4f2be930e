package vn.parindex.local.stream;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of an item.
 *
 * @param created when, by the machine's clock
 * @param event as Lambda hands it to a function
 */
public record StreamRecord(String sequenceNumber, Instant created, ObjectNode event) {}
