package vn.parindex.declared;

/** The kinds of data a unit may be asked for. */
public enum InputType {
  /** A whole number, at least 0. */
  COUNT,
  /** A decimal number, such as money. */
  AMOUNT,
  /** A decimal number in percent: 87.5 means 87.5 %. */
  PERCENT,
  /** Yes or no. */
  YES_NO,
  /** One of declared options. */
  CHOICE,
  /** A calendar day. */
  DATE;

  /** Whether its values are {@link DeclaredValue.Amount}s. */
  public boolean isNumeric() {
    return switch (this) {
      case COUNT, AMOUNT, PERCENT -> true;
      case YES_NO, CHOICE, DATE -> false;
    };
  }
}
