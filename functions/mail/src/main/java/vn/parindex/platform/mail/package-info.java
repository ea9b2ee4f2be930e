/** E-mail by SES: what a message is, and what became of its sending. */
@NullMarked
package vn.parindex.platform.mail;

import org.jspecify.annotations.NullMarked;
