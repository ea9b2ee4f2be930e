package vn.parindex.replay.http;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the API.
 *
 * @param request method and address, for messages
 * @param status the HTTP status
 * @param headers its headers
 * @param body the body as it came
 */
public record Reply(String request, int status, HttpHeaders headers, Bytes body) {

  private static final String PROBLEMS = "urn:par-index:problem:";

  /** The body as text. */
  public String text() {
    return body.text();
  }

  /** The body as JSON. */
  public JsonNode json() {
    return Json.read(text());
  }

  /** The name of the problem, such as {@code deadline-passed}; empty when it is none. */
  public String problem() {
    if (!headers.firstValue("content-type").orElse("").startsWith("application/problem+json")) {
      return "";
    }
    var type = json().path("type").asString("");
    return type.startsWith(PROBLEMS) ? type.substring(PROBLEMS.length()) : type;
  }

  /** The version in the ETag. */
  public long version() {
    var tag = headers.firstValue("etag").orElseThrow(() -> new UnexpectedReply(this, "an ETag"));
    return Long.parseLong(tag.replace("W/", "").replace("\"", ""));
  }

  /**
   * This reply, if it has one of these statuses.
   *
   * @throws UnexpectedReply otherwise
   */
  public Reply expect(int... statuses) {
    if (Arrays.stream(statuses).noneMatch(s -> s == status)) {
      throw new UnexpectedReply(this, Arrays.toString(statuses));
    }
    return this;
  }

  /**
   * This reply, if it is this problem.
   *
   * @throws UnexpectedReply otherwise
   */
  public Reply expectProblem(int expected, String name) {
    if (status != expected || !problem().equals(name)) {
      throw new UnexpectedReply(this, expected + " " + name);
    }
    return this;
  }
}
