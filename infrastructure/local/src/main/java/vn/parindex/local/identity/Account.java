package vn.parindex.local.identity;

import java.util.List;

/**
 * Somebody who can sign in on the login page.
 *
 * @param username becomes the token's {@code sub}
 * @param description what a person choosing an account wants to know: name, role, unit
 * @param groups become {@code cognito:groups}
 */
public record Account(String username, String description, List<String> groups) {
  public Account {
    groups = List.copyOf(groups);
  }
}
