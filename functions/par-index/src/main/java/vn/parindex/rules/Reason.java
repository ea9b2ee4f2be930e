package vn.parindex.rules;

import vn.parindex.text.Text;

/** Why a result is what it is. The words are made when asked for, not while scoring. */
@FunctionalInterface
public interface Reason {

  /** The explanation, such as {@code b/a = 87,5 %, từ 80 %: 0,5 điểm}. */
  Text words();
}
