/**
 * What a rule refers to and the unit does not declare: targets, baselines, imported indexes, survey
 * results, points entered by a role.
 */
@NullMarked
package vn.parindex.facts;

import org.jspecify.annotations.NullMarked;
