package vn.parindex.intake.invitation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.round.Round;
import vn.parindex.round.Window;

/** The message with a one-time link, in Vietnamese and English. */
record LinkMail(Round round, String address) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** The link itself: what follows the # stays in the browser and reaches no server's log. */
  String url(String token) {
    return address + "/khao-sat/" + round.code() + "#" + token;
  }

  Mail mail(MailAddress to, Respondent person, Link link, String token, boolean again) {
    var last = lastDay(link.level());
    var vi =
        """
        Kính gửi %s,

        Đề nghị Ông/Bà trả lời phiếu điều tra xã hội học về: %s.
        Liên kết dùng một lần: %s
        Hạn cuối: hết ngày %s.

        Phiếu là bí mật: không ai biết Ông/Bà đã trả lời thế nào. Liên kết này thay cho liên kết trước (nếu có).
        """
            .formatted(person.name(), link.unitName(), url(token), last);
    var en =
        """
        Please answer the survey about: %s.
        One-time link: %s
        Until: end of %s.

        The ballot is secret: nobody learns what you answered. This link replaces any earlier one.
        """
            .formatted(link.unitName(), url(token), last);
    var text = vi + "\n----\n\n" + en;
    var subject =
        (again ? "Nhắc trả lời phiếu điều tra xã hội học " : "Phiếu điều tra xã hội học ")
            + round.code();
    return new Mail(to, subject, text, html(text));
  }

  private String lastDay(String level) {
    ZoneId zone = round.zone();
    return SurveyStep.deadline(round, level)
        .map(deadline -> DAY.format(Window.of(deadline, null).lastDay(zone)))
        .orElse("-");
  }

  private static String html(String text) {
    var escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("\n", "<br>\n");
    return "<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><body>"
        + escaped
        + "</body></html>";
  }
}
