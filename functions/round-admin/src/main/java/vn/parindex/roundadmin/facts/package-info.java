/** What is known of units besides what they declare, and points that a named role gives. */
@NullMarked
package vn.parindex.roundadmin.facts;

import org.jspecify.annotations.NullMarked;
