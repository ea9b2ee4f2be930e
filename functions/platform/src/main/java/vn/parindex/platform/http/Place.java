package vn.parindex.platform.http;

import java.util.Optional;
import vn.parindex.platform.problem.FieldError;

/**
 * A place in a body, at which faults are noted.
 *
 * @param pointer a JSON pointer, empty for the body itself
 * @param faults all faults of the body
 */
record Place(String pointer, Faults faults) {

  /** The place of a member, written as RFC 6901 has it. */
  Place member(String name) {
    return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), faults);
  }

  /** The place of an element, from 0. */
  Place element(int index) {
    return new Place(pointer + "/" + index, faults);
  }

  void note(String code, String message, String messageEn) {
    faults.add(new FieldError(pointer, code, message, messageEn));
  }

  /** What was read, or nothing after noting what is wrong. */
  <T> Optional<T> noted(Scalars.Read<T> read) {
    return switch (read) {
      case Scalars.Ok<T>(var value) -> Optional.of(value);
      case Scalars.Wrong<T>(var code, var message, var messageEn) -> {
        note(code, message, messageEn);
        yield Optional.empty();
      }
    };
  }
}
