package vn.parindex.roundadmin.units;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.round.Unit;

/** Units as the body of a request describes them. */
final class UnitShape {

  /** More than the country has communes; the openapi.yaml says it too. */
  private static final int MOST_UNITS = 5_000;

  private UnitShape() {}

  /** The member {@code units}; a unit without validFrom is valid from the first day of the year. */
  static List<Unit> units(Members body, int year) {
    return body.list("units", 1, MOST_UNITS, unit -> unit(unit, year));
  }

  private static Unit unit(Members unit, int year) {
    return new Unit(
        unit.text("code", Codes.UNIT),
        unit.text("name", Codes.NAME),
        unit.text("level", Codes.PLAIN),
        unit.optionalText("parent", Codes.UNIT).orElse(null),
        unit.optionalDay("validFrom").orElse(LocalDate.of(year, 1, 1)),
        unit.optionalDay("validTo").orElse(null));
  }
}
