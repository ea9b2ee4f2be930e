package vn.parindex.platform.http;

import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;

/**
 * Reads a JSON body into a value and names every wrong field at once: unknown, missing, of the
 * wrong type, too long, out of range.
 *
 * <pre>{@code
 * var reason = BodyReader.read(request.body(), body -> body.text("reason", TextRule.words(500)));
 * }</pre>
 */
public final class BodyReader {

  private BodyReader() {}

  /**
   * Reads the body as one JSON object; no body at all counts as {@code {}}.
   *
   * @param shape takes what it wants from the object's members. After a fault members give
   *     stand-ins, so that reading goes on; their value is thrown away
   * @throws ProblemException 400 with every fault
   */
  public static <T> T read(Body body, Function<Members, T> shape) {
    var faults = new Faults();
    var members = Members.of(tree(body), faults);
    var value = shape.apply(members);
    members.refuseUnknown();
    if (!faults.all().isEmpty()) {
      throw Problems.invalid(faults.all()).asException();
    }
    return value;
  }

  private static JsonNode tree(Body body) {
    if (body.length() == 0) {
      return Json.mapper().createObjectNode();
    }
    try {
      var tree = Json.mapper().readTree(body.bytes());
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException e) {
      throw malformed(e);
    }
    throw Problems.invalid(
            List.of(
                new FieldError("", "not-an-object", "Phải là đối tượng JSON", "Must be an object")))
        .asException();
  }

  private static ProblemException malformed(JacksonException e) {
    var place = e.getLocation();
    var pointer =
        place == null ? "" : "dòng %d, cột %d".formatted(place.getLineNr(), place.getColumnNr());
    return Problems.invalid(
            List.of(
                new FieldError(
                    pointer,
                    "malformed-json",
                    "JSON sai cú pháp, trùng tên thành phần hoặc lồng quá sâu",
                    "Malformed JSON, a member named twice, or nested too deeply")))
        .asException();
  }
}
