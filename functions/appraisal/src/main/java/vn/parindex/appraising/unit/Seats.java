package vn.parindex.appraising.unit;

import java.util.Optional;
import vn.parindex.appraisal.Assignments;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Unit;

/** Finds the caller's seat in the council of a unit; never of the own one. */
public final class Seats {

  private final CouncilStore councils;
  private final RoundStore rounds;

  public Seats(CouncilStore councils, RoundStore rounds) {
    this.councils = councils;
    this.rounds = rounds;
  }

  /**
   * The caller's seat.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403 if the caller has none
   */
  public Seat of(AppraisedUnit unit, Caller caller) {
    return find(unit, caller).orElseThrow(() -> Problems.forbidden().asException());
  }

  /** The caller's seat, if there is one. */
  public Optional<Seat> find(AppraisedUnit unit, Caller caller) {
    if (unit.unitCode().equals(caller.unit())) {
      return Optional.empty();
    }
    return councils
        .ofUnit(unit.roundCode(), unit.unitCode())
        .flatMap(
            council ->
                council
                    .council()
                    .member(caller.username())
                    .filter(member -> !member.isOf(unit.unitCode()))
                    .map(
                        member ->
                            new Seat(
                                council,
                                member,
                                unit.unitCode(),
                                new Assignments(
                                    council.council(),
                                    unit.set(),
                                    council
                                        .council()
                                        .appraised(
                                            unit.round().round(), rounds.units(unit.roundCode()))
                                        .stream()
                                        .map(Unit::code)
                                        .toList(),
                                    council.assignments()))));
  }
}
