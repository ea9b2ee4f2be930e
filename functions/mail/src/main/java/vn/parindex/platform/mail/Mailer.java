package vn.parindex.platform.mail;

/** Sends messages. */
@FunctionalInterface
public interface Mailer {

  /**
   * Tries once to send a message.
   *
   * @throws MailNotSetUp if no message at all can be sent; this one was not
   */
  Sending send(Mail mail);
}
