package vn.parindex.roundadmin.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.facts.ManualPoints;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.numbers.Decimals;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Write;
import vn.parindex.round.RoundState;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;
import vn.parindex.rules.ManualRule;

/** The role that a rule names gives the points which the rule leaves to it, with a reason. */
public final class GivingManualScore {

  /** How rules call roles (docs/scoring-rules.md, manual). */
  private static final Map<String, Role> ROLES =
      Map.of("homeAffairs", Role.HOME_AFFAIRS, "provinceLeader", Role.PROVINCE_LEADER);

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

  private final RoundStore rounds;
  private final RoundEditing editing;

  public GivingManualScore(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Wanted(BigDecimal points, String reason) {
    static Wanted of(Members body) {
      return new Wanted(
          Decimals.plain(body.decimal("points", 2, LARGEST.negate(), LARGEST)),
          body.text("reason", Codes.REASON));
    }
  }

  private record Given(String unit, String code, BigDecimal points, String role, String reason) {}

  /** What is scored, and the rule that leaves it to a role. */
  private record Left(SubCriterion item, ManualRule rule) {}

  /** Answers {@code PUT /rounds/{round}/units/{unit}/manual-scores/{code}}. */
  public Response give(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    refuseOtherRoles(caller, left(stored, request).rule());
    var wanted = BodyReader.read(request.body(), Wanted::of);
    return editing.edit(request, caller, now -> given(now, request, wanted));
  }

  private Edit given(StoredRound stored, Request request, Wanted wanted) {
    var left = left(stored, request);
    var points = new ManualPoints(wanted.points(), left.rule().role(), wanted.reason());
    ElementFaults.refuse(faults(left, points));
    if (stored.state() != RoundState.OPEN) {
      throw RoundProblems.notOpen().asException();
    }
    var round = stored.round().code();
    var unit = request.pathParameter("unit");
    var code = left.item().code();
    var known = rounds.facts(round, unit);
    var before = known.facts().manual().get(code);
    var given = new Given(unit, code, points.points(), points.role(), points.reason());
    return Edit.of(
        stored,
        List.of(write(round, unit, known, code, points)),
        new Action("give-manual-score", wanted.reason(), before, given),
        version -> Response.ok(given).withVersion(version));
  }

  private static Write write(
      String round, String unit, StoredFacts known, String code, ManualPoints points) {
    var manual = new HashMap<>(known.facts().manual());
    manual.put(code, points);
    var facts = new ReferenceFacts(known.facts().facts(), known.facts().surveys(), manual);
    return new Write.Put(
        RoundItems.facts(round, unit, new StoredFacts(facts, known.version() + 1)),
        Condition.unchangedSince(known.version()));
  }

  private Left left(StoredRound stored, Request request) {
    var unit = rounds.unit(stored.round().code(), request.pathParameter("unit"));
    var code = request.pathParameter("code");
    return rounds.criteriaSet(stored, unit.level()).items().stream()
        .filter(item -> item.code().equals(code))
        .filter(item -> item.rule() instanceof ManualRule)
        .map(item -> new Left(item, (ManualRule) item.rule()))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("manual-score", code).asException());
  }

  private static void refuseOtherRoles(Caller caller, ManualRule rule) {
    var role = ROLES.get(rule.role());
    if (role == null || !caller.is(role)) {
      throw Problems.forbidden().with("role", rule.role()).asException();
    }
  }

  private static List<FieldError> faults(Left left, ManualPoints points) {
    var max = left.item().maxPoints();
    if (left.rule().accepts(points, max)) {
      return List.of();
    }
    var lowest = left.rule().lowest().toPlainString();
    return List.of(
        new FieldError(
            "/points",
            "out-of-range",
            "Phải từ %s đến %s điểm".formatted(lowest, max.toPlainString()),
            "Must be from %s to %s points".formatted(lowest, max.toPlainString())));
  }
}
