package vn.parindex.rules;

import java.time.LocalDate;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.facts.Fact;
import vn.parindex.text.Text;

/** A day that a rule looks at: declared, recorded, or written in the rule. */
public sealed interface DayReference {

  /** The day, or why there is none. */
  MeasuredDay measure(Situation situation);

  /** What day this is, for people. */
  Text label();

  /** Tells what it refers to. */
  default void collect(Uses uses) {}

  /** A day that the unit declares. */
  record Declared(Input input) implements DayReference {

    @Override
    public MeasuredDay measure(Situation situation) {
      return situation.declared(input) instanceof DeclaredValue.Day(LocalDate day)
          ? new MeasuredDay.Known(day)
          : situation.missing(input);
    }

    @Override
    public Text label() {
      return input.label();
    }

    @Override
    public void collect(Uses uses) {
      uses.input(input);
    }
  }

  /** A recorded day, such as a due day with its extension. */
  record Recorded(String key, Text label) implements DayReference {

    @Override
    public MeasuredDay measure(Situation situation) {
      return situation.fact(key) instanceof Fact.Day fact
          ? new MeasuredDay.Known(fact.value())
          : new Gap(Gap.Kind.MISSING_FACT, key, label, Fallback.UNSCORED);
    }

    @Override
    public void collect(Uses uses) {
      uses.fact(key);
    }
  }

  /** A day written in the rule. */
  record Fixed(LocalDate day) implements DayReference {

    @Override
    public MeasuredDay measure(Situation situation) {
      return new MeasuredDay.Known(day);
    }

    @Override
    public Text label() {
      return DayWords.day(day);
    }
  }
}
