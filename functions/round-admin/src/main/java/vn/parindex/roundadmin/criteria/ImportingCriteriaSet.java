package vn.parindex.roundadmin.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.DryRun;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Stored;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.JsonTree;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;

/**
 * Home Affairs imports the criteria set of a level. A dry run finds the same faults and changes
 * nothing. Once the round is open its sets stay as they are.
 */
public final class ImportingCriteriaSet {

  private final RoundStore rounds;
  private final RoundEditing editing;

  public ImportingCriteriaSet(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Imported(
      String code,
      int fields,
      int criteria,
      int subCriteria,
      BigDecimal maxPoints,
      boolean dryRun) {

    static Imported of(CriteriaSet set, boolean dryRun) {
      return new Imported(
          set.code(),
          set.fields().size(),
          set.fields().stream().mapToInt(field -> field.criteria().size()).sum(),
          set.subCriteria().size(),
          set.maxPoints(),
          dryRun);
    }
  }

  private record Fingerprint(String level, String code, String sha256) {
    static Fingerprint of(String level, JsonNode tree) {
      return new Fingerprint(level, tree.path("code").asString(), Stored.fingerprint(tree));
    }
  }

  /** Answers {@code PUT /rounds/{round}/criteria-sets/{level}}. */
  public Response save(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var level = level(stored.round(), request);
    var dryRun = DryRun.of(request);
    var file = CriteriaFile.of(request);
    var tree = JsonTree.json(file.tree());
    Stored.refuseTooLarge(tree);
    if (dryRun) {
      refuseOpen(stored);
      return Response.ok(Imported.of(file.set(), true));
    }
    LongFunction<Response> response =
        version -> Response.ok(Imported.of(file.set(), false)).withVersion(version);
    return editing.edit(request, caller, now -> imported(now, level, tree, response));
  }

  private Edit imported(
      StoredRound stored, String level, JsonNode tree, LongFunction<Response> response) {
    refuseOpen(stored);
    var round = stored.round().code();
    var before = rounds.criteriaTree(round, level).map(t -> Fingerprint.of(level, t)).orElse(null);
    return Edit.of(
        stored,
        List.of(Write.put(RoundItems.criteriaSet(round, level, tree))),
        Action.of("import-criteria-set", before, Fingerprint.of(level, tree)),
        response);
  }

  private static void refuseOpen(StoredRound stored) {
    if (stored.state() != RoundState.DRAFT) {
      throw RoundProblems.criteriaSetImmutable().asException();
    }
  }

  private static String level(Round round, Request request) {
    var level = request.pathParameter("level");
    if (round.level(level).isEmpty()) {
      throw Problems.notFound("level", level).asException();
    }
    return level;
  }
}
