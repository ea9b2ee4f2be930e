package vn.parindex.local.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Signs people in, without passwords, for development: OIDC with a login page, and the password
 * grant for curl and tests. Tokens live by the machine's clock.
 */
public final class Identity implements AutoCloseable {
  private static final String ISSUER_ID = "par-index";

  private final String clientId;
  private final List<String> scopes;
  private final MockOAuth2Server server;
  private volatile Supplier<List<Account>> accounts = List::of;

  /**
   * Starts on loopback.
   *
   * @param port 0 for any free port
   * @param clientId the app client that tokens are made for
   * @param scopes what a token of that client may hold at most
   */
  public Identity(int port, String clientId, List<String> scopes) throws IOException {
    this.clientId = clientId;
    this.scopes = List.copyOf(scopes);
    TokenContent content = new TokenContent(ISSUER_ID, clientId, this.scopes, "", this::groupsOf);
    OAuth2Config config =
        new OAuth2Config(
            true,
            null,
            null,
            false,
            // Without keys of its own the server signs with those in its jar, which all the world
            // has.
            new OAuth2TokenProvider(new KeyProvider(List.of(), "RS256")),
            Set.of(content),
            new MockWebServerWrapper());
    server = new MockOAuth2Server(config, new LoginRoute(() -> accounts.get()));
    // Named by its number: issuers are compared as text.
    server.start(InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1}), port);
  }

  /** Sets where the login page finds its accounts; asked anew for every page and token. */
  public void accounts(Supplier<List<Account>> source) {
    accounts = source;
  }

  public URI issuer() {
    return server.issuerUrl(ISSUER_ID).uri();
  }

  public URI tokenEndpoint() {
    return server.tokenEndpointUrl(ISSUER_ID).uri();
  }

  public URI authorizationEndpoint() {
    return server.authorizationEndpointUrl(ISSUER_ID).uri();
  }

  public String clientId() {
    return clientId;
  }

  public JWKSource<SecurityContext> keys() {
    return new ImmutableJWKSet<>(server.getConfig().getTokenProvider().publicJwkSet(ISSUER_ID));
  }

  /** The scopes of the app client, as a page asks for them. */
  public String scopes() {
    return String.join(" ", scopes);
  }

  /** A token of anybody, whether the login page lists them or not, with all of the scopes. */
  public String token(String username, List<String> groups) {
    TokenContent content = new TokenContent(ISSUER_ID, clientId, scopes, username, _ -> groups);
    return server.issueToken(ISSUER_ID, clientId, content).serialize();
  }

  private List<String> groupsOf(String username) {
    return accounts.get().stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .map(Account::groups)
        .orElse(List.of());
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
