/** A unit's self-assessment sheet: its states and what is missing before it can be submitted. */
@NullMarked
package vn.parindex.sheet;

import org.jspecify.annotations.NullMarked;
