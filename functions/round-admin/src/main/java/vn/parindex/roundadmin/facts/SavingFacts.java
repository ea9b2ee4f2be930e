package vn.parindex.roundadmin.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Stored;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Write;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;

/** Home Affairs imports targets, baselines and other figures; facts that are not named stay. */
public final class SavingFacts {

  private final RoundStore rounds;
  private final RoundEditing editing;

  public SavingFacts(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Saved(int saved) {}

  /** Answers {@code PUT /rounds/{round}/facts}. */
  public Response save(Request request, Caller caller) {
    rounds.round(request.pathParameter("round"));
    var facts = BodyReader.read(request.body(), UnitFact::all);
    return editing.edit(request, caller, stored -> saved(stored, facts));
  }

  private Edit saved(StoredRound stored, List<UnitFact> facts) {
    ElementFaults.refuse(KnownFacts.of(rounds, stored).faults(facts));
    RoundEditing.refuseClosed(stored);
    var before = new ArrayList<String>();
    var writes = new ArrayList<Write>();
    var byUnit =
        facts.stream()
            .collect(
                Collectors.groupingBy(UnitFact::unit, LinkedHashMap::new, Collectors.toList()));
    byUnit.forEach(
        (unit, wanted) -> {
          var known = rounds.facts(stored.round().code(), unit);
          before.addAll(replaced(known, wanted));
          writes.add(write(stored.round().code(), unit, known, wanted));
        });
    var after = facts.stream().map(UnitFact::words).toList();
    var action = Action.of("save-facts", before, after);
    Stored.refuseTooLarge(action);
    return Edit.of(
        stored,
        writes,
        action,
        version -> Response.ok(new Saved(facts.size())).withVersion(version));
  }

  private static List<String> replaced(StoredFacts known, List<UnitFact> wanted) {
    var facts = known.facts().facts();
    return wanted.stream()
        .flatMap(
            fact ->
                Stream.ofNullable(facts.get(fact.key()))
                    .map(old -> UnitFact.words(fact.unit(), fact.key(), old)))
        .toList();
  }

  private static Write write(String round, String unit, StoredFacts known, List<UnitFact> wanted) {
    var facts = new HashMap<>(known.facts().facts());
    wanted.forEach(fact -> facts.put(fact.key(), fact.fact()));
    var changed = new ReferenceFacts(facts, known.facts().surveys(), known.facts().manual());
    return new Write.Put(
        RoundItems.facts(round, unit, new StoredFacts(changed, known.version() + 1)),
        Condition.unchangedSince(known.version()));
  }
}
