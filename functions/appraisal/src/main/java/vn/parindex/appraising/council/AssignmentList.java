package vn.parindex.appraising.council;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.appraisal.Assignment;
import vn.parindex.platform.files.ListColumns;
import vn.parindex.platform.files.ListFile;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.TextRule;

/**
 * A list of assignments that came as JSON, as CSV or as a workbook. In a file a row has the columns
 * {@code account}, {@code part}, {@code code} and {@code units}; units are separated by {@code ;},
 * and an empty cell means all but the own one.
 *
 * @param assignments its rows
 * @param place where a row is, as a person sees it, up to the name of its member
 */
record AssignmentList(List<Assignment> assignments, IntFunction<String> place) {

  private static final String LIST = "assignments";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final ListColumns COLUMNS =
      new ListColumns(LIST, Set.of("account", "part", "code", "units"), Set.of());
  private static final TextRule UNITS =
      TextRule.matching(
          Pattern.compile("[A-Za-z0-9._@-]+( *; *[A-Za-z0-9._@-]+)*"),
          30_000,
          "Mã đơn vị cách nhau bằng dấu ;",
          "Codes of units, separated by ;");

  AssignmentList {
    assignments = List.copyOf(assignments);
  }

  /**
   * The list in a body.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 with every fault, in a file by row
   *     and column
   */
  static AssignmentList of(Request request) {
    var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/csv")) {
      return of(ListFile.csv(request.body(), COLUMNS));
    }
    if (type.startsWith(XLSX)) {
      return of(ListFile.xlsx(request.body(), COLUMNS));
    }
    return new AssignmentList(
        BodyReader.read(request.body(), AssignmentShape::assignments), Places.in(LIST));
  }

  private static AssignmentList of(ListFile file) {
    return new AssignmentList(file.read(AssignmentList::rows), file::place);
  }

  private static List<Assignment> rows(Members body) {
    return body.list(LIST, 1, AssignmentShape.MOST_ASSIGNMENTS, AssignmentList::row);
  }

  private static Assignment row(Members row) {
    return new Assignment(
        row.text("account", CouncilShape.CODE),
        AssignmentShape.part(row, "part"),
        row.optionalText("units", UNITS).stream()
            .flatMap(units -> Stream.of(units.split(";", -1)))
            .map(String::strip)
            .toList());
  }
}
