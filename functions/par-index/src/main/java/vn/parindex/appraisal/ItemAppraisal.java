package vn.parindex.appraisal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of a sheet in one appraisal: the Support Team proposes, a council member decides, and
 * where the two differ the chair resolves. All three stay.
 *
 * @param code the item's code
 * @param proposal the Support Team's, if there is one
 * @param decision the member's, if there is one
 * @param resolution the chair's, where the two differed
 */
public record ItemAppraisal(
    String code, @Nullable Vote proposal, @Nullable Vote decision, @Nullable Vote resolution) {

  /** An item of which nothing was said. */
  public static ItemAppraisal untouched(String code) {
    return new ItemAppraisal(code, null, null, null);
  }

  /** The same with a proposal; nothing once a member has decided. */
  public Optional<ItemAppraisal> proposed(Vote vote) {
    return decision != null
        ? Optional.empty()
        : Optional.of(new ItemAppraisal(code, vote, null, null));
  }

  /** The same with a member's decision; nothing once the chair has resolved. */
  public Optional<ItemAppraisal> decided(Vote vote) {
    return resolution != null
        ? Optional.empty()
        : Optional.of(new ItemAppraisal(code, proposal, vote, null));
  }

  /** The same with the chair's word; nothing unless proposal and decision differ. */
  public Optional<ItemAppraisal> resolved(Vote vote) {
    return differs()
        ? Optional.of(new ItemAppraisal(code, proposal, decision, vote))
        : Optional.empty();
  }

  /** The same after an appeal that was upheld: the chair's word stands, whatever was said. */
  public ItemAppraisal corrected(Vote vote) {
    return new ItemAppraisal(code, proposal, decision, vote);
  }

  /** Whether the chair has still to speak. */
  public boolean isDisputed() {
    return differs() && resolution == null;
  }

  /** What stands: the chair's word, else the member's. A proposal alone decides nothing. */
  public Optional<Decision> standing() {
    var vote = resolution != null ? resolution : decision;
    return Optional.ofNullable(vote).map(Vote::decision);
  }

  /** What the unit was asked, if that stands. */
  public Optional<Decision.AskExplanation> asked() {
    return standing()
        .filter(Decision.AskExplanation.class::isInstance)
        .map(Decision.AskExplanation.class::cast);
  }

  private boolean differs() {
    return proposal != null
        && decision != null
        && !decision.decision().agreesWith(proposal.decision());
  }
}
