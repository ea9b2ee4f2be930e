/** Queues that receive what failed, and the invocations that are repeated before. */
@NullMarked
package vn.parindex.local.queue;

import org.jspecify.annotations.NullMarked;
