/** The platform's own pages under {@code /_local}: status, clock, queues, sign-in. */
@NullMarked
package vn.parindex.local.pages;

import org.jspecify.annotations.NullMarked;
