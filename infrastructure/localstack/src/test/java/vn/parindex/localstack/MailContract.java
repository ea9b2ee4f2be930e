package vn.parindex.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.mail.MailNotSetUp;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.mail.SesMailer;

/** Notices by the classic SES API, read back from LocalStack. */
abstract class MailContract extends Contract {

  private final Mail mail =
      new Mail(
          new MailAddress(own + "@example.vn"),
          "Nhắc hạn: còn 3 ngày để gửi tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2022",
          "Kính gửi Ông/Bà,\nCòn 3 ngày.\n",
          "<p>Kính gửi Ông/Bà,<br>Còn 3 ngày.</p>");

  MailContract(Surroundings surroundings) {
    super(surroundings);
  }

  private Mailer mailer(String sender) {
    var set = template.configurationSets().getFirst().name();
    return SesMailer.of(
        settings(Map.of("MAIL_SENDER", sender, "MAIL_CONFIGURATION_SET", set)), "Chỉ số CCHC");
  }

  /** What LocalStack took for this test's address. */
  private List<JsonNode> received() {
    var body = Browser.get(localStack.endpoint() + "/_aws/ses").body();
    return Json.read(new String(body, StandardCharsets.UTF_8))
        .path("messages")
        .valueStream()
        .filter(message -> message.toString().contains(own))
        .toList();
  }

  @Test
  void aNoticeArrivesAsItWasWritten() throws MessagingException, IOException {
    var sending = mailer(Surroundings.MAIL_SENDER).send(mail);

    assertThat(received()).hasSize(1);
    var message = received().getFirst();
    assertThat(sending).isEqualTo(new Sending.Sent(message.path("Id").asString()));
    var raw = message.path("RawData").asString().getBytes(StandardCharsets.UTF_8);
    var parsed =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    assertThat(parsed.getSubject()).isEqualTo(mail.subject());
    assertThat(parsed.getFrom()[0].toString()).contains(Surroundings.MAIL_SENDER);
    var parts = (MimeMultipart) parsed.getContent();
    assertThat(text(parts.getBodyPart(0))).isEqualTo(mail.text());
    assertThat(text(parts.getBodyPart(1))).isEqualTo(mail.html());
  }

  private static String text(BodyPart part) throws MessagingException, IOException {
    return part.getContent().toString().replace("\r", "");
  }

  @Test
  void asASenderNobodyVerifiedNothingCanBeSent() {
    assertThatThrownBy(() -> mailer("other@example.vn").send(mail))
        .isInstanceOf(MailNotSetUp.class)
        .hasMessageNotContaining(own);

    assertThat(received()).isEmpty();
  }
}
