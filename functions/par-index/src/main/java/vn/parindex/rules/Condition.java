package vn.parindex.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Something that holds or does not. With a value missing, {@link All} is still "no" when another
 * member is, and {@link Any} still "yes": so the order of members never matters.
 */
public sealed interface Condition {

  /** Yes, no, or why it cannot be said. */
  Truth test(Situation situation);

  /** Tells what it refers to. */
  void collect(Uses uses);

  /** The condition, for people. */
  Text words();

  /** The unit declares yes. */
  record Yes(Input input) implements Condition {

    @Override
    public Truth test(Situation situation) {
      return situation.declared(input) instanceof DeclaredValue.YesNo(boolean yes)
          ? Truth.of(yes)
          : situation.missing(input);
    }

    @Override
    public void collect(Uses uses) {
      uses.input(input);
    }

    @Override
    public Text words() {
      return input.label();
    }
  }

  /** The unit picked this option. */
  record Picked(Input input, String option) implements Condition {

    @Override
    public Truth test(Situation situation) {
      return situation.declared(input) instanceof DeclaredValue.Choice(String key)
          ? Truth.of(key.equals(option))
          : situation.missing(input);
    }

    @Override
    public void collect(Uses uses) {
      uses.input(input);
    }

    @Override
    public Text words() {
      return input.label().plus(": ").plus(Options.label(input, option));
    }
  }

  /** A quantity stands in this relation to another. */
  record Compares(Quantity left, Relation relation, Quantity right) implements Condition {

    @Override
    public Truth test(Situation situation) {
      Measured first = left.measure(situation);
      Measured second = right.measure(situation);
      return first instanceof Measured.Known(Exact a) && second instanceof Measured.Known(Exact b)
          ? Truth.of(relation.holds(a.compareTo(b)))
          : Gaps.of(first, second);
    }

    @Override
    public void collect(Uses uses) {
      left.collect(uses);
      right.collect(uses);
    }

    @Override
    public Text words() {
      return left.label().plus(" " + relation.sign() + " ").plus(right.label());
    }
  }

  /** A day is not after the last day in time. */
  record InTime(DayReference day, DayReference due) implements Condition {

    @Override
    public Truth test(Situation situation) {
      MeasuredDay done = day.measure(situation);
      MeasuredDay last = due.measure(situation);
      if (done instanceof MeasuredDay.Known(LocalDate doneOn)
          && last instanceof MeasuredDay.Known(LocalDate dueOn)) {
        return Truth.of(!doneOn.isAfter(dueOn));
      }
      @Nullable Gap gap = Gaps.join(Gaps.join(null, done), last);
      return gap == null ? Truth.Certain.NO : gap;
    }

    @Override
    public void collect(Uses uses) {
      day.collect(uses);
      due.collect(uses);
    }

    @Override
    public Text words() {
      return day.label().plus(" đúng hạn ", " in time for ").plus(due.label());
    }
  }

  /** Every member holds. */
  record All(List<Condition> members) implements Condition {

    public All {
      members = List.copyOf(members);
    }

    @Override
    public Truth test(Situation situation) {
      return decide(members, situation, Truth.Certain.NO);
    }

    @Override
    public void collect(Uses uses) {
      members.forEach(collecting(uses));
    }

    @Override
    public Text words() {
      return joined(members, new Text(" và ", " and "));
    }
  }

  /** At least one member holds. */
  record Any(List<Condition> members) implements Condition {

    public Any {
      members = List.copyOf(members);
    }

    @Override
    public Truth test(Situation situation) {
      return decide(members, situation, Truth.Certain.YES);
    }

    @Override
    public void collect(Uses uses) {
      members.forEach(collecting(uses));
    }

    @Override
    public Text words() {
      return joined(members, new Text(" hoặc ", " or "));
    }
  }

  /** The member does not hold. */
  record Not(Condition member) implements Condition {

    @Override
    public Truth test(Situation situation) {
      Truth truth = member.test(situation);
      return truth instanceof Truth.Certain ? Truth.of(truth == Truth.Certain.NO) : truth;
    }

    @Override
    public void collect(Uses uses) {
      member.collect(uses);
    }

    @Override
    public Text words() {
      return new Text("không: ", "not: ").plus(member.words());
    }
  }

  private static Text joined(List<Condition> members, Text word) {
    return members.stream()
        .map(Condition::words)
        .reduce((a, b) -> a.plus(word).plus(b))
        .orElse(Text.EMPTY);
  }

  private static Consumer<Condition> collecting(Uses uses) {
    return member -> member.collect(uses);
  }

  /** The deciding truth when any member has it; else a gap when any has one; else the opposite. */
  private static Truth decide(
      List<Condition> members, Situation situation, Truth.Certain deciding) {
    @Nullable Gap gap = null;
    for (Condition member : members) {
      Truth truth = member.test(situation);
      if (truth == deciding) {
        return deciding;
      }
      gap = Gaps.join(gap, truth);
    }
    return gap == null ? Truth.of(deciding == Truth.Certain.NO) : gap;
  }
}
