package vn.parindex.platform.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.problem.Problems;

/**
 * The one place where permissions are checked: default deny. A route with a unit in its path is
 * checked against that unit; a route without one only against reaches that cover the province.
 */
public final class Access {

  private final Function<String, Optional<Account>> accounts;
  private final BiFunction<String, String, Optional<String>> parentOfUnit;
  private final Appraisers appraisers;

  /**
   * Access by the records of accounts and units; nobody is in any council.
   *
   * @param accounts finds an account by username
   * @param parentOfUnit finds the unit above a unit, by round and unit code
   */
  public Access(
      Function<String, Optional<Account>> accounts,
      BiFunction<String, String, Optional<String>> parentOfUnit) {
    this(accounts, parentOfUnit, (_, _, _) -> false);
  }

  /**
   * Access by the records of accounts, units and councils.
   *
   * @param accounts finds an account by username
   * @param parentOfUnit finds the unit above a unit, by round and unit code
   * @param appraisers says who is in the council that appraises a unit
   */
  public Access(
      Function<String, Optional<Account>> accounts,
      BiFunction<String, String, Optional<String>> parentOfUnit,
      Appraisers appraisers) {
    this.accounts = accounts;
    this.parentOfUnit = parentOfUnit;
    this.appraisers = appraisers;
  }

  /** Who an identity is in our records; without an active account nobody in particular. */
  public Caller caller(Identity identity) {
    var roles = EnumSet.noneOf(Role.class);
    if (identity.groups().contains(Identity.SYSTEM_ADMIN_GROUP)) {
      roles.add(Role.SYSTEM_ADMIN);
    }
    var account = accounts.apply(identity.username()).filter(Account::active);
    account.ifPresent(a -> roles.addAll(a.roles()));
    return new Caller(
        identity.username(),
        account.map(Account::name).orElse(identity.username()),
        account.map(Account::unit).orElse(null),
        roles);
  }

  /**
   * Refuses unless the caller has the capability on what the path names.
   *
   * @param path the route's parameters; {@code round} and {@code unit} are looked at
   * @throws vn.parindex.platform.problem.ProblemException 403
   */
  public void require(Caller caller, Capability capability, Map<String, String> path) {
    if (!allows(caller, capability, path.get("round"), path.get("unit"))) {
      throw Problems.forbidden().asException();
    }
  }

  /** Whether the caller has the capability on a unit of a round, or on the province without one. */
  public boolean allows(
      Caller caller, Capability capability, @Nullable String round, @Nullable String unit) {
    var reaches = reaches(caller, capability);
    if (reaches.contains(Reach.PROVINCE)) {
      return true;
    }
    if (unit == null || round == null) {
      return false;
    }
    var own = caller.unit();
    return (reaches.contains(Reach.OWN_UNIT) && unit.equals(own))
        || (reaches.contains(Reach.UNITS_BELOW) && own != null && isBelow(own, round, unit))
        || (reaches.contains(Reach.OTHER_UNITS) && !unit.equals(own))
        || (reaches.contains(Reach.COUNCIL)
            && !unit.equals(own)
            && appraisers.appraises(round, unit, caller.username()));
  }

  /** What the caller can do anywhere at all, for menus. */
  public Set<Capability> capabilities(Caller caller) {
    return EnumSet.allOf(Capability.class).stream()
        .filter(capability -> !reaches(caller, capability).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isBelow(String above, String round, String unit) {
    return parentOfUnit.apply(round, unit).filter(above::equals).isPresent();
  }

  private static Set<Reach> reaches(Caller caller, Capability capability) {
    return caller.roles().stream()
        .flatMap(role -> Permissions.reach(role, capability).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
