package vn.parindex.local.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Between the bytes of a message and what it says, as a mail program reads it. */
final class Mime {
  private static final Session SESSION = Session.getInstance(new Properties());

  private Mime() {}

  /** What SES makes of a simple message. */
  static byte[] simple(String from, List<String> to, String subject, String text, String html)
      throws SesRefused, IOException {
    try {
      MimeMessage message = new MimeMessage(SESSION);
      message.setFrom(new InternetAddress(from));
      for (String address : to) {
        message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
      }
      message.setSubject(subject, "UTF-8");
      MimeMultipart parts = new MimeMultipart("alternative");
      if (!text.isEmpty()) {
        parts.addBodyPart(part(text, "plain"));
      }
      if (!html.isEmpty()) {
        parts.addBodyPart(part(html, "html"));
      }
      message.setContent(parts);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new SesRefused("InvalidParameterValue", String.valueOf(e.getMessage()));
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }

  /** A message as it is parsed. */
  record Parsed(String from, List<String> recipients, ReceivedMail.Content content) {}

  static Parsed parse(byte[] raw) throws SesRefused, IOException {
    try {
      MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
      List<String> recipients = new ArrayList<>();
      if (message.getAllRecipients() != null) {
        for (var address : message.getAllRecipients()) {
          recipients.add(address(address.toString()));
        }
      }
      String from =
          message.getFrom() == null ? "" : ((InternetAddress) message.getFrom()[0]).getAddress();
      String subject = message.getSubject() == null ? "" : message.getSubject();
      return new Parsed(
          from,
          recipients,
          new ReceivedMail.Content(
              subject,
              find(message, "text/plain"),
              find(message, "text/html"),
              new String(raw, StandardCharsets.UTF_8)));
    } catch (MessagingException e) {
      throw new SesRefused("InvalidParameterValue", "Not a message: " + e.getMessage());
    }
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = find(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  /** The bare address in lower case, whatever name stands before it. */
  static String address(String text) throws SesRefused {
    try {
      InternetAddress address = new InternetAddress(text, true);
      if (!address.getAddress().contains("@")) {
        throw new SesRefused("InvalidParameterValue", "Missing final '@domain'");
      }
      return address.getAddress().toLowerCase(Locale.ROOT);
    } catch (AddressException e) {
      throw new SesRefused("InvalidParameterValue", "Illegal address");
    }
  }
}
