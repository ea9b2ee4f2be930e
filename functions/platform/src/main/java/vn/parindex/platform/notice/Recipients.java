package vn.parindex.platform.notice;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.round.Recipient;

/** Finds the active accounts that a calendar names by what they are. */
public final class Recipients {

  private final List<Account> accounts;

  /** Among these accounts. */
  public Recipients(List<Account> accounts) {
    this.accounts = accounts.stream().filter(Account::active).toList();
  }

  /**
   * The usernames of recipients, each once, in order.
   *
   * @param unit whose officers and leaders are meant
   * @param parent whose district officers are meant: the unit above
   */
  public List<String> of(
      Collection<Recipient> kinds, @Nullable String unit, @Nullable String parent) {
    return kinds.stream()
        .flatMap(
            kind ->
                switch (kind) {
                  case UNIT_OFFICER -> named(Role.UNIT_OFFICER, a -> isOf(unit, a));
                  case UNIT_LEADER -> named(Role.UNIT_LEADER, a -> isOf(unit, a));
                  // Named by their councils, for what is theirs to do.
                  case COUNCIL_MEMBER -> Stream.<String>empty();
                  case DISTRICT_OFFICER -> named(Role.DISTRICT_OFFICER, a -> isOf(parent, a));
                  case HOME_AFFAIRS -> named(Role.HOME_AFFAIRS, _ -> true);
                  case PROVINCE_LEADER -> named(Role.PROVINCE_LEADER, _ -> true);
                })
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether an account can be told anything. */
  public boolean isActive(String username) {
    return accounts.stream().anyMatch(account -> account.username().equals(username));
  }

  private Stream<String> named(Role role, Predicate<Account> who) {
    return accounts.stream()
        .filter(account -> account.roles().contains(role))
        .filter(who)
        .map(Account::username);
  }

  private static boolean isOf(@Nullable String unit, Account account) {
    return unit != null && unit.equals(account.unit());
  }
}
