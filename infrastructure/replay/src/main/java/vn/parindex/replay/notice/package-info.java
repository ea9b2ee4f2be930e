/** The year's notices: reads the ledger and the mailbox, and checks both against the calendar. */
@NullMarked
package vn.parindex.replay.notice;

import org.jspecify.annotations.NullMarked;
