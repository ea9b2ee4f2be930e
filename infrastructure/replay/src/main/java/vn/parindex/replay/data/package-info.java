/**
 * Invents what a unit declares, from the criteria set as the API shows it and the seed alone: how
 * well the unit does decides which result is aimed at, the rule decides which data leads there. It
 * only aims; the points are the platform's.
 */
@NullMarked
package vn.parindex.replay.data;

import org.jspecify.annotations.NullMarked;
