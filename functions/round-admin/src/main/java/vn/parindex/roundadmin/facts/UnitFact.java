package vn.parindex.roundadmin.facts;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.facts.Fact;
import vn.parindex.numbers.Decimals;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;

/** A reference fact of a unit as the body of a request has it. */
record UnitFact(String unit, String key, Fact fact) {

  private static final int MOST_FACTS = 2_000;
  private static final TextRule SOURCE = TextRule.words(300);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(Decimals.WHOLE_DIGITS);

  static List<UnitFact> all(Members body) {
    return body.list("facts", 1, MOST_FACTS, UnitFact::of);
  }

  /** The fact in few words, for the audit trail. */
  String words() {
    return words(unit, key, fact);
  }

  static String words(String unit, String key, Fact fact) {
    return switch (fact) {
      case Fact.Measure(var value, var _, var _) -> unit + "/" + key + "=" + value.toPlainString();
      case Fact.Day(var day, var _, var _) -> unit + "/" + key + "=" + day;
    };
  }

  private static UnitFact of(Members fact) {
    return new UnitFact(fact.text("unit", Codes.UNIT), fact.text("key", Codes.FACT), value(fact));
  }

  private static Fact value(Members fact) {
    var value =
        fact.optionalDecimal("value", Decimals.DECIMALS, LARGEST.negate(), LARGEST)
            .map(Decimals::plain);
    var day = fact.optionalDay("day");
    var source = fact.text("source", SOURCE);
    var asOf = fact.day("asOf");
    if (fact.has("value") == fact.has("day")) {
      fact.fault(
          "value",
          "one-of-two",
          "Cần đúng một trong hai: value (số) hoặc day (ngày)",
          "Exactly one of value (a number) and day is needed");
    }
    return day.isPresent()
        ? new Fact.Day(day.get(), source, asOf)
        : new Fact.Measure(value.orElse(BigDecimal.ZERO), source, asOf);
  }
}
