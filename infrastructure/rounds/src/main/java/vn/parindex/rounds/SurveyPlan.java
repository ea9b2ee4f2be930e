package vn.parindex.rounds;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.round.Unit;

/**
 * The sociological survey of a round: whom it asks about whom.
 *
 * @param maxBlankPercent share of its questions that a valid ballot may leave blank
 * @param groups who is asked
 */
public record SurveyPlan(int maxBlankPercent, List<Group> groups) {

  public SurveyPlan {
    groups = List.copyOf(groups);
  }

  /**
   * A group of respondents.
   *
   * @param level level of the units that it judges
   * @param group its code
   * @param people how many judge each unit
   * @param onPaper how many of them get a paper form: nobody of them is on a list
   * @param questionnaire YAML of what they are asked
   */
  public record Group(String level, String group, int people, int onPaper, String questionnaire) {}

  /**
   * How many judge one unit as one group.
   *
   * @param unit the unit's code
   * @param group the group's code
   * @param quota how many
   * @param onPaper how many of them on paper; Home Affairs hands the forms out
   */
  public record Quota(String unit, String group, int quota, @JsonIgnore int onPaper) {}

  /**
   * Someone made up for the sample round.
   *
   * @param unit the unit that they judge
   * @param group as whom
   * @param name says that they are made up
   * @param email an address that reaches nobody
   */
  public record Person(String unit, String group, String name, String email) {}

  /** The quota of every unit and group. */
  public List<Quota> quotas(List<Unit> units) {
    var quotas = new ArrayList<Quota>();
    for (var group : groups) {
      units.stream()
          .filter(unit -> unit.level().equals(group.level()))
          .map(unit -> new Quota(unit.code(), group.group(), group.people(), group.onPaper()))
          .forEach(quotas::add);
    }
    return quotas;
  }

  /** As many people as the quotas leave beside paper forms, always the same. */
  public List<Person> people(List<Unit> units) {
    var people = new ArrayList<Person>();
    for (var quota : quotas(units)) {
      for (int i = 1; i <= quota.quota() - quota.onPaper(); i++) {
        var address =
            "mau-%s-%s-%d@khaosat.example"
                .formatted(quota.unit().toLowerCase(Locale.ROOT), quota.group(), i);
        var name = "Người mẫu %d (%s, %s)".formatted(i, quota.unit(), quota.group());
        people.add(new Person(quota.unit(), quota.group(), name, address));
      }
    }
    return people;
  }
}
