package vn.parindex.declared;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Decimals;
import vn.parindex.text.Text;

/**
 * One datum that a sub-criterion asks for.
 *
 * @param key unique within its sub-criterion
 * @param label what to fill in
 * @param type the kind of value
 * @param min lowest number allowed, null for none; never below 0 for a count
 * @param max highest number allowed, null for none
 * @param decimals decimals allowed, 0 to {@link Decimals#DECIMALS}; 0 unless an amount or percent
 * @param required whether the completeness gate asks for it; false where "left empty" is lawful
 * @param options the choices in order; empty unless a choice
 */
public record Input(
    String key,
    Text label,
    InputType type,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    int decimals,
    boolean required,
    List<Option> options) {

  /**
   * One option of a choice.
   *
   * @param key what is declared and what rules name
   * @param label what people read
   */
  public record Option(String key, Text label) {}

  public Input {
    options = List.copyOf(options);
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new IllegalArgumentException("Input " + key + ": min above max");
    }
  }

  /** Whether a number keeps within this input's bounds and decimals. */
  public boolean accepts(BigDecimal value) {
    return (min == null || value.compareTo(min) >= 0)
        && (max == null || value.compareTo(max) <= 0)
        && (value.scale() <= decimals || Decimals.decimals(value) <= decimals);
  }

  /** The option of a choice, or null when there is none of that key. */
  public @Nullable Option option(String optionKey) {
    for (Option option : options) {
      if (option.key().equals(optionKey)) {
        return option;
      }
    }
    return null;
  }
}
