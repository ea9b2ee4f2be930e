package vn.parindex.rounds;

import vn.parindex.facts.Fact;

/**
 * A reference fact of {@code facts.csv}. A value written like {@code 2022-12-09} is a day, any
 * other a number.
 *
 * @param unit the unit's code
 * @param key the key by which rules refer to it
 * @param fact the value with its source
 */
public record FactRow(String unit, String key, Fact fact) {}
