package vn.parindex.intake.invitation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.parindex.intake.store.AskedUnits;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.files.ListColumns;
import vn.parindex.platform.files.ListFile;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;

/** A list of respondents as it was sent: JSON, CSV or a workbook. */
final class RespondentList {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_PEOPLE = 2_000;
  private static final ListColumns COLUMNS =
      new ListColumns("respondents", Set.of("unit", "group", "name"), Set.of("email"));
  private static final TextRule EMAIL =
      new TextRule(
          254,
          text -> MailAddress.parse(text).isPresent(),
          "bad-address",
          "Địa chỉ thư điện tử không hợp lệ",
          "Not an e-mail address");

  private final RoundStore rounds;
  private final SurveyStore surveys;

  RespondentList(RoundStore rounds, SurveyStore surveys) {
    this.rounds = rounds;
    this.surveys = surveys;
  }

  /**
   * The people of a list, every one of them asked for something.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 with every wrong cell
   */
  List<Respondent> read(String round, Request request) {
    var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/csv")) {
      return read(round, ListFile.csv(request.body(), COLUMNS));
    }
    if (type.startsWith(XLSX)) {
      return read(round, ListFile.xlsx(request.body(), COLUMNS));
    }
    var people = BodyReader.read(request.body(), RespondentList::people);
    refuse(faults(round, people, index -> "/respondents/" + index + "/"));
    return people;
  }

  private List<Respondent> read(String round, ListFile file) {
    List<Respondent> people = file.read(RespondentList::people);
    refuse(faults(round, people, file::place));
    return people;
  }

  private static List<Respondent> people(Members body) {
    return body.list(
        "respondents",
        1,
        MOST_PEOPLE,
        person ->
            Respondent.of(
                person.text("unit", Codes.UNIT),
                person.text("group", Codes.PLAIN),
                person.text("name", Codes.NAME),
                person.optionalText("email", EMAIL).orElse(null)));
  }

  private List<FieldError> faults(
      String round, List<Respondent> people, IntFunction<String> place) {
    var units = AskedUnits.of(rounds, surveys, round);
    var seen = new HashSet<String>();
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < people.size(); i++) {
      var person = people.get(i);
      errors.addAll(units.faults(place.apply(i), person.unit(), person.group()));
      if (!seen.add(person.unit() + "#" + person.group() + "#" + person.id())) {
        errors.add(
            new FieldError(
                place.apply(i) + (person.email() == null ? "name" : "email"),
                "duplicate",
                "Người này đã có trong danh sách",
                "This person is on the list twice"));
      }
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors).asException();
    }
  }

  /** People by unit and group, each with the same key. */
  static Map<String, List<Respondent>> byCell(List<Respondent> people) {
    Function<Respondent, String> cell = person -> person.unit() + "#" + person.group();
    return people.stream()
        .collect(Collectors.groupingBy(cell, LinkedHashMap::new, Collectors.toList()));
  }
}
