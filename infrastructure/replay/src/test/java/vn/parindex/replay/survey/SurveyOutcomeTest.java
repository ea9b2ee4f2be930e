package vn.parindex.replay.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.result.DeclaredLine;

class SurveyOutcomeTest {

  private static final String BOARD =
      """
      [{"level": "so", "unit": "STP", "group": "heads",
        "counts": {"quota": 6, "issued": 6, "returned": 6, "valid": 5, "invalid": 1}},
       {"level": "so", "unit": "STP", "group": "staff",
        "counts": {"quota": 4, "issued": 4, "returned": null, "valid": null, "invalid": null}}]
      """;

  @Test
  void points_are_computed_again_from_the_ballots() {
    assertThat(failed("1.20")).isEmpty();
    assertThat(failed("1.21")).hasSize(1);
  }

  @Test
  void the_files_hold_quotas_and_weights_and_no_person(@TempDir Path folder) throws IOException {
    outcome().write(folder);

    assertThat(Files.readAllLines(folder.resolve("survey.csv")))
        .containsExactly(
            "level,unitCode,group,quota,issued,returned,valid,invalid",
            "so,STP,heads,6,6,6,5,1",
            "so,STP,staff,4,4,0,0,0");
    assertThat(Files.readAllLines(folder.resolve("ballots.jsonl")))
        .hasSize(5)
        .containsOnly("{\"level\":\"so\",\"unitCode\":\"STP\",\"weights\":{\"1.8.1\":[60]}}");
  }

  private static List<String> failed(String points) {
    var line =
        new DeclaredLine(
            "STP",
            "so",
            "70",
            "1.8.1",
            "subCriterion",
            "survey",
            "survey",
            new BigDecimal(2),
            new BigDecimal(2),
            Json.object(),
            false,
            Json.object(),
            Json.object(),
            "SCORED",
            new BigDecimal(points));
    var findings = new Findings();
    outcome().check(List.of(line), findings);
    return findings.failed();
  }

  private static SurveyOutcome outcome() {
    var valid =
        new GivenBallot("so", "STP", "heads", true, Map.of("1.8.1", List.of(new BigDecimal(60))));
    var ballots = new ArrayList<>(Collections.nCopies(5, valid));
    ballots.add(new GivenBallot("so", "STP", "heads", false, Map.of()));
    return new SurveyOutcome(ballots, Json.read(BOARD));
  }
}
