@NullMarked
package vn.parindex.survey;

import org.jspecify.annotations.NullMarked;
