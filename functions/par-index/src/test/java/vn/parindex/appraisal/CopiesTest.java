package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.scoring.Scoring;
import vn.parindex.testing.RandomData;

/** What holds for the copies, whatever is declared and decided. */
class CopiesTest {

  private final CriteriaSet set = RandomData.everyForm();

  @Provide
  Arbitrary<Map<String, DeclaredData>> declared() {
    return RandomData.declared(RandomData.everyForm());
  }

  @Provide
  Arbitrary<ReferenceFacts> facts() {
    return RandomData.facts(RandomData.everyForm());
  }

  /** For every appraised item nothing, accept, adjust to other data, or ask. */
  @Provide
  Arbitrary<Map<String, ItemAppraisal>> decisions() {
    var codes = Copies.appraised(RandomData.everyForm()).stream().map(i -> i.code()).toList();
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofSize(codes.size()),
            RandomData.declared(RandomData.everyForm()))
        .as(
            (kinds, others) -> {
              var items = new HashMap<String, ItemAppraisal>();
              for (int i = 0; i < codes.size(); i++) {
                var code = codes.get(i);
                var other = others.getOrDefault(code, DeclaredData.EMPTY);
                switch (kinds.get(i)) {
                  case 1 -> items.put(code, Examples.decided(code, Examples.ACCEPT));
                  case 2 ->
                      items.put(code, Examples.decided(code, new Decision.Adjust(other, "lý do")));
                  case 3 -> items.put(code, Examples.decided(code, Examples.ask()));
                  default -> {
                    // nothing was said
                  }
                }
              }
              return items;
            });
  }

  @Property(tries = 200)
  void onlyWhatIsAdjustedChangesAndTheEarlierCopyStays(
      @ForAll("declared") Map<String, DeclaredData> declared,
      @ForAll("decisions") Map<String, ItemAppraisal> items) {
    var before = Map.copyOf(declared);

    var after = Copies.after(set, declared, items);

    assertThat(declared).isEqualTo(before);
    for (var item : set.items()) {
      var appraisal = items.getOrDefault(item.code(), ItemAppraisal.untouched(item.code()));
      if (appraisal.standing().orElse(null) instanceof Decision.Adjust(var data, var _)) {
        assertThat(after.get(item.code())).isEqualTo(data);
      } else {
        assertThat(after.get(item.code())).isEqualTo(before.get(item.code()));
      }
    }
  }

  @Property(tries = 200)
  void theSameRuleScoresEveryCopy(
      @ForAll("declared") Map<String, DeclaredData> declared,
      @ForAll("decisions") Map<String, ItemAppraisal> items,
      @ForAll("facts") ReferenceFacts facts) {
    var self = Scoring.score(set, declared, facts);
    var appraised = Scoring.score(set, Copies.after(set, declared, items), facts);

    for (var item : set.items()) {
      var standing =
          items.getOrDefault(item.code(), ItemAppraisal.untouched(item.code())).standing();
      if (standing.orElse(null) instanceof Decision.Adjust(var data, var _)) {
        assertThat(appraised.of(item.code()).orElseThrow().points())
            .isEqualByComparingTo(
                Scoring.score(set, Map.of(item.code(), data), facts)
                    .of(item.code())
                    .orElseThrow()
                    .points());
      } else {
        assertThat(appraised.of(item.code()).orElseThrow().outcome())
            .isEqualTo(self.of(item.code()).orElseThrow().outcome());
      }
    }
  }

  @Property(tries = 100)
  void aSecondAppraisalThatAcceptsAllChangesNothing(
      @ForAll("declared") Map<String, DeclaredData> declared,
      @ForAll("decisions") Map<String, ItemAppraisal> items) {
    var first = Copies.after(set, declared, items);
    var second = new HashMap<String, ItemAppraisal>();
    OpenItems.asked(items)
        .keySet()
        .forEach(code -> second.put(code, Examples.decided(code, Examples.ACCEPT)));

    assertThat(Copies.after(set, first, second)).isEqualTo(first);
    assertThat(OpenItems.second(items, second, List.of())).isEmpty();
  }

  @Property(tries = 100)
  void whatIsOpenIsWhatNobodyDecided(@ForAll("decisions") Map<String, ItemAppraisal> items) {
    assertThat(OpenItems.first(set, items).stream().map(OpenItem::code))
        .containsExactlyElementsOf(
            Copies.appraised(set).stream()
                .map(i -> i.code())
                .filter(code -> !items.containsKey(code))
                .toList());
  }
}
