package vn.parindex.appraising.sheet;

import java.util.Optional;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.Vote;
import vn.parindex.appraising.unit.Seat;

/** Which word of the council someone speaks about an item. */
enum Word {
  /** The Support Team proposes. */
  PROPOSE("propose-item") {
    @Override
    void require(Seat seat, String code) {
      seat.requireRole(CouncilRole.SUPPORT);
      seat.requireAssigned(code);
    }

    @Override
    Optional<ItemAppraisal> apply(ItemAppraisal item, Vote vote) {
      return item.proposed(vote);
    }
  },
  /** A member decides. */
  DECIDE("decide-item") {
    @Override
    void require(Seat seat, String code) {
      seat.requireRole(CouncilRole.MEMBER, CouncilRole.CHAIR);
      seat.requireAssigned(code);
    }

    @Override
    Optional<ItemAppraisal> apply(ItemAppraisal item, Vote vote) {
      return item.decided(vote);
    }
  },
  /** The chair resolves a disagreement; of any item that the council appraises. */
  RESOLVE("resolve-item") {
    @Override
    void require(Seat seat, String code) {
      seat.requireRole(CouncilRole.CHAIR);
    }

    @Override
    Optional<ItemAppraisal> apply(ItemAppraisal item, Vote vote) {
      return item.resolved(vote);
    }
  };

  private final String action;

  Word(String action) {
    this.action = action;
  }

  /** Its name in the audit trail. */
  String action() {
    return action;
  }

  /**
   * Holds that the person may speak it.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403 or 409
   */
  abstract void require(Seat seat, String code);

  /** The item after it; nothing if it comes too late, or there is nothing to resolve. */
  abstract Optional<ItemAppraisal> apply(ItemAppraisal item, Vote vote);
}
