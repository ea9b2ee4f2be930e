package vn.parindex.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.reminder.Notice;
import vn.parindex.reminder.TextTemplate;
import vn.parindex.round.Round;
import vn.parindex.text.Text;

/** The words of a message to one person, such as a digest of notices; Vietnamese first. */
final class Digest {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final Text REMINDER =
      new Text(
          "{{step}} ({{units}}): còn {{days}} ngày, hạn cuối là hết ngày {{lastDay}}.",
          "{{step}} ({{units}}): {{daysInEnglish}} left, the last day is {{lastDay}}.");
  private static final Text LAST_DAY =
      new Text(
          "{{step}} ({{units}}): hôm nay, {{lastDay}}, là ngày cuối cùng.",
          "{{step}} ({{units}}): today, {{lastDay}}, is the last day.");
  private static final Text OVERDUE =
      new Text(
          "{{step}} ({{units}}): đã quá hạn {{days}} ngày, hạn là hết ngày {{lastDay}}.",
          "{{step}} ({{units}}): {{daysInEnglish}} overdue, the last day was {{lastDay}}.");
  private static final Text LAGGARDS =
      new Text(
          "{{step}}, hạn hết ngày {{lastDay}}: {{count}} đơn vị chưa thực hiện, đề nghị đôn đốc:"
              + " {{units}}.",
          "{{step}}, last day {{lastDay}}: not done by {{count}}, please urge: {{units}}.");

  private final Text subject;
  private final Text lines;
  private final String link;
  private final String element;

  private Digest(Text subject, Text lines, String link, String element) {
    this.subject = subject;
    this.lines = lines;
    this.link = link;
    this.element = element;
  }

  /** A message of someone's own words, each line a paragraph. */
  static Digest ofWords(Text subject, Text words, String link) {
    return new Digest(subject, words, link, "p");
  }

  /**
   * The digest of notices.
   *
   * @param address where the platform's pages are, without a slash at the end
   */
  static Digest of(Round round, List<Notice> notices, String address) {
    var lines =
        new Text(
            notices.stream().map(n -> line(n).vi()).collect(Collectors.joining("\n")),
            notices.stream().map(n -> line(n).en()).collect(Collectors.joining("\n")));
    return new Digest(subject(round, notices), lines, address + "/rounds/" + round.code(), "li");
  }

  /** No names of people or units: others see a subject. */
  private static Text subject(Round round, List<Notice> notices) {
    var overdue = notices.stream().anyMatch(n -> n.kind() == Notice.Kind.OVERDUE);
    return new Text(
        (overdue ? "Quá hạn" : "Nhắc hạn") + ": Chỉ số cải cách hành chính " + round.year(),
        (overdue ? "Overdue" : "Reminder") + ": PAR Index " + round.year());
  }

  private static Text line(Notice notice) {
    var template =
        switch (notice.kind()) {
          case REMINDER -> REMINDER;
          case LAST_DAY -> LAST_DAY;
          case OVERDUE -> OVERDUE;
          case LAGGARDS -> LAGGARDS;
        };
    return new Text(
        TextTemplate.fill(template.vi(), values(notice, notice.task().name().vi())),
        TextTemplate.fill(template.en(), values(notice, notice.task().name().en())));
  }

  private static Map<String, String> values(Notice notice, String step) {
    LocalDate lastDay = notice.lastDay();
    long days = Math.abs(notice.daysLeft());
    var units = notice.task().units();
    return Map.of(
        "step", step,
        "units", units.stream().map(u -> u.name()).collect(Collectors.joining(", ")),
        "count", Integer.toString(units.size()),
        "lastDay", DAY.format(lastDay),
        "days", Long.toString(days),
        "daysInEnglish", days == 1 ? "1 day" : days + " days");
  }

  Text subject() {
    return subject;
  }

  Text lines() {
    return lines;
  }

  /** Both languages in one line. */
  String subjectLine() {
    return subject.vi() + " · " + subject.en();
  }

  String text() {
    return """
        Kính gửi Ông/Bà,

        %s

        %s

        ----

        %s
        """
        .formatted(lines.vi(), link, lines.en());
  }

  String html() {
    return """
        <!doctype html>
        <html lang="vi"><head><meta charset="utf-8"><title>%s</title></head><body>
        <p>Kính gửi Ông/Bà,</p>
        %s
        <p><a href="%s">%s</a></p>
        <hr>
        <div lang="en">%s</div>
        </body></html>
        """
        .formatted(
            Escaping.html(subject.vi()),
            items(lines.vi()),
            Escaping.html(link),
            Escaping.html(link),
            items(lines.en()));
  }

  private String items(String lines) {
    var items =
        lines
            .lines()
            .map(l -> "<%1$s>%2$s</%1$s>".formatted(element, Escaping.html(l)))
            .collect(Collectors.joining());
    return element.equals("li") ? "<ul>" + items + "</ul>" : items;
  }
}
