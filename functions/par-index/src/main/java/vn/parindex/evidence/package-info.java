/**
 * Evidence documents (tài liệu kiểm chứng): what may be uploaded, how a document's state moves,
 * what it occupies of the unit's quota. Pure policies: storage and signing are elsewhere.
 */
@NullMarked
package vn.parindex.evidence;

import org.jspecify.annotations.NullMarked;
