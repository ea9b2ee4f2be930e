/** Creating, cloning, opening and closing rounds, and how every change of a round is made. */
@NullMarked
package vn.parindex.roundadmin.rounds;

import org.jspecify.annotations.NullMarked;
