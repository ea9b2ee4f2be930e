/** Deadlines and e-mail notices: the daily run, its ledger, and what comes back. */
@NullMarked
package vn.parindex.notice;

import org.jspecify.annotations.NullMarked;
