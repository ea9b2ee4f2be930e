package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/** Formulas for people: {@code 87,5 % × 1,5}, or {@code 45 % / chỉ tiêu 50 % × 2}. */
final class ProportionWords {

  private ProportionWords() {}

  /** Continues the words of a value with what it is divided by and multiplied with. */
  static Text formula(Text value, Exact target, Dimension dimension, Exact max) {
    boolean whole = dimension == Dimension.PERCENT && target.compareTo(Constant.WHOLE.value()) == 0;
    Text divided =
        whole ? value : value.plus(" / chỉ tiêu ", " / target ").plus(dimension.words(target));
    return divided.plus(" × ").plus(NumberWords.number(max));
  }
}
