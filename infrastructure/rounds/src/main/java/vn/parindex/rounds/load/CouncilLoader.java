package vn.parindex.rounds.load;

import java.util.List;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.rounds.CouncilPlan;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.text.Text;

/**
 * Sets the Appraisal Councils of a round up and assigns their work; the list is tried first. A
 * council that is there already is left as it is.
 */
final class CouncilLoader {

  private static final String NOT_THERE_YET = "\"0\"";

  private final Api homeAffairs;
  private final Progress progress;

  CouncilLoader(Api homeAffairs, Progress progress) {
    this.homeAffairs = homeAffairs;
    this.progress = progress;
  }

  private record Members(
      List<CouncilPlan.Seated> members, int maxLoad, DivergenceThresholds alerts) {}

  private record Assignments(List<Assignment> assignments) {}

  void load(RoundFolder folder) {
    int done = 0;
    for (var plan : folder.councils()) {
      var council =
          "/rounds/%s/units/%s/councils/%s"
              .formatted(folder.round().code(), plan.convenedBy(), plan.level());
      if (homeAffairs.get(council).status() == 404) {
        setUp(council, plan);
      }
      done++;
      progress.at(
          new Text("Hội đồng thẩm định", "Appraisal Councils"), done, folder.councils().size());
    }
  }

  private void setUp(String council, CouncilPlan plan) {
    homeAffairs.put(
        council, NOT_THERE_YET, new Members(plan.members(), plan.maxLoad(), plan.alerts()));
    var assignments = new Assignments(plan.assignments());
    homeAffairs.put(council + "/assignments?dryRun=true", assignments);
    var etag = homeAffairs.get(council).etag();
    homeAffairs.put(council + "/assignments", etag, assignments);
  }
}
