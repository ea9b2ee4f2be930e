package vn.parindex.rules;

/**
 * One band of values and what it is worth.
 *
 * @param interval the values
 * @param award what they are worth
 */
public record Band(Interval interval, Award award) {}
