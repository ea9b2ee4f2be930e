package vn.parindex.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Assignments;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.OpenItem;
import vn.parindex.appraisal.OpenItems;
import vn.parindex.appraisal.Pass;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.appraisal.StoredCouncil;
import vn.parindex.reminder.Task.UnitName;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;

/**
 * What is for each person of a council to do: take note of what is assigned, propose and decide
 * what is assigned and open; for the chair, resolve what is disputed and move sheets on. Never of
 * the own unit.
 */
final class CouncilTasks {

  private final RoundNow round;
  private final Deadline deadline;
  private final List<Unit> units;
  private final Instant now;
  private final Map<String, StoredAppraisal> read = new HashMap<>();

  CouncilTasks(RoundNow round, Deadline deadline, List<Unit> units, Instant now) {
    this.round = round;
    this.deadline = deadline;
    this.units = List.copyOf(units);
    this.now = now;
  }

  /**
   * What someone has to do.
   *
   * @param convener who convenes the council
   * @param account the person
   * @param about the units that it is about; none for the whole level
   */
  record ToDo(String convener, String account, List<UnitName> about) {}

  /** People who have not taken note of what is assigned to them. */
  List<ToDo> toAcknowledge() {
    var all = new ArrayList<ToDo>();
    for (var council : round.councils(deadline.level())) {
      var assignments = round.assignments(council);
      for (var member : council.council().members()) {
        if (assignments.load(member) > 0 && !council.isAcknowledged(member.account())) {
          all.add(toDo(council, member, List.of()));
        }
      }
    }
    return all;
  }

  /** People for whom something is open in the appraisal of a submitted sheet. */
  List<ToDo> toAppraise() {
    var submitted =
        units.stream().filter(u -> round.submitted(u.level()).contains(u.code())).toList();
    var all = new ArrayList<ToDo>();
    for (var council : round.councils(deadline.level())) {
      var assignments = round.assignments(council);
      var appraised =
          submitted.stream()
              .filter(
                  u -> round.runner(u).filter(council.council().convenedBy()::equals).isPresent())
              .toList();
      for (var member : council.council().members()) {
        var about =
            appraised.stream()
                .filter(unit -> !member.isOf(unit.code()) && isFor(member, assignments, unit))
                .map(unit -> new UnitName(unit.code(), unit.name()))
                .toList();
        if (!about.isEmpty()) {
          all.add(toDo(council, member, about));
        }
      }
    }
    return all;
  }

  private static ToDo toDo(StoredCouncil council, CouncilMember member, List<UnitName> about) {
    return new ToDo(council.council().convenedBy(), member.account(), about);
  }

  private boolean isFor(CouncilMember member, Assignments assignments, Unit unit) {
    var stage = round.stages(unit.level()).getOrDefault(unit.code(), AppraisalStage.NOT_BEGUN);
    boolean chairs = member.role() == CouncilRole.CHAIR;
    return switch (stage) {
      case NOT_BEGUN, RETURNED -> !assignments.items(member, unit.code()).isEmpty();
      case FIRST_APPRAISAL -> isOpenFor(member, assignments, unit, Pass.FIRST);
      case EXPLANATION_ASKED ->
          chairs && OpenItems.noTimeLeft(appraisal(unit).asked(set()).values(), now);
      case EXPLAINED -> chairs;
      case SECOND_APPRAISAL -> isOpenFor(member, assignments, unit, Pass.SECOND);
      case LOCKED -> false;
    };
  }

  private boolean isOpenFor(CouncilMember member, Assignments assignments, Unit unit, Pass pass) {
    var appraisal = appraisal(unit);
    var open = appraisal.open(pass, set());
    var assigned = assignments.items(member, unit.code());
    var own =
        open.stream()
            .filter(item -> item.why() == OpenItem.Why.UNDECIDED && assigned.contains(item.code()))
            .toList();
    return switch (member.role()) {
      case SUPPORT ->
          own.stream().anyMatch(item -> appraisal.item(pass, item.code()).proposal() == null);
      case MEMBER -> !own.isEmpty();
      // With nothing open it is the chair who ends the appraisal.
      case CHAIR ->
          open.isEmpty()
              || !own.isEmpty()
              || open.stream().anyMatch(item -> item.why() == OpenItem.Why.DISPUTED);
    };
  }

  private StoredAppraisal appraisal(Unit unit) {
    return read.computeIfAbsent(unit.code(), round::appraisal);
  }

  private CriteriaSet set() {
    return round.set(deadline.level());
  }
}
