/** The public HTTP API as one of its users sees it: sessions, requests, answers, uploads. */
@NullMarked
package vn.parindex.replay.http;

import org.jspecify.annotations.NullMarked;
