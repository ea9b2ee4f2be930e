package vn.parindex.platform.access;

import java.util.Map;
import java.util.Set;
import vn.parindex.platform.problem.Problems;

/**
 * Whom a verified token names. What that account may do is not taken from the token but from our
 * own records, so that a change counts at once.
 *
 * @param username the account's name
 * @param groups groups of the identity provider; only {@link #SYSTEM_ADMIN_GROUP} means something
 */
public record Identity(String username, Set<String> groups) {

  /** The group whose members set up the first accounts. */
  public static final String SYSTEM_ADMIN_GROUP = "system-admin";

  public Identity {
    groups = Set.copyOf(groups);
  }

  /** Nobody in particular: who comes to a public route. */
  public static final Identity NOBODY = new Identity("", Set.of());

  /** The identity in the claims of a token that the API has verified. */
  public static Identity ofClaims(Map<String, String> claims) {
    var username = claims.getOrDefault("username", claims.get("sub"));
    if (username == null || username.isBlank()) {
      throw Problems.unauthenticated().asException();
    }
    return new Identity(username, groups(claims.getOrDefault("cognito:groups", "")));
  }

  /** API Gateway gives a list claim as text: {@code [a b]}. */
  private static Set<String> groups(String claim) {
    var names = claim.replaceAll("[\\[\\],]", " ").trim();
    return names.isEmpty() ? Set.of() : Set.of(names.split("\\s+"));
  }
}
