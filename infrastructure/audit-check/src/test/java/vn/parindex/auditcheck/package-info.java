@NullMarked
package vn.parindex.auditcheck;

import org.jspecify.annotations.NullMarked;
