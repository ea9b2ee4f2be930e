package vn.parindex.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * The answer to a request that carries an {@code Idempotency-Key}, kept for a day so that a retry
 * gets it again. A key belongs to one account and one request.
 *
 * @param key the record's key in the table
 * @param requestHash SHA-256 of route, parameters, expected version and body
 * @param expiresAt when the table may forget it, in seconds since 1970
 */
record IdempotencyRecord(Key key, String requestHash, long expiresAt) {

  private static final Duration KEPT = Duration.ofDays(1);

  static Optional<IdempotencyRecord> of(Request request, Caller caller) {
    return IdempotencyKey.of(request)
        .map(
            key ->
                new IdempotencyRecord(
                    new Key("IDEMPOTENCY#" + caller.username(), key),
                    hash(request),
                    request.time().plus(KEPT).getEpochSecond()));
  }

  Optional<Response> earlierResponse(AssessmentTable table) {
    return table.get(key).map(this::earlierResponse);
  }

  Write write(Response response) {
    var item =
        Item.of(key)
            .with("requestHash", requestHash)
            .withJson("response", response)
            .with("expiresAt", expiresAt);
    return new Write.Put(item, new Condition.Absent());
  }

  private Response earlierResponse(Item item) {
    if (!item.text("requestHash").equals(requestHash)) {
      throw Problems.keyReused().asException();
    }
    return item.json("response", Response.class).withHeader("idempotency-replayed", "true");
  }

  private static String hash(Request request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var head =
          String.join(
              "\n",
              request.routeKey(),
              new TreeMap<>(request.path()).toString(),
              new TreeMap<>(request.query()).toString(),
              request.header("if-match").orElse(""));
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(request.body().bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
