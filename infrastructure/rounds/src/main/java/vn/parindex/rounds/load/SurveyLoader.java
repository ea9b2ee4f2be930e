package vn.parindex.rounds.load;

import java.util.List;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.SurveyPlan;
import vn.parindex.text.Text;

/** Sets up the survey of an open round: questionnaires, quotas, people; then opens it. */
final class SurveyLoader {

  /** The most quotas that the platform takes at once. */
  private static final int QUOTAS_AT_ONCE = 90;

  /** The platform writes them a unit and group at a time, within the time of one request. */
  private static final int PEOPLE_AT_ONCE = 60;

  private final Api homeAffairs;
  private final Progress progress;

  SurveyLoader(Api homeAffairs, Progress progress) {
    this.homeAffairs = homeAffairs;
    this.progress = progress;
  }

  private record Quotas(List<SurveyPlan.Quota> quotas) {}

  private record People(List<SurveyPlan.Person> respondents) {}

  private record Opening(int maxBlankPercent) {}

  void load(RoundFolder folder, SurveyPlan plan) {
    var survey = "/rounds/" + folder.round().code() + "/survey";
    if (!homeAffairs.get(survey).body().path("state").asString().equals("DRAFT")) {
      return;
    }
    for (var group : plan.groups()) {
      var path = survey + "/questionnaires/" + group.level() + "/" + group.group();
      homeAffairs.putYaml(path + "?dryRun=true", group.questionnaire());
      homeAffairs.putYaml(path, group.questionnaire());
    }
    var quotas = plan.quotas(folder.units());
    for (int from = 0; from < quotas.size(); from += QUOTAS_AT_ONCE) {
      var some = quotas.subList(from, Math.min(quotas.size(), from + QUOTAS_AT_ONCE));
      homeAffairs.put(survey + "/quotas", new Quotas(some));
    }
    var people = plan.people(folder.units());
    for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
      int to = Math.min(people.size(), from + PEOPLE_AT_ONCE);
      homeAffairs.post(survey + "/respondents", new People(people.subList(from, to)));
      progress.at(new Text("Người được hỏi", "Respondents"), to, people.size());
    }
    homeAffairs.post(survey + "/open", new Opening(plan.maxBlankPercent()));
    progress.at(new Text("Điều tra xã hội học đã mở", "The survey is open"), 1, 1);
  }
}
