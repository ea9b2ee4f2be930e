package vn.parindex.replay.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A band of a stepwise rule: its bounds as written, and what it gives. */
record Band(
    @Nullable BigDecimal lower,
    boolean lowerOpen,
    @Nullable BigDecimal upper,
    boolean upperOpen,
    JsonNode points) {

  static List<Band> of(JsonNode bands) {
    return StreamSupport.stream(bands.spliterator(), false).map(Band::read).toList();
  }

  private static Band read(JsonNode node) {
    var exactly = bound(node, "exactly");
    if (exactly.isPresent()) {
      return new Band(exactly.get(), false, exactly.get(), false, node.get("points"));
    }
    var above = bound(node, "above");
    var below = bound(node, "below");
    return new Band(
        above.or(() -> bound(node, "from")).orElse(null),
        above.isPresent(),
        below.or(() -> bound(node, "to")).orElse(null),
        below.isPresent(),
        node.get("points"));
  }

  private static Optional<BigDecimal> bound(JsonNode node, String name) {
    return node.has(name)
        ? Optional.of(Quantities.constant(node.get(name).asString()))
        : Optional.empty();
  }

  /** A value inside, near its middle; in an endless band near its end. */
  BigDecimal inside() {
    if (lower != null && upper != null) {
      return lowerOpen || (upperOpen && wide()) ? middle(lower, upper) : lower;
    }
    if (lower != null) {
      return lowerOpen ? lower.add(BigDecimal.ONE) : lower;
    }
    if (upper == null) {
      return BigDecimal.ONE;
    }
    return upperOpen ? upper.subtract(upper.movePointLeft(1).max(BigDecimal.ONE)) : upper;
  }

  private boolean wide() {
    return upper != null && lower != null && upper.subtract(lower).compareTo(BigDecimal.ONE) > 0;
  }

  private static BigDecimal middle(BigDecimal from, BigDecimal to) {
    return from.add(to).divide(new BigDecimal(2), MathContext.DECIMAL64);
  }
}
