/** The local platform: template.yaml on one machine, from real parts. Loopback only. */
@NullMarked
package vn.parindex.local;

import org.jspecify.annotations.NullMarked;
