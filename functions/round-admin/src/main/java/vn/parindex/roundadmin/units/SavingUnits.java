package vn.parindex.roundadmin.units;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.files.ListColumns;
import vn.parindex.platform.files.ListFile;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Stored;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.PackedJson;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.round.Units;
import vn.parindex.roundadmin.rounds.Edit;
import vn.parindex.roundadmin.rounds.ElementFaults;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundProblems;

/** Home Affairs says which units take part; the whole list at once, as JSON or CSV. */
public final class SavingUnits {

  private static final ListColumns COLUMNS =
      new ListColumns(
          "units", Set.of("code", "name", "level", "parent"), Set.of("validFrom", "validTo"));

  private final RoundStore rounds;
  private final RoundEditing editing;

  public SavingUnits(RoundStore rounds, RoundEditing editing) {
    this.rounds = rounds;
    this.editing = editing;
  }

  private record Fingerprint(int count, String sha256) {
    static Fingerprint of(List<Unit> units) {
      return new Fingerprint(units.size(), Stored.fingerprint(units));
    }
  }

  /** Answers {@code PUT /rounds/{round}/units}. */
  public Response save(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var units = units(request, round);
    refuseTooLong(units);
    return editing.edit(request, caller, stored -> saved(stored, units));
  }

  private static List<Unit> units(Request request, Round round) {
    if (request.header("content-type").orElse("").startsWith("text/csv")) {
      var csv = ListFile.csv(request.body(), COLUMNS);
      var units = csv.read(body -> UnitShape.units(body, round.year()));
      ElementFaults.refuse(ElementFaults.errors(csv::place, Units.faults(round, units)));
      return units;
    }
    var units = BodyReader.read(request.body(), body -> UnitShape.units(body, round.year()));
    ElementFaults.refuse(ElementFaults.errors("units", Units.faults(round, units)));
    return units;
  }

  private static void refuseTooLong(List<Unit> units) {
    if (PackedJson.pack(units).length > Stored.MOST_BYTES) {
      throw RoundProblems.unitsTooLarge(Stored.MOST_BYTES).asException();
    }
  }

  private Edit saved(StoredRound stored, List<Unit> units) {
    RoundEditing.refuseClosed(stored);
    var round = stored.round().code();
    var before = rounds.units(round);
    var lost = Units.lostWhileOpen(before, units);
    if (stored.state() == RoundState.OPEN && !lost.isEmpty()) {
      throw Problems.conflict(
              "units-in-use",
              "Đợt đã mở: không bỏ đơn vị hoặc chuyển đơn vị sang cấp khác",
              "The round is open: no unit may be removed or moved to another level")
          .with("units", lost)
          .asException();
    }
    return Edit.of(
        stored,
        List.of(Write.put(RoundItems.units(round, units))),
        Action.of("save-units", Fingerprint.of(before), Fingerprint.of(units)),
        version -> Response.ok(counts(units)).withVersion(version));
  }

  private static Map<String, Long> counts(List<Unit> units) {
    return units.stream()
        .collect(Collectors.groupingBy(Unit::level, TreeMap::new, Collectors.counting()));
  }
}
