package vn.parindex.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.localstack.LocalStackStores;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;

/**
 * The platform under test: one that is started for the tests, or one that already runs at {@code
 * -Dparindex.url}.
 *
 * @param api its HTTP API; every answer is held against the contract
 * @param controls its clock and its rest
 * @param contract what the API documents
 * @param own the platform itself, if the tests started it
 */
record Platform(Api api, Controls controls, Contract contract, Optional<RunningPlatform> own)
    implements AutoCloseable {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Instant A_WORKING_MORNING = Instant.parse("2022-11-21T02:00:00Z");

  /** Upload URLs expire quickly, so that a test can wait for it. */
  private static final Map<String, String> PARAMETERS = Map.of("UploadUrlMinutes", "1");

  static Platform start() {
    var contract = Contract.read(ROOT.resolve("infrastructure/openapi.yaml"));
    var url = System.getProperty("parindex.url", "");
    var platform = url.isEmpty() ? started(contract) : running(URI.create(url), contract);
    TestAccounts.save(platform.api());
    return platform;
  }

  private static Platform started(Contract contract) {
    var options =
        LocalOptions.of(ROOT)
            .withTime(A_WORKING_MORNING)
            .withParameters(PARAMETERS)
            .withPrewarm(true);
    try {
      var running = LocalPlatform.start(onStores(options));
      var api =
          new Api(
              running.api(),
              username ->
                  username.equals(TestAccounts.ADMIN)
                      ? running.token(username, "system-admin")
                      : running.token(username),
              contract);
      return new Platform(api, new Controls(running.api()), contract, Optional.of(running));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With {@code -Dparindex.stores=localstack}, tables and files are in LocalStack. */
  private static LocalOptions onStores(LocalOptions options) {
    return System.getProperty("parindex.stores", "").equals("localstack")
        ? options.withStores(LocalStackStores.inTheBestWay(ROOT, System.out::println))
        : options;
  }

  private static Platform running(URI url, Contract contract) {
    var controls = new Controls(url);
    var api = new Api(url, signIn(controls)::token, contract);
    return new Platform(api, controls, contract, Optional.empty());
  }

  /** Where tokens of fewer scopes can be had. */
  SignIn signIn() {
    return signIn(controls);
  }

  private static SignIn signIn(Controls controls) {
    var issuer = controls.health().get("parts").get("issuer").asString();
    return new SignIn(URI.create(issuer + "/token"));
  }

  @Override
  public void close() {
    api.close();
    controls.close();
    own.ifPresent(RunningPlatform::close);
  }
}
