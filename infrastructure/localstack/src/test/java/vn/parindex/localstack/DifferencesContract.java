package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import vn.parindex.local.template.Names;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.mail.SesMailer;

/**
 * In what LocalStack's free edition is known to differ from AWS (docs/localstack.md). A test that
 * fails here is good news: the row can go.
 */
abstract class DifferencesContract extends Contract {

  private static final String BOUNCES = "bounce@simulator.amazonses.com";

  DifferencesContract(Surroundings surroundings) {
    super(surroundings);
  }

  private String object() {
    clients
        .s3()
        .putObject(r -> r.bucket(EVIDENCE_BUCKET).key("other/" + own), RequestBody.fromString(own));
    return localStack.endpoint() + "/" + EVIDENCE_BUCKET + "/other/" + own;
  }

  @Test
  void anyoneReadsAFileWithoutASignature() {
    var answer = Browser.get(object());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(own);
  }

  @Test
  void aWrongSecretIsNotNoticed() {
    object();
    var wrong = AwsBasicCredentials.create(LocalStack.KEY, "wrong");

    try (var others = Clients.of(localStack.endpoint(), wrong)) {
      var read = others.s3().getObjectAsBytes(r -> r.bucket(EVIDENCE_BUCKET).key("other/" + own));
      assertThat(read.asUtf8String()).isEqualTo(own);
    }
  }

  private Sending send(String to, String configurationSet) {
    var settings =
        settings(
            Map.of(
                "MAIL_SENDER",
                Surroundings.MAIL_SENDER,
                "MAIL_CONFIGURATION_SET",
                configurationSet));
    return SesMailer.of(settings, "Chỉ số CCHC")
        .send(new Mail(new MailAddress(to), "Nhắc hạn", own, "<p>" + own + "</p>"));
  }

  @Test
  void aConfigurationSetThatIsNotThereGoesUnnoticed() {
    assertThat(send(own + "@example.vn", "not-there")).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void nobodyIsToldOfABounce() {
    var rule =
        template.functions().stream()
            .flatMap(function -> function.triggers().rules().stream())
            .findFirst()
            .orElseThrow();
    take(Deployment.queueOf(rule.name()), 0);

    assertThat(send(BOUNCES, template.configurationSets().getFirst().name()))
        .isInstanceOf(Sending.Sent.class);

    assertThat(take(Deployment.queueOf(rule.name()), 3)).isEmpty();
  }

  @Test
  void aScheduleNeverFires() {
    clients.sqs().createQueue(r -> r.queueName(own));
    var due =
        LocalDateTime.now(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.SECONDS)
            .plus(Duration.ofSeconds(1));
    clients
        .scheduler()
        .createSchedule(
            r ->
                r.name(own)
                    .scheduleExpression("at(" + due + ")")
                    .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                    .target(
                        t -> t.arn(Names.arn("sqs", own)).roleArn(Deployment.ROLE).input("{}")));

    assertThat(take(own, 5)).isEmpty();
  }
}
