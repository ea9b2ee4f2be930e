/** What every change asks of the round that it is in. */
@NullMarked
package vn.parindex.publishing.store;

import org.jspecify.annotations.NullMarked;
