package vn.parindex.appraising.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Assignments;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.platform.appraisal.Acknowledgement;
import vn.parindex.platform.appraisal.StoredCouncil;

/**
 * A council as it is answered.
 *
 * @param members everyone in it with their load
 * @param assignments what was assigned
 * @param uncovered codes of items that nobody who decides is to appraise, by unit
 */
record CouncilView(
    String round,
    String level,
    String convenedBy,
    long version,
    List<MemberView> members,
    int maxLoad,
    DivergenceThresholds alerts,
    List<Assignment> assignments,
    Map<String, List<String>> uncovered) {

  CouncilView {
    members = List.copyOf(members);
    assignments = List.copyOf(assignments);
    uncovered = new TreeMap<>(uncovered);
  }

  /**
   * Someone in the council.
   *
   * @param load how many items, counted over all units, the person is to appraise
   * @param acknowledged whether the person has taken note of just this
   * @param acknowledgedAt when; null if not
   */
  record MemberView(
      String account,
      @Nullable String unit,
      CouncilRole role,
      int load,
      boolean acknowledged,
      @Nullable Instant acknowledgedAt) {}

  static CouncilView of(CouncilPlace place, StoredCouncil stored) {
    return of(place, stored, stored.assignments(), stored.subject().version());
  }

  /** The council with assignments that are, or would be, its own. */
  static CouncilView of(
      CouncilPlace place, StoredCouncil stored, List<Assignment> wanted, long version) {
    var council = stored.council();
    var assignments = new Assignments(council, place.set(), place.unitCodes(), wanted);
    return new CouncilView(
        place.roundCode(),
        council.level(),
        council.convenedBy(),
        version,
        council.members().stream().map(m -> member(m, stored, wanted, assignments)).toList(),
        council.maxLoad(),
        council.alerts(),
        wanted,
        assignments.uncovered());
  }

  private static MemberView member(
      CouncilMember member,
      StoredCouncil stored,
      List<Assignment> wanted,
      Assignments assignments) {
    var own = wanted.stream().filter(one -> one.account().equals(member.account())).toList();
    var acknowledgement =
        Optional.ofNullable(stored.acknowledged().get(member.account()))
            .filter(a -> a.assignments().equals(own));
    return new MemberView(
        member.account(),
        member.unit(),
        member.role(),
        assignments.load(member),
        acknowledgement.isPresent(),
        acknowledgement.map(Acknowledgement::at).orElse(null));
  }
}
