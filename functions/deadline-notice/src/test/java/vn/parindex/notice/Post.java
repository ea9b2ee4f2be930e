package vn.parindex.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;
import vn.parindex.reminder.Offsets;

/** A post office that may refuse for a while, or take a message and not answer. */
final class Post implements Mailer {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final Pattern TO_DO =
      Pattern.compile("^.* \\((.*)\\): .*?(\\d\\d/\\d\\d/\\d{4})", Pattern.MULTILINE);
  private static final Pattern TO_URGE =
      Pattern.compile(
          "^.*, hạn hết ngày (\\d\\d/\\d\\d/\\d{4}): .* đôn đốc: (.*)$", Pattern.MULTILINE);

  private final List<Delivered> delivered = new ArrayList<>();
  private int throttled;
  private int unanswered;
  private LocalDate today = LocalDate.EPOCH;

  /** A message on the day on which it was taken. */
  record Delivered(Mail mail, LocalDate day) {

    /** What it tells, worked out from its words alone: recipient, what about, which offset. */
    List<String> told() {
      var vietnamese = mail.text().substring(0, mail.text().indexOf("----"));
      var told = new ArrayList<String>();
      TO_DO
          .matcher(vietnamese)
          .results()
          .forEach(m -> told.add(told(m.group(1), m.group(2), Offsets.REMINDERS)));
      TO_URGE
          .matcher(vietnamese)
          .results()
          .forEach(m -> told.add(told("đôn đốc " + m.group(2), m.group(1), Offsets.LAGGARDS)));
      return told;
    }

    private String told(String what, String lastDay, Offsets offsets) {
      var last = LocalDate.parse(lastDay, DAY);
      return Post.told(mail.to().text(), what, last, offsets.standing(last, day).orElseThrow());
    }
  }

  /** One notice as both the messages and the plan of a test name it. */
  static String told(String address, String what, LocalDate lastDay, int offset) {
    return address + " " + what + " " + lastDay + "@" + offset;
  }

  @Override
  public synchronized Sending send(Mail mail) {
    if (throttled > 0) {
      throttled--;
      return new Sending.Throttled();
    }
    delivered.add(new Delivered(mail, today));
    if (unanswered > 0) {
      unanswered--;
      return new Sending.Unknown();
    }
    return new Sending.Sent("message-" + delivered.size());
  }

  synchronized void refusesNext(int number) {
    throttled = number;
  }

  synchronized void answersNotNext(int number) {
    unanswered = number;
  }

  synchronized void isOn(LocalDate day) {
    today = day;
  }

  synchronized List<Delivered> delivered() {
    return List.copyOf(delivered);
  }
}
