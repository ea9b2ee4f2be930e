package vn.parindex.platform.http;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.problem.FieldError;

/** The faults of one body, in the order in which they are found; not more than a person reads. */
final class Faults {

  private static final int MOST = 500;

  private final List<FieldError> errors = new ArrayList<>();

  void add(FieldError error) {
    if (errors.size() < MOST) {
      errors.add(error);
    }
  }

  List<FieldError> all() {
    return List.copyOf(errors);
  }
}
