package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;

/** A post office that keeps what it is given, and may turn the next messages away. */
final class Post implements Mailer {

  private static final Pattern TOKEN = Pattern.compile("#([0-9a-z]{36})");

  private final List<Mail> taken = new ArrayList<>();
  private Sending next = new Sending.Sent("message");

  @Override
  public synchronized Sending send(Mail mail) {
    if (next instanceof Sending.Sent || next instanceof Sending.Unknown) {
      taken.add(mail);
    }
    return next;
  }

  synchronized void answers(Sending sending) {
    next = sending;
  }

  synchronized List<Mail> taken() {
    return List.copyOf(taken);
  }

  /** The token in the newest message to an address. */
  synchronized String tokenOf(String address) {
    return taken.reversed().stream()
        .filter(mail -> mail.to().text().equals(address))
        .findFirst()
        .map(mail -> token(mail.text()))
        .orElseThrow();
  }

  static String token(String text) {
    var found = TOKEN.matcher(text);
    if (!found.find()) {
      throw new AssertionError("No link in " + text);
    }
    return found.group(1);
  }
}
