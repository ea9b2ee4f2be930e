package vn.parindex.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/**
 * A round as its folder describes it: everything that Home Affairs needs to open it.
 *
 * @param round the round with its deadlines
 * @param calendar the deadlines with their step in the plan and what is assumed about them
 * @param units all units, the root included
 * @param accounts who works in the round
 * @param facts reference facts about units
 * @param factsRecordedLater keys of facts that come to be only during the round
 * @param criteriaSets YAML of the criteria set of each level, by the level's code
 * @param survey the sociological survey, if the round holds one
 * @param councils the Appraisal Councils, if they are known
 */
public record RoundFolder(
    Round round,
    List<CalendarStep> calendar,
    List<Unit> units,
    List<AccountRow> accounts,
    List<FactRow> facts,
    Set<String> factsRecordedLater,
    Map<String, String> criteriaSets,
    Optional<SurveyPlan> survey,
    List<CouncilPlan> councils) {

  public RoundFolder {
    calendar = List.copyOf(calendar);
    units = List.copyOf(units);
    accounts = List.copyOf(accounts);
    facts = List.copyOf(facts);
    factsRecordedLater = Set.copyOf(factsRecordedLater);
    criteriaSets = Map.copyOf(criteriaSets);
    councils = List.copyOf(councils);
  }

  /** The units of a level, in the order of the file. */
  public List<Unit> unitsOf(String level) {
    return units.stream().filter(unit -> unit.level().equals(level)).toList();
  }

  /**
   * The YAML of a level's criteria set.
   *
   * @throws IllegalArgumentException when the round has no such level
   */
  public String criteriaSet(String level) {
    var yaml = criteriaSets.get(level);
    if (yaml == null) {
      throw new IllegalArgumentException("no criteria set of level " + level);
    }
    return yaml;
  }

  /** The account of a unit with a role, such as the leader of a department. */
  public Optional<AccountRow> account(String unit, String role) {
    return accounts.stream()
        .filter(account -> unit.equals(account.unit()) && account.roles().contains(role))
        .findFirst();
  }

  /** The first account with a role, wherever it belongs. */
  public Optional<AccountRow> accountWith(String role) {
    return accounts.stream().filter(account -> account.roles().contains(role)).findFirst();
  }

  /** The groups of the user pool that an account is in: those that let it begin without a round. */
  public String[] groups(String username) {
    var admin =
        accounts.stream()
            .anyMatch(it -> it.username().equals(username) && it.roles().contains("SYSTEM_ADMIN"));
    return admin ? new String[] {"system-admin"} : new String[0];
  }
}
