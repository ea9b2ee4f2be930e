package vn.parindex.exporting.order;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.exporting.order.ExportJob.Grant;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/** Which units an export is about. */
public final class ExportedUnits {

  private ExportedUnits() {}

  /** The units of a level, within another unit if one is named, that the grant leaves in. */
  public static List<Unit> of(Round round, List<Unit> all, WantedExport wanted, Grant grant) {
    return all(round, all, wanted).stream()
        .filter(unit -> !unit.code().equals(grant.without()))
        .toList();
  }

  static List<Unit> all(Round round, List<Unit> units, WantedExport wanted) {
    Set<String> levels =
        round.levels().stream()
            .map(Level::code)
            .filter(code -> wanted.level() == null || code.equals(wanted.level()))
            .collect(Collectors.toSet());
    return units.stream()
        .filter(unit -> levels.contains(unit.level()))
        .filter(unit -> wanted.within() == null || wanted.within().equals(unit.parent()))
        .filter(unit -> wanted.unit() == null || wanted.unit().equals(unit.code()))
        .toList();
  }
}
