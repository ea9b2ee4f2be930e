package vn.parindex.exporting.order;

import java.util.List;
import java.util.Optional;
import vn.parindex.exporting.order.ExportJob.Grant;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/**
 * Who may have which export; what is not here is denied. Whoever may see results of all units that
 * it is about may have it; the member of a council never gets the own unit's, nor a ranking in
 * which a gap would tell its rank; a unit gets its own sheet, with what it declared and what was
 * published of it.
 */
final class ExportRights {

  private final Access access;

  ExportRights(Access access) {
    this.access = access;
  }

  /** What of an export someone may see; empty if nothing. */
  Optional<Grant> grant(Caller caller, Round round, List<Unit> units, WantedExport wanted) {
    return switch (wanted.kind()) {
      case AUDIT_EXTRACT -> whole(allows(caller, Capability.READ_AUDIT, round));
      case SURVEY_STATISTICS -> whole(allows(caller, Capability.EXPORT_RESULTS, round));
      case SCORE_SHEET -> sheet(caller, round, wanted);
      case EVIDENCE_BUNDLE -> whole(ofUnit(caller, Capability.EXPORT_RESULTS, round, wanted));
      case RANKING, FIELD_TABLE, ALL_SCORE_SHEETS, MISSING_EVIDENCE ->
          ofUnits(caller, round, ExportedUnits.all(round, units, wanted), wanted);
    };
  }

  private Optional<Grant> sheet(Caller caller, Round round, WantedExport wanted) {
    if (ofUnit(caller, Capability.EXPORT_RESULTS, round, wanted)) {
      return Optional.of(Grant.WHOLE);
    }
    return ofUnit(caller, Capability.EXPORT_OWN_SHEET, round, wanted)
        ? Optional.of(new Grant(true, null))
        : Optional.empty();
  }

  private Optional<Grant> ofUnits(
      Caller caller, Round round, List<Unit> units, WantedExport wanted) {
    if (allows(caller, Capability.EXPORT_RESULTS, round)) {
      return Optional.of(Grant.WHOLE);
    }
    var own = units.stream().filter(unit -> unit.code().equals(caller.unit())).findFirst();
    var others = units.stream().filter(unit -> !unit.code().equals(caller.unit())).toList();
    boolean mayAll =
        !others.isEmpty()
            && others.stream()
                .allMatch(
                    unit ->
                        access.allows(
                            caller, Capability.EXPORT_RESULTS, round.code(), unit.code()));
    boolean wouldTellOwn = own.isPresent() && wanted.kind() == ExportKind.RANKING;
    return mayAll && !wouldTellOwn
        ? Optional.of(new Grant(false, own.map(Unit::code).orElse(null)))
        : Optional.empty();
  }

  private boolean ofUnit(Caller caller, Capability capability, Round round, WantedExport wanted) {
    return access.allows(caller, capability, round.code(), wanted.unit());
  }

  private boolean allows(Caller caller, Capability capability, Round round) {
    return access.allows(caller, capability, round.code(), null);
  }

  private static Optional<Grant> whole(boolean allowed) {
    return allowed ? Optional.of(Grant.WHOLE) : Optional.empty();
  }
}
