package vn.parindex.platform.mail;

/** What became of sending one message. */
public sealed interface Sending {

  /** SES has it, under this id. */
  record Sent(String messageId) implements Sending {}

  /** SES did not take it, but would later: too many at once, or nobody answered at its door. */
  record Throttled() implements Sending {}

  /**
   * SES will not take it for this address.
   *
   * @param code SES's name of the error
   */
  record AddressRefused(String code) implements Sending {}

  /** The answer did not come: SES may have it or not. Sending again could double it. */
  record Unknown() implements Sending {}
}
