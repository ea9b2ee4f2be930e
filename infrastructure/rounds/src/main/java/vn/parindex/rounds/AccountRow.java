package vn.parindex.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of {@code accounts.csv}. In the file several roles are separated by {@code ;}.
 *
 * @param username key; the same as at the identity provider
 * @param name the post, never a real person's name
 * @param email in a reserved domain that reaches nobody
 * @param unit the code of the unit, if any
 * @param roles names of the platform's roles, such as {@code UNIT_OFFICER}
 */
public record AccountRow(
    String username, String name, String email, @Nullable String unit, List<String> roles) {

  public AccountRow {
    roles = List.copyOf(roles);
  }
}
