package vn.parindex.replay.notice;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;
import vn.parindex.rounds.AccountRow;
import vn.parindex.rounds.RoundFolder;

/** Who is to be told: the accounts and units that were loaded. */
record People(RoundFolder folder) {

  /** Whoever runs a level for the unit above. */
  static final String DISTRICT = "DISTRICT_OFFICER";

  private static final Set<String> CENTRAL = Set.of("HOME_AFFAIRS", "PROVINCE_LEADER");

  /** Those who appraise; each is named by the council. */
  static final String COUNCIL = "COUNCIL_MEMBER";

  /** The people of a unit that a calendar names, and whoever it names besides. */
  List<String> of(List<String> roles, Unit unit) {
    return named(
        account ->
            roles.stream()
                .filter(account.roles()::contains)
                .anyMatch(
                    role ->
                        switch (role) {
                          case "UNIT_OFFICER", "UNIT_LEADER" -> unit.code().equals(account.unit());
                          case DISTRICT ->
                              account.unit() != null && account.unit().equals(unit.parent());
                          default -> true;
                        }));
  }

  /** The people of no unit in particular. */
  List<String> central(List<String> roles) {
    return named(
        account -> roles.stream().filter(CENTRAL::contains).anyMatch(account.roles()::contains));
  }

  List<String> ofDistrict(String unit) {
    return named(a -> a.roles().contains(DISTRICT) && unit.equals(a.unit()));
  }

  List<Unit> unitsOf(String level) {
    return folder.unitsOf(level);
  }

  /** The units above those of a level, each once. */
  List<String> parentsOf(String level) {
    return unitsOf(level).stream().map(unit -> String.valueOf(unit.parent())).distinct().toList();
  }

  /** Whether the units above run a level. */
  boolean isRunByParents(String level) {
    return folder.round().levels().stream()
        .anyMatch(l -> l.code().equals(level) && l.runBy() == RunBy.PARENT);
  }

  private List<String> named(Predicate<AccountRow> who) {
    return folder.accounts().stream().filter(who).map(AccountRow::username).toList();
  }
}
