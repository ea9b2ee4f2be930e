package vn.parindex.platform.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.access.Appraisers;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/** Reads councils from the table, and says who is in the council of a unit. */
public final class CouncilStore implements Appraisers {

  private final AssessmentTable table;
  private final RoundStore rounds;

  public CouncilStore(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  /** A council with all that is assigned, if it was set up. */
  public Optional<StoredCouncil> find(String round, String level, String convenedBy) {
    return table.get(CouncilItems.main(round, level, convenedBy)).map(this::read);
  }

  /** All councils of a round. */
  public List<StoredCouncil> all(String round) {
    return table.query(CouncilItems.partition(round)).stream().map(this::read).toList();
  }

  /** The council that appraises a unit, if it was set up. */
  public Optional<StoredCouncil> ofUnit(String round, String unit) {
    return place(round, unit).flatMap(key -> find(round, key.level(), key.convenedBy()));
  }

  @Override
  public boolean appraises(String round, String unit, String account) {
    return place(round, unit)
        .flatMap(key -> table.get(CouncilItems.main(round, key.level(), key.convenedBy())))
        .map(item -> item.json("doc", Council.class))
        .flatMap(council -> council.member(account))
        .filter(member -> !member.isOf(unit))
        .isPresent();
  }

  private record Place(String level, String convenedBy) {}

  private Optional<Place> place(String round, String unit) {
    var units = rounds.units(round);
    return rounds
        .find(round)
        .flatMap(
            stored ->
                units.stream()
                    .filter(u -> u.code().equals(unit))
                    .findFirst()
                    .flatMap(
                        u ->
                            Council.convener(stored.round(), units, u)
                                .map(convener -> new Place(u.level(), convener))));
  }

  private StoredCouncil read(Item main) {
    var assignments = List.<Assignment>of();
    var acknowledged = new HashMap<String, Acknowledgement>();
    for (var item : table.query(CouncilItems.rest(main.key()))) {
      if (item.key().sk().equals(CouncilItems.ASSIGNMENTS)) {
        assignments = List.of(item.json("doc", Assignment[].class));
      } else {
        var one = item.json("doc", Acknowledgement.class);
        acknowledged.put(one.account(), one);
      }
    }
    return new StoredCouncil(
        main.json("doc", Council.class), Subject.of(main), assignments, acknowledged);
  }
}
