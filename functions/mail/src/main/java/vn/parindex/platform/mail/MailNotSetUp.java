package vn.parindex.platform.mail;

/** SES refuses whatever this account sends: a sender that is not verified, for example. */
public final class MailNotSetUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailNotSetUp(String code) {
    super("SES refuses to send anything: " + code);
  }
}
