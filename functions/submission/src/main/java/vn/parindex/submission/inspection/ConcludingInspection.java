package vn.parindex.submission.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.inspection.Consequence;
import vn.parindex.inspection.Finding;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Write;
import vn.parindex.rules.Uses;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.unit.AssessedUnit;

/**
 * The inspectors conclude. In the same transaction a finding reopens an item for the council, or
 * records one more breach, of which the criteria set's penalty rule makes points: up to its own
 * maximum, and to the set's cap of all penalties.
 */
final class ConcludingInspection implements BiFunction<Request, Caller, Response> {

  private final InspectionSteps steps;
  private final RoundStore rounds;
  private final ReopeningItems reopening;
  private final EvidenceBucket bucket;

  ConcludingInspection(
      InspectionSteps steps, RoundStore rounds, ReopeningItems reopening, EvidenceBucket bucket) {
    this.steps = steps;
    this.rounds = rounds;
    this.reopening = reopening;
    this.bucket = bucket;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = steps.unit(request);
    var findings = BodyReader.read(request.body(), body -> FindingsBody.read(body, unit));
    requirePenaltyRule(unit, findings);
    return steps.take(
        request,
        caller,
        InspectionStep.CONCLUDE,
        "conclude-inspection",
        before -> {
          requireUploaded(before, findings);
          return before.concluded(findings);
        },
        (after, actor) -> follows(unit, after, actor));
  }

  private static void requirePenaltyRule(AssessedUnit unit, List<Finding> findings) {
    boolean wanted = findings.stream().anyMatch(f -> f.consequence() == Consequence.PENALTY);
    if (wanted
        && unit.set().adjustments().stream()
            .noneMatch(a -> Uses.of(a.item().rule()).facts().contains(Consequence.BREACHES))) {
      throw InspectionProblems.noPenaltyRule().asException();
    }
  }

  private void requireUploaded(Inspection inspection, List<Finding> findings) {
    var missing =
        findings.stream()
            .flatMap(finding -> finding.files().stream())
            .distinct()
            .filter(id -> !isUploaded(inspection, id))
            .toList();
    if (!missing.isEmpty()) {
      throw InspectionProblems.missingFiles(missing).asException();
    }
  }

  private boolean isUploaded(Inspection inspection, String id) {
    return inspection
        .file(id)
        .filter(
            file ->
                bucket
                    .find(file.key())
                    .filter(object -> object.differencesFrom(file.announced()).isEmpty())
                    .isPresent())
        .isPresent();
  }

  private List<Write> follows(AssessedUnit unit, Inspection after, Actor actor) {
    var writes = new ArrayList<>(reopening.writes(unit, after, actor));
    if (after.breaches() > 0) {
      writes.add(recorded(unit, after, actor));
    }
    return List.copyOf(writes);
  }

  private Write recorded(AssessedUnit unit, Inspection after, Actor actor) {
    var known = rounds.facts(unit.roundCode(), unit.unitCode());
    var facts = new HashMap<>(known.facts().facts());
    var so =
        facts.get(Consequence.BREACHES) instanceof Fact.Measure(var value, var _, var _)
            ? value
            : BigDecimal.ZERO;
    facts.put(
        Consequence.BREACHES,
        new Fact.Measure(
            so.add(new BigDecimal(after.breaches())),
            "Kết luận kiểm tra đột xuất số " + after.id(),
            LocalDate.ofInstant(actor.time(), unit.round().round().zone())));
    var changed = new ReferenceFacts(facts, known.facts().surveys(), known.facts().manual());
    return new Write.Put(
        RoundItems.facts(
            unit.roundCode(), unit.unitCode(), new StoredFacts(changed, known.version() + 1)),
        Condition.unchangedSince(known.version()));
  }
}
