/** What is frozen: a ranking as the public sees it. */
@NullMarked
package vn.parindex.publishing.content;

import org.jspecify.annotations.NullMarked;
