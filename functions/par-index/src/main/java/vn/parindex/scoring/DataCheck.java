package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DataFault;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputCheck;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.rules.Finding;
import vn.parindex.rules.Gap;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.Situation;
import vn.parindex.rules.Uses;
import vn.parindex.text.Text;

/** Whether declared data may be taken in, and whether it is complete. */
public final class DataCheck {

  private DataCheck() {}

  /**
   * Everything that is wrong with declared data; empty data is not wrong, only incomplete.
   *
   * @return none when the data may be stored
   */
  public static List<DataFault> faults(SubCriterion item, DeclaredData data) {
    List<DataFault> faults = new ArrayList<>(InputCheck.faults(item.inputs(), data));
    if (data.notApplicable() && item.notApplicable() == NotApplicable.NOT_ALLOWED) {
      faults.add(
          new DataFault(
              "notApplicable",
              DataFault.Code.NOT_APPLICABLE_REFUSED,
              new Text(
                  "Không được chọn \"Không áp dụng\" cho tiêu chí này",
                  "This sub-criterion may not be \"not applicable\"")));
    }
    if (faults.isEmpty()) {
      faults.addAll(contradictions(item, data));
    }
    return List.copyOf(faults);
  }

  /** The inputs that must still be filled in before the sheet can be submitted. */
  public static List<Input> missing(
      SubCriterion item, @Nullable DeclaredData data, ReferenceFacts facts) {
    if (data != null && data.notApplicable()) {
      return List.of();
    }
    DeclaredData filled = data == null ? DeclaredData.EMPTY : data;
    Set<String> needed = new LinkedHashSet<>();
    for (Finding finding : ItemScoring.score(item, filled, facts).findings()) {
      if (finding.code() == Finding.Code.MISSING_DATA) {
        needed.add(finding.key());
      }
    }
    return item.inputs().stream()
        .filter(input -> filled.value(input.key()) == null)
        .filter(input -> input.required() || needed.contains(input.key()))
        .toList();
  }

  private static List<DataFault> contradictions(SubCriterion item, DeclaredData data) {
    Situation situation = ItemScoring.situation(item, data, ReferenceFacts.NONE);
    Set<DataFault> faults = new LinkedHashSet<>();
    for (Quantity quantity : Uses.of(item.rule()).quantities()) {
      if (quantity.measure(situation) instanceof Gap gap) {
        switch (gap.kind()) {
          case ABOVE_WHOLE -> faults.add(fault(item, gap, quantity, DataFault.Code.ABOVE_WHOLE));
          case NEGATIVE_DIFFERENCE ->
              faults.add(fault(item, gap, quantity, DataFault.Code.NEGATIVE_DIFFERENCE));
          case MISSING_INPUT, MISSING_FACT, ZERO_DENOMINATOR, OUT_OF_RANGE -> {
            // Not a contradiction: incomplete, declared by the rule, or found by the input check.
          }
        }
      }
    }
    return List.copyOf(faults);
  }

  private static DataFault fault(
      SubCriterion item, Gap gap, Quantity quantity, DataFault.Code code) {
    String key =
        Uses.of(quantity).inputs().stream().map(Input::key).findFirst().orElse(item.code());
    return new DataFault(key, code, gap.words());
  }
}
