package vn.parindex.roundadmin.criteria;

import java.util.List;
import java.util.Locale;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Fault;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.Yaml;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;
import vn.parindex.roundadmin.reading.Xlsx;

/**
 * A criteria set that came as a file.
 *
 * @param tree what is kept
 * @param set what it means
 */
record CriteriaFile(Node tree, CriteriaSet set) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> YAML =
      List.of("application/yaml", "application/x-yaml", "text/yaml");

  /**
   * Reads the file in the body.
   *
   * @throws ProblemException 400 with every fault and its place; 415 for other kinds of files
   */
  static CriteriaFile of(Request request) {
    var tree = found(tree(request));
    return new CriteriaFile(tree, found(CriteriaSetNotation.read(tree)));
  }

  private static Reading<Node> tree(Request request) {
    var type = request.header("content-type").orElse("").replaceFirst(";.*", "").strip();
    if (type.equalsIgnoreCase(XLSX)) {
      return Xlsx.read(request.body().bytes());
    }
    if (YAML.contains(type.toLowerCase(Locale.ROOT))) {
      return Yaml.read(request.body().bytes());
    }
    throw Problem.of(
            415,
            "unsupported-file",
            "Bộ tiêu chí phải là tệp YAML hoặc XLSX",
            "A criteria set is a YAML or XLSX file")
        .with("supported", List.of(YAML.getFirst(), XLSX))
        .asException();
  }

  private static <T> T found(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value) -> value;
      case Reading.Refused<T>(var faults) ->
          throw Problems.invalid(faults.stream().map(CriteriaFile::error).toList()).asException();
    };
  }

  private static FieldError error(Fault fault) {
    return new FieldError(
        fault.location().words().vi(),
        fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        fault.message().vi(),
        fault.message().en());
  }
}
