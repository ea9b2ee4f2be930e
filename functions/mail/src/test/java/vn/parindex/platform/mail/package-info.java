@NullMarked
package vn.parindex.platform.mail;

import org.jspecify.annotations.NullMarked;
