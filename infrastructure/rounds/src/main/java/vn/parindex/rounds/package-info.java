/** Rounds as data: reads a folder of files, and loads it into a running platform. */
@NullMarked
package vn.parindex.rounds;

import org.jspecify.annotations.NullMarked;
