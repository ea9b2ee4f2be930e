package vn.parindex.replay.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** A running platform's HTTP API. Safe for use by several threads. */
public final class Api implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final URI base;
  private final Function<String, String> tokens;
  private final Consumer<Reply> witness;
  private final HttpClient client;

  /**
   * An API at an address.
   *
   * @param base scheme, host and port, without a path
   * @param tokens gives a bearer token for an account's name
   */
  public Api(URI base, Function<String, String> tokens) {
    this(base, tokens, _ -> {});
  }

  /**
   * An API whose every answer is shown to a witness before its caller sees it.
   *
   * @param witness may throw when it does not like an answer
   */
  public Api(URI base, Function<String, String> tokens, Consumer<Reply> witness) {
    this.base = base;
    this.tokens = tokens;
    this.witness = witness;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /** Where the API answers. */
  public URI base() {
    return base;
  }

  /** Signs an account in. */
  public Session as(String username) {
    return new Session(this, tokens.apply(username));
  }

  /** Somebody who isn't signed in. */
  public Session anonymous() {
    return new Session(this, "");
  }

  /** Sends any request, to the API or to an address that the API gave out. */
  public Reply send(HttpRequest.Builder request) {
    var built = request.timeout(TIMEOUT).build();
    var named = built.method() + " " + built.uri();
    try {
      var response = client.send(built, BodyHandlers.ofByteArray());
      var body = Bytes.of(response.body());
      var reply = new Reply(named, response.statusCode(), response.headers(), body);
      witness.accept(reply);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(named + " failed", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException(named));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
