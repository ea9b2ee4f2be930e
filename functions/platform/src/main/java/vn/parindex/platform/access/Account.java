package vn.parindex.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param username key; the same as at the identity provider
 * @param name the person's name
 * @param email where notices go
 * @param unit the code of the person's unit, if any
 * @param roles what the person is
 * @param active an inactive account may do nothing
 */
public record Account(
    String username,
    String name,
    String email,
    @Nullable String unit,
    Set<Role> roles,
    boolean active) {

  public Account {
    roles = Set.copyOf(roles);
  }
}
