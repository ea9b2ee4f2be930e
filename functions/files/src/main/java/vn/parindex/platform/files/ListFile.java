package vn.parindex.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * A list with a heading, in CSV or in the first sheet of a workbook. Every row becomes an object of
 * the JSON body, so that all three have the same rules; faults name line and column.
 */
public final class ListFile {

  private static final Pattern POINTER = Pattern.compile("/\\w+/(\\d+)/?(.*)");

  private final ListColumns columns;
  private final List<Line> lines;

  private ListFile(ListColumns columns, List<Line> lines) {
    this.columns = columns;
    this.lines = lines;
    checkHeading();
  }

  private record Line(long number, List<String> cells) {

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * The rows of CSV.
   *
   * @throws ProblemException 400 if it is no CSV or its heading is wrong
   */
  public static ListFile csv(Body body, ListColumns columns) {
    var text = body.text();
    var lines = new ArrayList<Line>();
    try (var csv =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      for (CsvRecord row : csv) {
        lines.add(new Line(row.getStartingLineNumber(), row.getFields()));
      }
    } catch (CsvParseException | IOException _) {
      throw refused(1, "", "malformed-csv", "Không phải CSV hợp lệ", "Malformed CSV");
    }
    return of(columns, lines);
  }

  /**
   * The rows of the first sheet of a workbook.
   *
   * @throws ProblemException 400 if it is no workbook or its heading is wrong
   */
  public static ListFile xlsx(Body body, ListColumns columns) {
    try {
      var sheets = Workbook.sheets(body.bytes()).values().iterator();
      var rows = sheets.hasNext() ? sheets.next() : List.<SheetRow>of();
      return of(columns, rows.stream().map(ListFile::line).toList());
    } catch (Refusal e) {
      var errors =
          e.faults().stream()
              .map(
                  fault ->
                      new FieldError(
                          fault.location().words().vi(),
                          "malformed-workbook",
                          fault.message().vi(),
                          fault.message().en()))
              .toList();
      throw Problems.invalid(errors).asException();
    }
  }

  /** Where a member of an element is, as a person sees it in the file. */
  public String place(int index) {
    return "dòng " + lines.get(index + 1).number() + ", cột ";
  }

  /**
   * Reads all rows.
   *
   * @throws ProblemException 400 with every wrong cell
   */
  public <T> T read(Function<Members, T> shape) {
    try {
      return BodyReader.read(asJson(), shape);
    } catch (ProblemException e) {
      var errors = e.problem().errors().stream().map(this::placed).toList();
      throw Problems.invalid(errors).asException();
    }
  }

  private static ListFile of(ListColumns columns, List<Line> lines) {
    if (lines.isEmpty()) {
      throw refused(1, "", "missing", "Tệp trống", "The file is empty");
    }
    return new ListFile(columns, lines);
  }

  private static Line line(SheetRow row) {
    var cells = new ArrayList<String>();
    int last = row.cells().keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    for (int column = 0; column <= last; column++) {
      @Nullable CellText cell = row.cells().get(column);
      cells.add(cell == null ? "" : cell.text());
    }
    return new Line(row.number(), cells);
  }

  private Body asJson() {
    var heading = lines.getFirst().cells();
    var body = Json.mapper().createObjectNode();
    var list = body.putArray(columns.list());
    for (var line : lines.subList(1, lines.size())) {
      var element = list.addObject();
      for (int i = 0; i < line.cells().size(); i++) {
        var column = i < heading.size() ? heading.get(i) : "column" + (i + 1);
        if (!line.cell(i).isEmpty()) {
          element.put(column, line.cell(i));
        }
      }
    }
    return new Body(Json.mapper().writeValueAsBytes(body));
  }

  private FieldError placed(FieldError error) {
    var pointer = POINTER.matcher(error.pointer());
    return pointer.matches()
        ? new FieldError(
            place(Integer.parseInt(pointer.group(1))) + pointer.group(2),
            error.code(),
            error.message(),
            error.messageEn())
        : error;
  }

  private void checkHeading() {
    var seen = new HashSet<String>();
    for (var column : lines.getFirst().cells()) {
      if (!seen.add(column) || !columns.knows(column)) {
        throw refused(1, column, "unknown-column", "Cột lạ hoặc lặp", "Unknown or repeated column");
      }
    }
    for (var column : columns.required()) {
      if (!seen.contains(column)) {
        throw refused(1, column, "missing", "Thiếu cột " + column, "Missing column " + column);
      }
    }
  }

  private static ProblemException refused(
      int line, String column, String code, String vi, String en) {
    var place = column.isEmpty() ? "dòng " + line : "dòng " + line + ", cột " + column;
    return Problems.invalid(List.of(new FieldError(place, code, vi, en))).asException();
  }
}
