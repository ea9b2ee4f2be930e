package vn.parindex.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.testing.RandomData;

/** Reading never throws and never accepts what does not add up, whatever the tree. */
class AnyTreePropertiesTest {

  private static final Location HERE = new Location.Pointer("/");

  private static final String[] KEYS = {
    "code",
    "name",
    "sample",
    "maxPoints",
    "fields",
    "criteria",
    "subCriteria",
    "inputs",
    "rule",
    "form",
    "of",
    "ratio",
    "to",
    "whenZero",
    "above100",
    "bands",
    "from",
    "above",
    "below",
    "exactly",
    "points",
    "when",
    "all",
    "any",
    "not",
    "choice",
    "levels",
    "cases",
    "parts",
    "events",
    "each",
    "type",
    "label",
    "options",
    "min",
    "max",
    "due",
    "actual",
    "late",
    "target",
    "vi",
    "en",
    "bonuses",
    "penalties",
    "adjustments",
    "waiting",
    "x"
  };

  private static final String[] WORDS = {
    "",
    "x",
    "1",
    "1.1",
    "1.1.1",
    "0.5",
    "100",
    "-1",
    "80%",
    "full",
    "step",
    "yesNo",
    "sum",
    "level",
    "proportional",
    "piecewise",
    "baseline",
    "date",
    "case",
    "bestOf",
    "deduct",
    "veto",
    "cohort",
    "survey",
    "external",
    "manual",
    "count",
    "fixed",
    "percent",
    "a",
    "2022-12-09",
    "NaN",
    "1e400",
    "=1+1",
    "true"
  };

  @Provide
  Arbitrary<Node> trees() {
    return Arbitraries.recursive(this::scalars, this::around, 0, 5);
  }

  private Arbitrary<Node> scalars() {
    return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.strings().ofMaxLength(12))
        .map(text -> new Node.Scalar(HERE, text));
  }

  private Arbitrary<Node> around(Arbitrary<Node> inner) {
    return Arbitraries.oneOf(sequences(inner), mappings(inner), mappings(inner));
  }

  private Arbitrary<Node> sequences(Arbitrary<Node> inner) {
    return inner.list().ofMaxSize(3).map(items -> new Node.Sequence(HERE, items));
  }

  private Arbitrary<Node> mappings(Arbitrary<Node> inner) {
    return Combinators.combine(Arbitraries.of(KEYS), inner)
        .as((key, value) -> new Node.Entry(key, HERE, value))
        .list()
        .ofMaxSize(5)
        .map(entries -> new Node.Mapping(HERE, entries));
  }

  @Property
  void anyTreeIsReadOrRefusedWithAReason(@ForAll("trees") Node tree) {
    assertReadOrRefused(CriteriaSetNotation.read(tree));
  }

  @Property
  void aGoodSetWithOneDamageIsReadOrRefusedWithAReason(
      @ForAll("trees") Node damage, @ForAll("places") int place) {
    Node damaged = new Damage(damage, place).of(GOOD);
    assertReadOrRefused(CriteriaSetNotation.read(damaged));
  }

  private static final Node GOOD = RandomData.everyFormTree();

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 1500);
  }

  private static void assertReadOrRefused(Reading<CriteriaSet> reading) {
    switch (reading) {
      case Reading.Read<CriteriaSet>(CriteriaSet set) ->
          assertThat(set.subCriteria())
              .as("what is read adds up")
              .extracting(item -> item.rule().highest(item.maxPoints()).compareTo(item.maxPoints()))
              .containsOnly(0);
      case Reading.Refused<CriteriaSet>(List<Fault> faults) ->
          assertThat(faults)
              .isNotEmpty()
              .allSatisfy(
                  fault -> {
                    assertThat(fault.message().vi()).isNotBlank();
                    assertThat(fault.message().en()).isNotBlank();
                  });
    }
  }

  /** Puts a node in the place of the n-th one of a tree. */
  private static final class Damage {

    private final Node replacement;
    private int left;

    Damage(Node replacement, int place) {
      this.replacement = replacement;
      this.left = place;
    }

    Node of(Node node) {
      if (left-- == 0) {
        return replacement;
      }
      return switch (node) {
        case Node.Scalar scalar -> scalar;
        case Node.Sequence(Location location, List<Node> items) -> {
          List<Node> copies = new ArrayList<>();
          items.forEach(item -> copies.add(of(item)));
          yield new Node.Sequence(location, copies);
        }
        case Node.Mapping(Location location, List<Node.Entry> entries) -> {
          List<Node.Entry> copies = new ArrayList<>();
          entries.forEach(
              entry ->
                  copies.add(new Node.Entry(entry.key(), entry.location(), of(entry.value()))));
          yield new Node.Mapping(location, copies);
        }
      };
    }
  }
}
