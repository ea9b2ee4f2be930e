package vn.parindex.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginTest {

  private static final String FUNCTION = "arn:aws:lambda:ap-southeast-1:1:function:MailReturned";

  @Test
  void whatASchedulerCouldNotDeliverGoesToItsTarget() {
    assertThat(Origin.of("{\"time\":\"t\"}", Map.of("TARGET_ARN", FUNCTION)))
        .isEqualTo(new Origin.Event(FUNCTION, "{\"time\":\"t\"}"));
  }

  @Test
  void whatIsNotWholeOrNamesNoFunctionIsNotGivenToAnybody() {
    assertThat(Origin.of("{", Map.of("TARGET_ARN", FUNCTION, "IS_PAYLOAD_TRUNCATED", "true")))
        .isInstanceOf(Origin.Unknown.class);
    assertThat(Origin.of("{}", Map.of("TARGET_ARN", "arn:aws:sns:ap-southeast-1:1:topic")))
        .isInstanceOf(Origin.Unknown.class);
    assertThat(Origin.of("{}", Map.of())).isInstanceOf(Origin.Unknown.class);
    assertThat(Origin.of("hello", Map.of())).isInstanceOf(Origin.Unknown.class);
    assertThat(Origin.of("{\"requestContext\":{\"functionArn\":\"" + FUNCTION + "\"}}", Map.of()))
        .isInstanceOf(Origin.Unknown.class);
  }

  @Test
  void nothingOfAnEventIsShown() {
    var event = new Origin.Event(FUNCTION + ":live", "{\"to\":\"lan@example.vn\"}");

    assertThat(event.words()).startsWith("MailReturned: ").doesNotContain("lan");
  }
}
