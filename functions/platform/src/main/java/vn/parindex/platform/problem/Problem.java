package vn.parindex.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An error as RFC 9457 problem details. Its text is for people and never holds an exception's text.
 *
 * @param type stable name, {@code urn:par-index:problem:...}
 * @param title what happened, in Vietnamese
 * @param titleEn the same in English
 * @param status the HTTP status
 * @param errors every wrong field, not just the first
 * @param details further members, such as the two versions of a conflict
 */
public record Problem(
    String type,
    String title,
    String titleEn,
    int status,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> details) {

  private static final String TYPES = "urn:par-index:problem:";

  public Problem {
    errors = List.copyOf(errors);
    details = Map.copyOf(details);
  }

  /** A problem without fields or details; the name is in kebab case. */
  public static Problem of(int status, String name, String title, String titleEn) {
    return new Problem(TYPES + name, title, titleEn, status, List.of(), Map.of());
  }

  /** The same problem, naming wrong fields. */
  public Problem with(List<FieldError> errors) {
    return new Problem(type, title, titleEn, status, errors, details);
  }

  /** The same problem with a further member. */
  public Problem with(String member, Object value) {
    var more = new TreeMap<>(details);
    more.put(member, value);
    return new Problem(type, title, titleEn, status, errors, more);
  }

  /** To be thrown where a use case can't go on. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
