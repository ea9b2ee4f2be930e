package vn.parindex.replay.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** A request that is being put together. For one thread. */
public final class Call {

  private static final int PATIENCE = 10;

  private final Session session;
  private final String method;
  private final HttpRequest.Builder request;
  private Bytes body = Bytes.of();
  private boolean keyed;

  Call(Session session, String method, String path) {
    this.session = session;
    this.method = method;
    this.request = HttpRequest.newBuilder(session.api().base().resolve(path));
    if (!session.token().isEmpty()) {
      request.header("authorization", "Bearer " + session.token());
    }
  }

  /** On the version that was seen; 0 for what isn't there yet. */
  public Call ifMatch(long version) {
    return header("if-match", "\"" + version + "\"");
  }

  /** The same key makes a repeated request harmless. */
  public Call idempotencyKey(String key) {
    keyed = true;
    return header("idempotency-key", key);
  }

  /** Any header. */
  public Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  /** A JSON body. */
  public Call json(Object value) {
    return body("application/json", Bytes.of(Json.write(value)));
  }

  /** Any body. */
  public Call body(String contentType, Bytes bytes) {
    body = bytes;
    return header("content-type", contentType);
  }

  /** Sends it. */
  public Reply send() {
    return session.api().send(request.method(method, BodyPublishers.ofByteArray(body.toArray())));
  }

  /**
   * Sends it as a good client does: when the platform is busy, once more with the same key, so that
   * it counts once.
   */
  public Reply sendPatiently() {
    if (!keyed && !method.equals("GET")) {
      idempotencyKey(UUID.randomUUID().toString());
    }
    var reply = send();
    for (int tries = 1; reply.status() == 503 && tries < PATIENCE; tries++) {
      reply = send();
    }
    return reply;
  }
}
