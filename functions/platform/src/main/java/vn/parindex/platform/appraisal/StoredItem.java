package vn.parindex.platform.appraisal;

import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.Vote;
import vn.parindex.criteria.SubCriterion;

/**
 * One item in one appraisal as it is kept.
 *
 * @param code the item's code
 * @param version grows with every word about the item in this appraisal
 * @param proposal the Support Team's
 * @param decision the member's
 * @param resolution the chair's
 */
public record StoredItem(
    String code,
    long version,
    @Nullable StoredVote proposal,
    @Nullable StoredVote decision,
    @Nullable StoredVote resolution) {

  /** An item of which nothing was said. */
  public static StoredItem untouched(String code) {
    return new StoredItem(code, 0, null, null, null);
  }

  /** The next version of this item. */
  public StoredItem next(ItemAppraisal item) {
    return new StoredItem(
        code, version + 1, kept(item.proposal()), kept(item.decision()), kept(item.resolution()));
  }

  /** What was said. */
  public ItemAppraisal appraisal(SubCriterion item) {
    return new ItemAppraisal(
        code, vote(proposal, item), vote(decision, item), vote(resolution, item));
  }

  private static @Nullable StoredVote kept(@Nullable Vote vote) {
    return vote == null ? null : StoredVote.of(vote);
  }

  private static @Nullable Vote vote(@Nullable StoredVote vote, SubCriterion item) {
    return vote == null ? null : vote.vote(item);
  }
}
