package vn.parindex.appraising.report;

import java.util.List;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;

/**
 * A level, and one of the units that run it for themselves.
 *
 * @param round the round
 * @param level the level's code
 * @param by the code of the unit that reports
 * @param units the units that it reports, in the order of the list
 */
record ReportPlace(StoredRound round, String level, String by, List<Unit> units) {

  ReportPlace {
    units = List.copyOf(units);
  }

  /**
   * The place in the path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 for a level that the province runs
   *     itself, and for a unit that runs none
   */
  static ReportPlace of(Request request, RoundStore rounds) {
    var round = rounds.round(request.pathParameter("round"));
    var level = request.pathParameter("level");
    requireReported(round, level);
    var all = rounds.units(round.round().code());
    var place = of(round, level, request.pathParameter("unit"), all);
    if (place.units().isEmpty()) {
      throw Problems.notFound("report", level + "/" + place.by()).asException();
    }
    return place;
  }

  /**
   * The place of a unit that reports.
   *
   * @param all the units of the round
   */
  static ReportPlace of(StoredRound round, String level, String by, List<Unit> all) {
    return new ReportPlace(round, level, by, Council.appraised(round.round(), all, level, by));
  }

  /**
   * Holds that a level is run by the units above, which report it.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  static void requireReported(StoredRound round, String level) {
    if (round.round().level(level).filter(l -> l.runBy() == RunBy.PARENT).isEmpty()) {
      throw Problems.notFound("reported-level", level).asException();
    }
  }

  String roundCode() {
    return round.round().code();
  }

  List<String> unitCodes() {
    return units.stream().map(Unit::code).toList();
  }
}
