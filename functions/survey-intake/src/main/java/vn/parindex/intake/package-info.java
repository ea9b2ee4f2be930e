/**
 * The sociological survey: set up, invite, collect, count. Who may read invitations may never read
 * ballots.
 */
@NullMarked
package vn.parindex.intake;

import org.jspecify.annotations.NullMarked;
