package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.Examples.ACCEPT;
import static vn.parindex.appraisal.Examples.adjust;
import static vn.parindex.appraisal.Examples.ask;
import static vn.parindex.appraisal.Examples.decided;
import static vn.parindex.appraisal.Examples.disputed;
import static vn.parindex.appraisal.Examples.vote;

import org.junit.jupiter.api.Test;

/** The Support Team proposes, a member decides, the chair resolves. */
class ItemAppraisalTest {

  private final ItemAppraisal untouched = ItemAppraisal.untouched("1.1.1");

  @Test
  void aProposalAloneDecidesNothing() {
    var proposed = untouched.proposed(vote(adjust(3))).orElseThrow();

    assertThat(proposed.standing()).isEmpty();
    assertThat(proposed.isDisputed()).isFalse();
  }

  @Test
  void theMembersDecisionStandsUntilTheChairSpeaks() {
    var item = disputed("1.1.1", ACCEPT, adjust(3));

    assertThat(item.isDisputed()).isTrue();
    assertThat(item.standing()).contains(adjust(3));

    var resolved = item.resolved(vote(adjust(4))).orElseThrow();
    assertThat(resolved.isDisputed()).isFalse();
    assertThat(resolved.standing()).contains(adjust(4));
    assertThat(resolved.proposal()).isEqualTo(item.proposal());
    assertThat(resolved.decision()).isEqualTo(item.decision());
  }

  @Test
  void whereNothingIsDisputedTheChairHasNothingToResolve() {
    assertThat(untouched.resolved(vote(ACCEPT))).isEmpty();
    assertThat(decided("1.1.1", ACCEPT).resolved(vote(adjust(3)))).isEmpty();
    assertThat(disputed("1.1.1", adjust(3), adjust(3)).resolved(vote(ACCEPT))).isEmpty();
  }

  @Test
  void otherWordsForTheSameDataAreNoDispute() {
    var sameData = new Decision.Adjust(Examples.data(3), "Lời khác");

    assertThat(disputed("1.1.1", adjust(3), sameData).isDisputed()).isFalse();
    assertThat(disputed("1.1.1", adjust(3), adjust(4)).isDisputed()).isTrue();
    assertThat(disputed("1.1.1", ACCEPT, ask()).isDisputed()).isTrue();
  }

  @Test
  void nobodySpeaksAfterTheOneWhoDecides() {
    assertThat(decided("1.1.1", ACCEPT).proposed(vote(adjust(3)))).isEmpty();
    var resolved = disputed("1.1.1", ACCEPT, adjust(3)).resolved(vote(ACCEPT)).orElseThrow();
    assertThat(resolved.decided(vote(adjust(3)))).isEmpty();
    assertThat(resolved.resolved(vote(adjust(3)))).isPresent();
  }

  @Test
  void nothingIsAskedInTheSecondAppraisal() {
    assertThat(ask().isAllowedIn(Pass.FIRST)).isTrue();
    assertThat(ask().isAllowedIn(Pass.SECOND)).isFalse();
    assertThat(adjust(3).isAllowedIn(Pass.SECOND)).isTrue();
    assertThat(ACCEPT.isAllowedIn(Pass.SECOND)).isTrue();
  }
}
