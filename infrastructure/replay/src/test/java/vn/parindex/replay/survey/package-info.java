@NullMarked
package vn.parindex.replay.survey;

import org.jspecify.annotations.NullMarked;
