package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/** Formulas for people: {@code 87,5 % × 1,5}, or {@code 45 % / 50 % × 2}. */
final class ProportionWords {

  private ProportionWords() {}

  static Text formula(Exact value, Exact target, Quantity of, Exact max) {
    Dimension dimension = of.dimension();
    Text share = dimension.words(value);
    boolean whole = dimension == Dimension.PERCENT && target.compareTo(Constant.WHOLE.value()) == 0;
    Text divided = whole ? share : share.plus(" / ").plus(dimension.words(target));
    return divided.plus(" × ").plus(NumberWords.number(max));
  }
}
