/** The command that checks the audit log of a platform on this machine. */
@NullMarked
package vn.parindex.auditcheck;

import org.jspecify.annotations.NullMarked;
