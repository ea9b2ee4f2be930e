package vn.parindex.platform.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that can be put into a header as it is: printable ASCII, at most 254 characters, no
 * display name, no quoting, no comments. Lower case, so that one address has one form.
 */
public record MailAddress(String text) {

  private static final int MOST_CHARACTERS = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

  /**
   * An address.
   *
   * @throws IllegalArgumentException if the text is none; the text is not repeated
   */
  public MailAddress {
    text = text.toLowerCase(Locale.ROOT);
    if (text.length() > MOST_CHARACTERS || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** The address that a text is, if it is one. */
  public static Optional<MailAddress> parse(String text) {
    try {
      return Optional.of(new MailAddress(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
