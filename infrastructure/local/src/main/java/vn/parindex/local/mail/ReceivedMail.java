package vn.parindex.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that the endpoint has accepted.
 *
 * @param id the message id that SES answered
 * @param time the platform's time when it was accepted
 * @param from who sends it
 * @param recipients addresses of the envelope, in lower case
 * @param configurationSet whose event destinations hear of it, if one was named
 * @param content what it says
 */
public record ReceivedMail(
    String id,
    Instant time,
    String from,
    List<String> recipients,
    Optional<String> configurationSet,
    Content content) {

  public ReceivedMail {
    recipients = List.copyOf(recipients);
  }

  /**
   * What a message says, as a mail program shows it.
   *
   * @param text the plain text part, empty without one
   * @param html the HTML part, empty without one
   * @param raw the message as it was sent (RFC 5322)
   */
  public record Content(String subject, String text, String html, String raw) {}
}
