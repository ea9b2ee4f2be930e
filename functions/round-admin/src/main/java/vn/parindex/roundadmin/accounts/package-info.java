/** Who may sign in, and what each account is. */
@NullMarked
package vn.parindex.roundadmin.accounts;

import org.jspecify.annotations.NullMarked;
