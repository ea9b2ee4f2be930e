package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.ConfigurationSetDoesNotExistException;
import software.amazon.awssdk.services.ses.model.SesException;
import tools.jackson.databind.JsonNode;

/** Functions send by the classic SES API; tests and people read what arrived. */
@ExtendWith(Shared.class)
class MailTest {
  private static final String SUBJECT = "Nhắc hạn tự đánh giá";

  private final Shared.Sample sample;
  private final RunningPlatform platform;
  private final String address = "officer-" + UUID.randomUUID() + "@example.vn";

  MailTest(Shared.Sample sample) {
    this.sample = sample;
    this.platform = sample.platform();
  }

  private SesClient client(AwsBasicCredentials key) {
    return SesClient.builder()
        .endpointOverride(platform.sesEndpoint())
        .region(Region.AP_SOUTHEAST_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(StaticCredentialsProvider.create(key))
        .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  private String send(String to) {
    try (SesClient ses = client(platform.credentials())) {
      return ses.sendEmail(
              r ->
                  r.source("par-index@example.vn")
                      .destination(d -> d.toAddresses(to))
                      .message(
                          m ->
                              m.subject(s -> s.data(SUBJECT))
                                  .body(
                                      b ->
                                          b.text(t -> t.data("Còn 3 ngày"))
                                              .html(h -> h.data("<p>Còn 3 ngày</p>"))))
                      .configurationSetName("notices-dev"))
          .messageId();
    }
  }

  private JsonNode mailbox(String to) {
    return Http.json(Http.send(Http.to(platform, "/_local/mail?to=" + to)));
  }

  private void goesWrong(String faults) {
    var answer =
        Http.send(Http.to(platform, "/_local/mail/faults").PUT(BodyPublishers.ofString(faults)));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aMessageCanBeReadBackByItsRecipient() {
    String id = send(address);

    JsonNode mail = mailbox(address);
    assertThat(mail).hasSize(1);
    assertThat(mail.at("/0/id").asString()).isEqualTo(id);
    assertThat(mail.at("/0/subject").asString()).isEqualTo(SUBJECT);
    assertThat(mail.at("/0/text").asString()).isEqualTo("Còn 3 ngày");
    assertThat(mail.at("/0/html").asString()).isEqualTo("<p>Còn 3 ngày</p>");
    assertThat(mailbox("nobody@example.vn")).isEmpty();
  }

  @Test
  void aRawMessageIsReadAsAMailProgramReadsIt() {
    String raw =
        """
        From: =?UTF-8?Q?N=E1=BB=99i_v=E1=BB=A5?= <par-index@example.vn>\r
        To: %s\r
        Subject: =?UTF-8?B?Tmjhuq9jIGjhuqFu?=\r
        Content-Type: text/plain; charset=UTF-8\r
        Content-Transfer-Encoding: base64\r
        \r
        Q8OybiAzIG5nw6B5\r
        """
            .formatted(address);
    try (SesClient ses = client(platform.credentials())) {
      ses.sendRawEmail(r -> r.rawMessage(m -> m.data(SdkBytes.fromUtf8String(raw))));
    }

    JsonNode mail = mailbox(address);
    assertThat(mail.at("/0/subject").asString()).isEqualTo("Nhắc hạn");
    assertThat(mail.at("/0/text").asString()).isEqualTo("Còn 3 ngày");
    String id = mail.at("/0/id").asString();
    assertThat(Http.send(Http.to(platform, "/_local/mail/" + id + ".eml")).body()).isEqualTo(raw);
  }

  @Test
  void thePageShowsMessagesAndTheHtmlPartCanRunNothing() {
    String id = send(address);

    assertThat(Http.send(Http.to(platform, "/_local/mail")).body()).contains("Hộp thư", address);
    assertThat(Http.send(Http.to(platform, "/_local/mail/" + id)).body())
        .contains(SUBJECT, "sandbox=\"\"", "&lt;p&gt;Còn 3 ngày&lt;/p&gt;");
  }

  @Test
  void throttledSendingsAreRefusedAsOftenAsAsked() {
    goesWrong("{\"throttle\":2}");

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> send(address))
          .isInstanceOfSatisfying(
              SesException.class,
              e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("Throttling"));
    }
    send(address);
    assertThat(mailbox(address)).hasSize(1);
  }

  @Test
  void aMessageCanBeAcceptedAndItsAnswerLost() {
    goesWrong("{\"timeOut\":1}");

    assertThatThrownBy(() -> send(address)).isInstanceOf(SdkClientException.class);
    assertThat(mailbox(address)).hasSize(1);
  }

  @Test
  void aBounceReachesTheFunctionOfTheRule() {
    goesWrong("{\"bounce\":[\"%s\"]}".formatted(address));
    String id = send(address);
    sample.settle();

    List<JsonNode> events =
        sample.project().events("CameBack").stream()
            .filter(e -> e.at("/detail/mail/messageId").asString().equals(id))
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().path("detail-type").asString()).isEqualTo("Email Bounced");
    assertThat(events.getFirst().at("/detail/bounce/bouncedRecipients/0/emailAddress").asString())
        .isEqualTo(address);
  }

  @Test
  void aComplaintCanComeLater() {
    String id = send(address);
    var answer =
        Http.send(
            Http.to(platform, "/_local/mail/" + id + "/complaint").POST(BodyPublishers.noBody()));
    sample.settle();

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(sample.project().events("CameBack"))
        .anyMatch(
            e ->
                e.path("detail-type").asString().equals("Email Complaint Received")
                    && e.at("/detail/mail/messageId").asString().equals(id));
  }

  @Test
  void whatIsNotUnderstoodIsRefusedByName() {
    try (SesClient ses = client(platform.credentials())) {
      assertThatThrownBy(ses::getSendQuota).hasMessageContaining("GetSendQuota");
      assertThatThrownBy(
              () ->
                  ses.sendEmail(
                      r ->
                          r.source("a@example.vn")
                              .destination(d -> d.toAddresses(address))
                              .returnPath("b@example.vn")
                              .message(
                                  m ->
                                      m.subject(s -> s.data("x"))
                                          .body(b -> b.text(t -> t.data("x"))))))
          .hasMessageContaining("ReturnPath");
      assertThatThrownBy(
              () ->
                  ses.sendEmail(
                      r ->
                          r.source("a@example.vn")
                              .destination(d -> d.toAddresses(address))
                              .message(
                                  m ->
                                      m.subject(s -> s.data("x"))
                                          .body(b -> b.text(t -> t.data("x"))))
                              .configurationSetName("other")))
          .isInstanceOf(ConfigurationSetDoesNotExistException.class);
    }
    assertThatThrownBy(() -> send("no address")).hasMessageContaining("address");
    assertThat(
            Http.send(
                    Http.to(platform, "/_local/mail/faults")
                        .PUT(BodyPublishers.ofString("{\"flood\":1}")))
                .statusCode())
        .isEqualTo(400);
    assertThat(mailbox(address)).isEmpty();
  }

  @Test
  void anotherAccessKeyIsRefused() {
    try (SesClient ses = client(AwsBasicCredentials.create("AKIASOMEONE", "else"))) {
      assertThatThrownBy(
              () -> ses.sendRawEmail(r -> r.rawMessage(m -> m.data(SdkBytes.fromUtf8String("x")))))
          .hasMessageContaining("access key");
    }
  }
}
