package vn.parindex.appraising.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraising.council.OwnCouncils.OwnCouncil;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Unit;

/**
 * An appraiser reads what to appraise, unit by unit. The own unit is in no list and in no count.
 */
public final class ReadingOwnAssignments implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final OwnCouncils own;
  private final AppraisalStore appraisals;

  public ReadingOwnAssignments(
      RoundStore rounds, CouncilStore councils, AppraisalStore appraisals) {
    this.rounds = rounds;
    this.own = new OwnCouncils(rounds, councils);
    this.appraisals = appraisals;
  }

  private record View(List<CouncilLine> councils) {}

  private record CouncilLine(
      String level,
      String convenedBy,
      CouncilRole role,
      int load,
      boolean acknowledged,
      List<Assignment> assignments,
      List<UnitLine> units) {}

  /** A unit, how far its appraisal is, and how many of its items are the caller's. */
  private record UnitLine(String unit, String unitName, AppraisalStage stage, int items) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round"));
    return Response.ok(
        new View(own.of(round, caller).stream().map(council -> line(council, caller)).toList()));
  }

  private CouncilLine line(OwnCouncil council, Caller caller) {
    return new CouncilLine(
        council.place().level(),
        council.place().convenedBy(),
        council.member().role(),
        council.assignments().load(council.member()),
        council.stored().isAcknowledged(caller.username()),
        council.assignments().of(caller.username()),
        units(council, caller));
  }

  private List<UnitLine> units(OwnCouncil council, Caller caller) {
    var others =
        council.place().units().stream()
            .filter(unit -> !council.member().isOf(unit.code()))
            .filter(unit -> !unit.code().equals(caller.unit()))
            .toList();
    var heads =
        appraisals.heads(council.place().roundCode(), others.stream().map(Unit::code).toList());
    var lines = new ArrayList<UnitLine>();
    for (int i = 0; i < others.size(); i++) {
      int items = council.assignments().items(council.member(), others.get(i).code()).size();
      if (items > 0 || council.member().role() == CouncilRole.CHAIR) {
        lines.add(
            new UnitLine(
                others.get(i).code(), others.get(i).name(), heads.get(i).status().stage(), items));
      }
    }
    return lines;
  }
}
