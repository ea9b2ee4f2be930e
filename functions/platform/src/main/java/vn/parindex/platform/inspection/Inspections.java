package vn.parindex.platform.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionState;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * Inspections in the table: a partition for each round, each inspection with its own audit trail.
 */
public final class Inspections {

  private final AssessmentTable table;

  /** Inspections in a table. */
  public Inspections(AssessmentTable table) {
    this.table = table;
  }

  /** An inspection as it is in the table. */
  public record Stored(Subject subject, Inspection inspection) {

    static Stored of(Item item) {
      return new Stored(Subject.of(item), item.json("doc", Inspection.class));
    }
  }

  /** Where an inspection lies. */
  public static Key key(String round, String unit, String id) {
    return new Key(partition(round), unit + "#" + id);
  }

  private static String partition(String round) {
    return "INSPECTIONS#" + round;
  }

  /** All of a unit, the first planned first. */
  public List<Stored> all(String round, String unit) {
    return table.query(partition(round), unit + "#").stream().map(Stored::of).toList();
  }

  /**
   * What a unit has to follow up.
   *
   * @param by last day
   */
  public record ToFollowUp(String unit, String id, LocalDate plannedOn, LocalDate by) {}

  /** What units have not followed up yet, where the findings say by when. */
  public List<ToFollowUp> toFollowUp(String round) {
    return table.query(partition(round)).stream().flatMap(Inspections::toFollowUp).toList();
  }

  private static Stream<ToFollowUp> toFollowUp(Item item) {
    var inspection = Stored.of(item).inspection();
    if (inspection.state() != InspectionState.CONCLUDED) {
      return Stream.empty();
    }
    return inspection.findings().stream()
        .flatMap(finding -> Stream.ofNullable(finding.followUpBy()))
        .min(Comparator.naturalOrder())
        .map(by -> new ToFollowUp(unit(item), inspection.id(), inspection.plannedOn(), by))
        .stream();
  }

  private static String unit(Item item) {
    return item.key().sk().replaceFirst("#.*", "");
  }

  /** The units of a round that were given notice of an inspection that is not concluded. */
  public Set<String> underWay(String round) {
    return table.query(partition(round)).stream()
        .filter(item -> Stored.of(item).inspection().state() == InspectionState.NOTIFIED)
        .map(Inspections::unit)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One inspection.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public Stored required(String round, String unit, String id) {
    return table
        .get(key(round, unit, id))
        .map(Stored::of)
        .orElseThrow(() -> Problems.notFound("inspection", id).asException());
  }

  /** The writes of a change of an inspection. */
  public static List<Write> changed(Subject subject, Inspection after, Actor actor, Action action) {
    return AuditTrail.change(subject, Item.of(subject.key()).withJson("doc", after), actor, action);
  }
}
