package vn.parindex.replay.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.replay.http.Session;
import vn.parindex.rounds.CouncilPlan;
import vn.parindex.rounds.RoundFolder;

/**
 * A council whose people are signed in.
 *
 * @param level the level that it appraises
 * @param convenedBy the unit that convenes it
 * @param people everyone in it, in the order of the round's list
 */
public record CouncilUnderPlay(String level, String convenedBy, List<Person> people) {

  public CouncilUnderPlay {
    people = List.copyOf(people);
  }

  /**
   * Someone in it.
   *
   * @param account the account
   * @param unit the account's unit; nobody appraises the own
   * @param role the role in the council
   * @param session signed in
   */
  public record Person(String account, String unit, CouncilRole role, Session session) {}

  /** All councils of a round. */
  public static List<CouncilUnderPlay> all(RoundFolder folder, Function<String, Session> signIn) {
    return folder.councils().stream().map(plan -> of(plan, folder, signIn)).toList();
  }

  /** The council of a level that a unit convenes. */
  public static CouncilUnderPlay of(List<CouncilUnderPlay> all, String level, String convenedBy) {
    return all.stream()
        .filter(council -> council.level().equals(level))
        .filter(council -> council.convenedBy().equals(convenedBy))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No council of " + level + " by " + convenedBy));
  }

  private static CouncilUnderPlay of(
      CouncilPlan plan, RoundFolder folder, Function<String, Session> signIn) {
    var people =
        plan.members().stream()
            .map(
                seated ->
                    new Person(
                        seated.account(),
                        unit(folder, seated.account()),
                        seated.role(),
                        signIn.apply(seated.account())))
            .toList();
    return new CouncilUnderPlay(plan.level(), plan.convenedBy(), people);
  }

  private static String unit(RoundFolder folder, String account) {
    return folder.accounts().stream()
        .filter(row -> row.username().equals(account))
        .findFirst()
        .map(row -> String.valueOf(row.unit()))
        .orElseThrow();
  }

  /** Who leads it. */
  public Person chair() {
    return people.stream().filter(p -> p.role() == CouncilRole.CHAIR).findFirst().orElseThrow();
  }

  /** The members who may appraise a unit. */
  List<Person> members(String unit) {
    return people.stream()
        .filter(p -> p.role() == CouncilRole.MEMBER && !p.unit().equals(unit))
        .toList();
  }

  /** Who of the Support Team prepares the appraisal of a unit. */
  Optional<Person> support(String unit) {
    return people.stream()
        .filter(p -> p.role() == CouncilRole.SUPPORT && !p.unit().equals(unit))
        .findFirst();
  }
}
