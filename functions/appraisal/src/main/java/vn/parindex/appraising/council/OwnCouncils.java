package vn.parindex.appraising.council;

import java.util.List;
import vn.parindex.appraisal.Assignments;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.appraisal.StoredCouncil;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;

/** Finds the councils of a round that the caller is in. */
final class OwnCouncils {

  private final RoundStore rounds;
  private final CouncilStore councils;

  OwnCouncils(RoundStore rounds, CouncilStore councils) {
    this.rounds = rounds;
    this.councils = councils;
  }

  /**
   * A council that the caller is in.
   *
   * @param place where it is
   * @param stored the council
   * @param member the caller, as the council knows the account
   * @param assignments what everyone there is to appraise
   */
  record OwnCouncil(
      CouncilPlace place, StoredCouncil stored, CouncilMember member, Assignments assignments) {}

  List<OwnCouncil> of(StoredRound round, Caller caller) {
    return councils.all(round.round().code()).stream()
        .flatMap(
            stored ->
                stored.council().member(caller.username()).stream()
                    .map(member -> own(round, stored, member)))
        .toList();
  }

  private OwnCouncil own(StoredRound round, StoredCouncil stored, CouncilMember member) {
    var council = stored.council();
    var place = CouncilPlace.of(round, council.level(), council.convenedBy(), rounds);
    return new OwnCouncil(
        place,
        stored,
        member,
        new Assignments(council, place.set(), place.unitCodes(), stored.assignments()));
  }
}
