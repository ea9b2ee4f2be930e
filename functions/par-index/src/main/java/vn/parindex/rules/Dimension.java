package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/** What a number counts in. Bounds and values of different dimensions are never compared. */
public enum Dimension {
  /** Pieces, money, days. */
  NUMBER,
  /** Percent: 87.5 means 87.5 %. */
  PERCENT;

  /** The value as people read it. */
  public Text words(Exact value) {
    return this == PERCENT ? NumberWords.percent(value) : NumberWords.number(value);
  }
}
