package vn.parindex.replay.http;

/**
 * An account that is signed in, and what it asks of the API.
 *
 * @param api the platform
 * @param token the bearer token; empty when nobody is signed in
 */
public record Session(Api api, String token) {

  /** Reads. */
  public Reply get(String path) {
    return call("GET", path).sendPatiently();
  }

  /** A request that creates or acts. */
  public Call post(String path) {
    return call("POST", path);
  }

  /** A request that replaces. */
  public Call put(String path) {
    return call("PUT", path);
  }

  /** Any request. */
  public Call call(String method, String path) {
    return new Call(this, method, path);
  }

  @Override
  public String toString() {
    return "Session[" + api.base() + "]"; // without the token
  }
}
