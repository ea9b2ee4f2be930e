package vn.parindex.platform.http;

import java.util.List;
import java.util.Optional;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;

/** The header {@code Idempotency-Key}: by it a retry is known. */
public final class IdempotencyKey {

  private static final String ALLOWED = "[A-Za-z0-9_:.-]{8,100}";

  private IdempotencyKey() {}

  /**
   * The key of a request, if it has one.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 if it has another form
   */
  public static Optional<String> of(Request request) {
    return request.header("idempotency-key").map(IdempotencyKey::checked);
  }

  private static String checked(String key) {
    if (!key.matches(ALLOWED)) {
      throw Problems.invalid(
              List.of(
                  new FieldError(
                      "Idempotency-Key",
                      "bad-key",
                      "Gồm 8 đến 100 chữ cái, chữ số hoặc _ : . -",
                      "8 to 100 letters, digits or _ : . -")))
          .asException();
    }
    return key;
  }
}
