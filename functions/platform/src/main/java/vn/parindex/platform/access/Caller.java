package vn.parindex.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as our records know the account.
 *
 * @param username the account
 * @param name the person's name
 * @param unit the person's unit, if any
 * @param roles what the person is; empty for someone without an active account
 */
public record Caller(String username, String name, @Nullable String unit, Set<Role> roles) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the caller has a role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
