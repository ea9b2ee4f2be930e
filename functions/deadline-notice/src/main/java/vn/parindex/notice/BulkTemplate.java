package vn.parindex.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.reminder.TextTemplate;
import vn.parindex.round.Round;
import vn.parindex.text.Text;

/** The words of a bulk notice, with variables such as {@code {{unit}}} in double braces. */
record BulkTemplate(Text subject, Text text) {

  /** Others see a subject: it tells nothing of a person or unit. */
  static final Set<String> IN_SUBJECT = Set.of("year");

  static final Set<String> IN_TEXT = Set.of("name", "unit", "round", "year");

  /** Everything that is wrong with the variables. */
  List<FieldError> faults() {
    var faults = new ArrayList<FieldError>();
    faults.addAll(faults("/subject/vi", subject.vi(), IN_SUBJECT));
    faults.addAll(faults("/subject/en", subject.en(), IN_SUBJECT));
    faults.addAll(faults("/text/vi", text.vi(), IN_TEXT));
    faults.addAll(faults("/text/en", text.en(), IN_TEXT));
    return faults;
  }

  private static List<FieldError> faults(String place, String template, Set<String> known) {
    var faults = new ArrayList<FieldError>();
    for (var unknown : TextTemplate.unknownVariables(template, known)) {
      faults.add(
          new FieldError(
              place,
              "unknown-variable",
              "Không có biến {{%s}} ở đây; các biến: %s".formatted(unknown, sorted(known)),
              "No variable {{%s}} here; there are %s".formatted(unknown, sorted(known))));
    }
    if (TextTemplate.hasLooseBraces(template)) {
      faults.add(
          new FieldError(
              place,
              "loose-braces",
              "Có dấu {{ hoặc }} không thành cặp",
              "Holds {{ or }} that belongs to no variable"));
    }
    return faults;
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  /**
   * The message to one person.
   *
   * @param unit the name of the person's unit; empty without one
   * @param address where the platform's pages are
   */
  Digest filled(Round round, Account account, String unit, String address) {
    var year = Integer.toString(round.year());
    return Digest.ofWords(
        new Text(
            fill(subject.vi(), Map.of("year", year)), fill(subject.en(), Map.of("year", year))),
        new Text(
            fill(text.vi(), values(account, unit, round.name().vi(), year)),
            fill(text.en(), values(account, unit, round.name().en(), year))),
        address + "/rounds/" + round.code());
  }

  private static Map<String, String> values(
      Account account, String unit, String round, String year) {
    return Map.of("name", account.name(), "unit", unit, "round", round, "year", year);
  }

  private static String fill(String template, Map<String, String> values) {
    return TextTemplate.fill(template, values);
  }
}
