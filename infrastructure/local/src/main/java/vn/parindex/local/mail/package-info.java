/** The classic SES API with a mailbox in place of the world, and the events of what bounces. */
@NullMarked
package vn.parindex.local.mail;

import org.jspecify.annotations.NullMarked;
