package vn.parindex.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ses.SesClient;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.mail.MailEvents;
import vn.parindex.local.mail.MailFaults;
import vn.parindex.local.mail.SesEndpoint;
import vn.parindex.local.queue.AsyncInvoker;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.template.Template;

/** Messages by the real protocol, read back by a mail parser. */
class SesMailerTest {

  private static final MailAddress SENDER = new MailAddress("par-index@example.vn");
  private static final Mail MAIL =
      new Mail(
          new MailAddress("canbo@example.vn"),
          "Nhắc hạn: còn 3 ngày để gửi tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2022",
          "Kính gửi Ông/Bà,\nCòn 3 ngày.\n",
          "<p>Kính gửi Ông/Bà,<br>Còn 3 ngày.</p>");

  private final AwsBasicCredentials key = AwsBasicCredentials.create("localkey", "secret");
  private final AsyncInvoker invoker =
      new AsyncInvoker(
          new Queues(List.of(), InstantSource.system()),
          Duration.ofMillis(1),
          InstantSource.system(),
          new Activity());
  private final List<Template.ConfigurationSet> sets =
      List.of(new Template.ConfigurationSet("notices", Set.of()));
  private final SesEndpoint ses =
      new SesEndpoint(
          0,
          sets,
          key,
          new MailEvents(invoker, sets, InstantSource.system()),
          InstantSource.fixed(Instant.parse("2022-12-07T01:00:00Z")));

  SesMailerTest() throws IOException {}

  @AfterEach
  void stop() {
    ses.close();
    invoker.close();
  }

  private Mailer mailer(String configurationSet) {
    return mailer(ses.uri(), configurationSet);
  }

  private Mailer mailer(URI endpoint, String configurationSet) {
    return new SesMailer(
        SesClient.builder()
            .endpointOverride(endpoint)
            .region(Region.AP_SOUTHEAST_1)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(StaticCredentialsProvider.create(key))
            .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build(),
        SENDER,
        "Chỉ số CCHC",
        configurationSet);
  }

  private void goesWrong(int throttle, int timeOut) {
    ses.faults().set(new MailFaults.Settings(throttle, timeOut, Set.of(), Set.of()));
  }

  @Test
  void aMessageArrivesAsItWasWritten() {
    var sending = mailer("notices").send(MAIL);

    var received = ses.mailbox().all();
    assertThat(received).hasSize(1);
    var mail = received.getFirst();
    assertThat(sending).isEqualTo(new Sending.Sent(mail.id()));
    assertThat(mail.from()).isEqualTo(SENDER.text());
    assertThat(mail.recipients()).containsExactly("canbo@example.vn");
    assertThat(mail.content().subject()).isEqualTo(MAIL.subject());
    assertThat(mail.content().text().replace("\r", "")).isEqualTo(MAIL.text());
    assertThat(mail.content().html()).isEqualTo(MAIL.html());
    assertThat(mail.content().raw()).contains("Auto-Submitted: auto-generated");
    assertThat(mail.content().raw().lines()).allMatch(line -> line.length() <= 998);
    assertThat(mail.content().raw())
        .isEqualTo(mail.content().raw().replaceAll("[^\\x00-\\x7F]", ""));
  }

  @Test
  void tooManyAtOnceAreNotSent() {
    goesWrong(1, 0);

    assertThat(mailer("notices").send(MAIL)).isEqualTo(new Sending.Throttled());
    assertThat(ses.mailbox().all()).isEmpty();
  }

  @Test
  void aLostAnswerIsUnknownAndNothingIsSentTwice() {
    var mailer = mailer("notices");
    assertThat(mailer.send(MAIL)).isInstanceOf(Sending.Sent.class);
    goesWrong(0, 1);

    // On a connection that is kept alive, where the JDK would try a POST again by itself.
    assertThat(mailer.send(MAIL)).isEqualTo(new Sending.Unknown());
    assertThat(ses.mailbox().all()).hasSize(2);
  }

  @Test
  void whereNobodyListensNothingWasSent() {
    ses.close();

    assertThat(mailer("notices").send(MAIL)).isEqualTo(new Sending.Throttled());
  }

  @Test
  void aSetUpThatCanSendNothingIsNotTheFaultOfTheAddress() {
    assertThatThrownBy(() -> mailer("other").send(MAIL))
        .isInstanceOf(MailNotSetUp.class)
        .hasMessageContaining("ConfigurationSetDoesNotExist")
        .hasMessageNotContaining("canbo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hạn\r\nBcc: all@example.vn", "Hạn\nX: y", "a\u0000b", "a\u2028b", "", " "})
  void aSubjectNeverBreaksOutOfItsHeader(String subject) {
    assertThatThrownBy(() -> new Mail(MAIL.to(), subject, "x", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canbo",
        "canbo@",
        "@example.vn",
        "canbo@vn",
        "a b@example.vn",
        "a@example.vn, b@example.vn",
        "a@example.vn\r\nBcc: b@example.vn",
        "Tên <a@example.vn>",
        "\"a b\"@example.vn",
        "cánbộ@example.vn",
        "a..b@example.vn",
        "a@-example.vn",
        "a@example..vn"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThat(MailAddress.parse(text)).isEmpty();
  }

  @Test
  void oneAddressHasOneForm() {
    assertThat(MailAddress.parse("Can.Bo+par@Example.VN"))
        .contains(new MailAddress("can.bo+par@example.vn"));
  }
}
