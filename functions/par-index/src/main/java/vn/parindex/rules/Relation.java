package vn.parindex.rules;

/** How two numbers are compared; every bound is explicitly open or closed. */
public enum Relation {
  /** &gt;: "trên". */
  ABOVE(">"),
  /** ≥: "từ". */
  FROM("≥"),
  /** &lt;: "dưới". */
  BELOW("<"),
  /** ≤: "đến". */
  TO("≤"),
  /** =: "bằng". */
  EXACTLY("=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Whether a comparison's sign satisfies it. */
  boolean holds(int sign) {
    return switch (this) {
      case ABOVE -> sign > 0;
      case FROM -> sign >= 0;
      case BELOW -> sign < 0;
      case TO -> sign <= 0;
      case EXACTLY -> sign == 0;
    };
  }
}
