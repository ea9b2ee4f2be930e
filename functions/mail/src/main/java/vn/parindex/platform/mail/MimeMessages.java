package vn.parindex.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Makes the bytes of messages (RFC 5322, MIME). Safe for use by several threads. */
final class MimeMessages {

  private static final Session SESSION = Session.getInstance(new Properties());

  private final MailAddress sender;
  private final String senderName;

  MimeMessages(MailAddress sender, String senderName) {
    this.sender = sender;
    this.senderName = senderName;
  }

  byte[] bytes(Mail mail) {
    try {
      var message = new MimeMessage(SESSION);
      message.setFrom(new InternetAddress(sender.text(), senderName, "UTF-8"));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
      message.setSubject(mail.subject(), "UTF-8");
      // Nobody's out-of-office note shall answer (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(
          new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
      var bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException("A checked message is always written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    // Lines of Vietnamese are long: neither 8-bit nor over 998 bytes on the way.
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
