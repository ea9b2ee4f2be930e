/** Accounts as they are kept in the table. */
@NullMarked
package vn.parindex.platform.accounts;

import org.jspecify.annotations.NullMarked;
