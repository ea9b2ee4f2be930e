/** What only this machine reaches. */
@NullMarked
package vn.parindex.local.loopback;

import org.jspecify.annotations.NullMarked;
