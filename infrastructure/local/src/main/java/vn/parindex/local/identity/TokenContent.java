package vn.parindex.local.identity;

import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * What is in a token: as in a Cognito access token, with an audience besides.
 *
 * @param scopes those of the client: a token holds the ones asked for, or all if none is
 */
record TokenContent(
    String issuerId,
    String clientId,
    List<String> scopes,
    String username,
    Function<String, List<String>> groupsOf)
    implements OAuth2TokenCallback {
  /** Long enough for a working day at a screen; Cognito's default is an hour. */
  private static final Duration VALID_FOR = Duration.ofHours(8);

  @Override
  public String subject(TokenRequest request) {
    return username(request);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(clientId);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("token_use", "access");
    claims.put("client_id", clientId);
    claims.put("scope", String.join(" ", granted(request.getScope())));
    List<String> groups = groupsOf.apply(username(request));
    if (!groups.isEmpty()) {
      claims.put("cognito:groups", groups);
    }
    return claims;
  }

  /** Cognito refuses a request with a scope that the client has not; here it is left out. */
  private List<String> granted(@Nullable Scope asked) {
    return asked == null ? scopes : scopes.stream().filter(asked::contains).toList();
  }

  @Override
  public long tokenExpiry() {
    return VALID_FOR.toSeconds();
  }

  private String username(TokenRequest request) {
    return request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant
        ? grant.getUsername()
        : username;
  }
}
