package vn.parindex.roundadmin.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a row of the sheet of criteria is. */
enum NodeKind {
  FIELD("Lĩnh vực"),
  CRITERION("Tiêu chí"),
  SUB_CRITERION("Tiêu chí thành phần"),
  BONUS("Điểm thưởng"),
  PENALTY("Điểm phạt");

  private final String words;

  NodeKind(String words) {
    this.words = words;
  }

  static Optional<NodeKind> of(String words) {
    return Arrays.stream(values()).filter(k -> k.words.equalsIgnoreCase(words)).findFirst();
  }

  /** Whether the row only groups others: no rule, no data. */
  boolean isGroup() {
    return this == FIELD || this == CRITERION;
  }
}
