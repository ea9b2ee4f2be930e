package vn.parindex.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.declared.Input;

/** Everything a rule refers to: inputs, fact keys, and the quantities it computes. */
public final class Uses {

  private final Set<Input> inputs = new LinkedHashSet<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private Uses() {}

  /** What a rule refers to. */
  public static Uses of(ScoringRule rule) {
    Uses uses = new Uses();
    rule.collect(uses);
    return uses;
  }

  /** What a quantity refers to. */
  public static Uses of(Quantity quantity) {
    Uses uses = new Uses();
    quantity.collect(uses);
    return uses;
  }

  /** The inputs that the rule reads, in order of appearance. */
  public List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** The keys of the reference facts that the rule reads, in order of appearance. */
  public List<String> facts() {
    return List.copyOf(facts);
  }

  /** The quantities that the rule computes. */
  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  void input(Input input) {
    inputs.add(input);
  }

  void fact(String key) {
    facts.add(key);
  }

  void quantity(Quantity quantity) {
    quantities.add(quantity);
  }
}
