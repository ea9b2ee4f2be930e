package vn.parindex.publishing.approval;

import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.CouncilStore;

/** Who chairs which council of a level. Other members see nothing of the level as a whole. */
final class Chairs {

  private final CouncilStore councils;

  Chairs(CouncilStore councils) {
    this.councils = councils;
  }

  /**
   * The units that convene the councils of the level that an account chairs; at least one.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403 if it chairs none
   */
  Set<String> chaired(PublicationPlace place, String account) {
    var convened =
        councils.all(place.round()).stream()
            .map(stored -> stored.council())
            .filter(council -> council.level().equals(place.level().code()))
            .filter(
                council ->
                    council
                        .member(account)
                        .filter(member -> member.role() == CouncilRole.CHAIR)
                        .isPresent())
            .map(council -> council.convenedBy())
            .collect(Collectors.toUnmodifiableSet());
    if (convened.isEmpty()) {
      throw PublicationProblems.notAChair().asException();
    }
    return convened;
  }

  /**
   * Holds that the caller may see the results of the level before they are public: those who submit
   * and approve, and of the councils only the chairs, since members have units of their own.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403
   */
  void requireReader(PublicationPlace place, Caller caller) {
    if (!caller.is(Role.HOME_AFFAIRS) && !caller.is(Role.PROVINCE_LEADER)) {
      chaired(place, caller.username());
    }
  }
}
