package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ManualPoints;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.text.Text;

/**
 * What a rule is applied to: one unit's data for one sub-criterion, the facts about the unit, and
 * the maximum. Collects findings on the way. For one evaluation by one thread.
 */
public final class Situation {

  private final String code;
  private final BigDecimal max;
  private final DeclaredData data;
  private final ReferenceFacts facts;
  private final Fallback whenMissing;
  private final Findings findings;

  /**
   * A situation of a whole sub-criterion.
   *
   * @param code of the sub-criterion, under which surveys and entered points are found
   * @param max its maximum points
   * @param data what is declared for it
   * @param facts what else is known about the unit
   * @param whenMissing what an input left empty means
   */
  public Situation(
      String code, BigDecimal max, DeclaredData data, ReferenceFacts facts, Fallback whenMissing) {
    this(code, max, data, facts, whenMissing, new Findings());
  }

  private Situation(
      String code,
      BigDecimal max,
      DeclaredData data,
      ReferenceFacts facts,
      Fallback whenMissing,
      Findings findings) {
    this.code = code;
    this.max = max;
    this.data = data;
    this.facts = facts;
    this.whenMissing = whenMissing;
    this.findings = findings;
  }

  /** The maximum points of the sub-criterion, or of the part that is being scored. */
  public BigDecimal max() {
    return max;
  }

  /** What was found so far. */
  public List<Finding> findings() {
    return findings.found == null ? List.of() : List.copyOf(findings.found);
  }

  /** The same for a part with a maximum of its own. */
  Situation within(BigDecimal partMax) {
    return new Situation(code, partMax, data, facts, whenMissing, findings);
  }

  /** The same for an alternative: its findings count only once it is {@link #adopt adopted}. */
  Situation apart(BigDecimal partMax) {
    return new Situation(code, partMax, data, facts, whenMissing, new Findings());
  }

  void adopt(Situation alternative) {
    alternative.findings().forEach(this::add);
  }

  @Nullable DeclaredValue declared(Input input) {
    return data.value(input.key());
  }

  @Nullable Fact fact(String key) {
    return facts.facts().get(key);
  }

  @Nullable SurveyResult survey() {
    return facts.surveys().get(code);
  }

  @Nullable ManualPoints manual() {
    return facts.manual().get(code);
  }

  Gap missing(Input input) {
    return new Gap(Gap.Kind.MISSING_INPUT, input.key(), input.label(), whenMissing);
  }

  /** Adds a finding. */
  public void report(Finding.Code finding, Text subject) {
    add(new Finding(finding, "", subject));
  }

  void report(Gap gap) {
    switch (gap.kind()) {
      case MISSING_INPUT -> add(new Finding(Finding.Code.MISSING_DATA, gap.key(), gap.subject()));
      case ABOVE_WHOLE, NEGATIVE_DIFFERENCE ->
          add(new Finding(Finding.Code.INCONSISTENT, gap.key(), gap.subject()));
      case OUT_OF_RANGE -> add(new Finding(Finding.Code.OUT_OF_RANGE, gap.key(), gap.subject()));
      case MISSING_FACT, ZERO_DENOMINATOR -> {
        // Nothing for the unit to correct.
      }
    }
    if (gap.lesser() != null) {
      report(gap.lesser());
    }
  }

  private void add(Finding finding) {
    List<Finding> found = findings.found;
    if (found == null) {
      found = new ArrayList<>(2);
      findings.found = found;
    }
    if (!found.contains(finding)) {
      found.add(finding);
    }
  }

  private static final class Findings {
    private @Nullable List<Finding> found;
  }
}
