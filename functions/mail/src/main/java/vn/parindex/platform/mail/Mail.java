package vn.parindex.platform.mail;

import java.util.regex.Pattern;

/**
 * A message to one person, in plain text and HTML of the same meaning.
 *
 * @param to whom
 * @param subject one line of 1 to 200 characters. It is seen by others: no personal data
 * @param text the plain text
 * @param html the same as a whole HTML page, escaped already
 */
public record Mail(MailAddress to, String subject, String text, String html) {

  private static final int LONGEST_SUBJECT = 200;
  private static final Pattern NOT_ONE_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  /**
   * A message.
   *
   * @throws IllegalArgumentException if the subject could break out of its header, is empty or too
   *     long
   */
  public Mail {
    if (subject.isBlank()
        || subject.length() > LONGEST_SUBJECT
        || NOT_ONE_LINE.matcher(subject).find()) {
      throw new IllegalArgumentException("A subject is one line of 1 to 200 characters");
    }
  }
}
