package vn.parindex.round;

import java.time.Instant;

/**
 * A later deadline for one unit.
 *
 * @param unit the unit's code
 * @param step the step's code
 * @param closesAt first instant that is too late for this unit
 * @param reason why it was granted
 */
public record Extension(String unit, String step, Instant closesAt, String reason) {}
