package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;

/** The sample events, in the order of a year, on an empty table. */
class SampleEventsTest {

  @Test
  void theSampleEventsSetUpOpenAndCloseARound() {
    var function = RoundAdminFunctions.api(LocalDynamoDb.newTable());

    var statuses =
        Stream.of(
                "save-accounts",
                "show-caller",
                "create-round",
                "save-units-csv",
                "save-calendar",
                "import-criteria-set-so",
                "import-criteria-set-xa",
                "save-facts",
                "open-round",
                "extend-deadline",
                "report-step",
                "give-manual-score",
                "get-calendar",
                "clone-round",
                "close-round")
            .map(name -> Answer.of(function.apply(Api.sample("round-admin-" + name + ".json"))))
            .map(Answer::status)
            .toList();

    assertThat(statuses)
        .containsExactly(200, 200, 201, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 200);
  }
}
