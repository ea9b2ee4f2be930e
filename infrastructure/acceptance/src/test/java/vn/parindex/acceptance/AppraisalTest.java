package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council appraises a department twice, with a dispute and a question, and locks its points. */
@ExtendWith(PlatformExtension.class)
class AppraisalTest {

  private static final Map<String, String> ACCEPT = Map.of("decision", "ACCEPT");

  @Test
  void a_sheet_is_appraised_disputed_explained_and_locked(Platform platform) {
    var round = appraisedRound(platform);
    var council = TestCouncil.setUp(round, round.homeAffairs(), "70", "so");
    round.endSelfAssessment();
    var propose =
        Map.of(
            "decision", "ADJUST",
            "values", Map.of("planned", 10, "done", 8),
            "reason", "Theo số theo dõi");
    council.say(council.preparer(), "DA", TestRound.RATIO, "proposal", 0, propose).expect(200);
    council.say(council.member(), "DA", TestRound.RATIO, "decision", 1, ACCEPT).expect(200);
    council.say(council.chair(), "DA", TestRound.RATIO, "resolution", 2, propose).expect(200);
    var ask =
        Map.of(
            "decision", "ASK_EXPLANATION",
            "question", "Ba sáng kiến nào?",
            "dueAt", round.closesAt().plus(Duration.ofDays(5)).toString());
    council.say(council.member(), "DA", TestRound.COUNT, "decision", 0, ask).expect(200);
    council.member().post(council.appraisal("DA") + "/accept").json(Map.of()).send().expect(200);
    council.move("DA", "conclude").expect(200);

    var explanations = round.path() + "/units/DA/explanations";
    var questions = round.officer("DA").get(explanations).expect(200).json().get("questions");
    assertThat(questions.findValuesAsString("code")).containsExactly(TestRound.COUNT);
    round
        .officer("DA")
        .put(explanations + "/" + TestRound.COUNT)
        .ifMatch(0)
        .json(Map.of("explanation", "Theo quyết định công nhận"))
        .send()
        .expect(200);
    round.leader("DA").post(explanations + "/submit").ifMatch(1).json(Map.of()).send().expect(200);
    council.move("DA", "take-up").expect(200);
    council.say(council.member(), "DA", TestRound.COUNT, "decision", 0, ACCEPT).expect(200);
    council.move("DA", "lock").expect(200);

    var appraisal = council.chair().get(council.appraisal("DA")).expect(200).json();
    assertThat(appraisal.get("stage").asString()).isEqualTo("LOCKED");
    var history = council.chair().get(council.appraisal("DA") + "/history").expect(200).json();
    assertThat(history.get("whole").asBoolean()).isTrue();
    var home = round.homeAffairs();
    assertThat(home.get(council.path() + "/appraisals").expect(200).text()).contains("LOCKED");
    home.get(council.path() + "/divergences").expect(200);
    var own = council.member().get(round.path() + "/assignments").expect(200).json();
    assertThat(own.get("councils").get(0).get("level").asString()).isEqualTo("so");
  }

  @Test
  void a_sheet_goes_back_to_its_unit_for_a_supplement(Platform platform) {
    var round = appraisedRound(platform);
    var council = TestCouncil.setUp(round, round.homeAffairs(), "70", "so");
    round.endSelfAssessment();
    council.say(council.member(), "DA", TestRound.RATIO, "decision", 0, ACCEPT).expect(200);
    var version = council.chair().get(council.appraisal("DA")).expect(200).version();

    council
        .chair()
        .post(council.appraisal("DA") + "/return")
        .ifMatch(version)
        .json(
            Map.of(
                "reason",
                "Bổ sung tài liệu",
                "closesAt",
                round.closesAt().plus(Duration.ofDays(3)).toString()))
        .send()
        .expect(200);

    round.save("DA", TestRound.COUNT, 1, Map.of("models", 2)).expect(200);
  }

  private static TestRound appraisedRound(Platform platform) {
    var round = TestRound.draftWith(platform, "so", "appraisal");
    round.tryToOpen().expect(200);
    round.submitted("DA", 9);
    return round;
  }
}
