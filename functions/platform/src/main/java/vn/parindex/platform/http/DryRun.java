package vn.parindex.platform.http;

import java.util.List;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;

/** The query parameter {@code dryRun}: check only, change nothing. */
public final class DryRun {

  private DryRun() {}

  /**
   * Whether a request only wants to be checked.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 if it is neither true nor false
   */
  public static boolean of(Request request) {
    return switch (request.queryParameter("dryRun").orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Problems.invalid(
                  List.of(
                      new FieldError(
                          "dryRun", "wrong-type", "Phải là true hoặc false", "true or false")))
              .asException();
    };
  }
}
