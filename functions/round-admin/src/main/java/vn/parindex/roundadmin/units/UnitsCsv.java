package vn.parindex.roundadmin.units;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * Units as CSV with a heading: {@code code,name,level,parent} and, if wanted, {@code
 * validFrom,validTo}, in any order. Every row becomes the object of the JSON body, so that both
 * have the same rules; faults name line and column.
 */
final class UnitsCsv {

  private static final Set<String> REQUIRED = Set.of("code", "name", "level", "parent");
  private static final Set<String> OPTIONAL = Set.of("validFrom", "validTo");
  private static final Pattern POINTER = Pattern.compile("/units/(\\d+)/?(.*)");

  private final List<CsvRecord> rows;

  private UnitsCsv(List<CsvRecord> rows) {
    this.rows = rows;
  }

  /**
   * The rows of a body.
   *
   * @throws ProblemException 400 if it is no CSV or its heading is wrong
   */
  static UnitsCsv of(Body body) {
    var text = body.text();
    var rows = new ArrayList<CsvRecord>();
    try (var csv =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      csv.forEach(rows::add);
    } catch (CsvParseException | java.io.IOException _) {
      throw refused(1, "", "malformed-csv", "Không phải CSV hợp lệ", "Malformed CSV");
    }
    if (rows.isEmpty()) {
      throw refused(1, "", "missing", "Tệp trống", "The file is empty");
    }
    var csv = new UnitsCsv(rows);
    csv.checkHeading();
    return csv;
  }

  /** Where the member of a unit is, as a person sees it in the file. */
  String place(int index) {
    return "dòng " + rows.get(index + 1).getStartingLineNumber() + ", cột ";
  }

  /**
   * Reads all rows.
   *
   * @throws ProblemException 400 with every wrong cell
   */
  <T> T read(Function<Members, T> shape) {
    try {
      return BodyReader.read(asJson(), shape);
    } catch (ProblemException e) {
      var errors = e.problem().errors().stream().map(this::placed).toList();
      throw Problems.invalid(errors).asException();
    }
  }

  private Body asJson() {
    var heading = rows.getFirst().getFields();
    var body = Json.mapper().createObjectNode();
    var units = body.putArray("units");
    for (var row : rows.subList(1, rows.size())) {
      var unit = units.addObject();
      for (int i = 0; i < row.getFieldCount(); i++) {
        var column = i < heading.size() ? heading.get(i) : "column" + (i + 1);
        if (!row.getField(i).isEmpty()) {
          unit.put(column, row.getField(i));
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
    var heading = rows.getFirst().getFields();
    var seen = new HashSet<String>();
    for (var column : heading) {
      if (!seen.add(column) || !(REQUIRED.contains(column) || OPTIONAL.contains(column))) {
        throw refused(1, column, "unknown-column", "Cột lạ hoặc lặp", "Unknown or repeated column");
      }
    }
    for (var column : REQUIRED) {
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
