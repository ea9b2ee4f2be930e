package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.ScoringRule;
import vn.parindex.text.Text;

/**
 * A sub-criterion (tiêu chí thành phần): the piece of a criteria set that is scored.
 *
 * @param code such as 1.1.2; unique in its set
 * @param order its place in the set, from 1
 * @param name what is assessed
 * @param maxPoints the most it gives, with at most two decimals
 * @param assessedBy who provides the data
 * @param inputs what the unit declares, in order; empty unless assessed by {@link AssessedBy#SELF}
 * @param rule how data becomes points
 * @param whenMissing what an input left empty means
 * @param notApplicable what "not applicable" means
 * @param evidence what is to be handed in, null for nothing
 * @param leadAppraiser unit code of the agency that appraises it, null when not assigned by the set
 * @param legalBasis the documents it rests on
 * @param appliesTo the units it applies to
 * @param note for the reader, null for none
 */
public record SubCriterion(
    String code,
    int order,
    Text name,
    BigDecimal maxPoints,
    AssessedBy assessedBy,
    List<Input> inputs,
    ScoringRule rule,
    Fallback whenMissing,
    NotApplicable notApplicable,
    @Nullable EvidenceRequirement evidence,
    @Nullable String leadAppraiser,
    List<LegalBasis> legalBasis,
    AppliesTo appliesTo,
    @Nullable Text note) {

  public SubCriterion {
    inputs = List.copyOf(inputs);
    legalBasis = List.copyOf(legalBasis);
  }

  /** The input of a key, or null when there is none. */
  public @Nullable Input input(String key) {
    for (Input input : inputs) {
      if (input.key().equals(key)) {
        return input;
      }
    }
    return null;
  }

  /** Whether evidence must be handed in, or its absence explained. */
  public boolean requiresEvidence() {
    return evidence != null && evidence.required();
  }
}
