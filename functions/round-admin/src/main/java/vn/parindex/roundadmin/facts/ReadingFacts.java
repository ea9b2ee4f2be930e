package vn.parindex.roundadmin.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ManualPoints;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;

/** Shows what is known of a unit besides what it declares, to those who may read its sheet. */
public final class ReadingFacts {

  private final RoundStore rounds;
  private final Access access;

  public ReadingFacts(RoundStore rounds, Access access) {
    this.rounds = rounds;
    this.access = access;
  }

  private record Shown(
      String unit,
      String key,
      @Nullable BigDecimal value,
      @Nullable LocalDate day,
      String source,
      LocalDate asOf) {

    static Shown of(String unit, String key, Fact fact) {
      return switch (fact) {
        case Fact.Measure(var value, var source, var asOf) ->
            new Shown(unit, key, value, null, source, asOf);
        case Fact.Day(var day, var source, var asOf) ->
            new Shown(unit, key, null, day, source, asOf);
      };
    }
  }

  private record FactsOfUnit(
      String unit, long version, List<Shown> facts, Map<String, ManualPoints> manualScores) {

    static FactsOfUnit of(String unit, StoredFacts stored) {
      var facts =
          stored.facts().facts().entrySet().stream()
              .map(entry -> Shown.of(unit, entry.getKey(), entry.getValue()))
              .sorted(Comparator.comparing(Shown::key))
              .toList();
      return new FactsOfUnit(unit, stored.version(), facts, stored.facts().manual());
    }
  }

  /** Answers {@code GET /rounds/{round}/facts?unit=}. */
  public Response show(Request request, Caller caller) {
    var round = request.pathParameter("round");
    var unit = request.queryParameter("unit");
    if (unit.isPresent() && !access.allows(caller, Capability.READ_SHEET, round, unit.get())) {
      throw Problems.forbidden().asException();
    }
    rounds.round(round);
    var code = unit.orElseThrow(ReadingFacts::unitMissing);
    rounds.unit(round, code);
    var stored = rounds.facts(round, code);
    return Response.ok(FactsOfUnit.of(code, stored)).withVersion(stored.version());
  }

  private static RuntimeException unitMissing() {
    return Problems.invalid(
            List.of(
                new FieldError("unit", "missing", "Thiếu tham số unit", "Parameter unit missing")))
        .asException();
  }
}
