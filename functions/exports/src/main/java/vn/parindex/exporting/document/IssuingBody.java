package vn.parindex.exporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.round.Unit;

/**
 * Makes the head of a document that a unit issues. A territory is led by its People's Committee
 * (UBND), which its documents name; other units stand under their own names.
 */
public final class IssuingBody {

  private static final Pattern TERRITORY =
      Pattern.compile("(Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường|Thị trấn|Đặc khu) (.+)");
  private static final Locale VIETNAMESE = Locale.of("vi");

  private IssuingBody() {}

  /**
   * The head.
   *
   * @param unit the issuing unit's code; null or unknown stands for the topmost unit
   */
  public static Letterhead of(List<Unit> units, @Nullable String unit, LocalDate date) {
    var issuing = find(units, unit).or(() -> top(units));
    if (issuing.isEmpty()) {
      return new Letterhead(null, "ỦY BAN NHÂN DÂN", "BC-UBND", "........", date, "CHỦ TỊCH");
    }
    var body = issuing.get();
    var above = find(units, body.parent());
    boolean isTerritory = isTerritory(body);
    return new Letterhead(
        above.map(IssuingBody::capitals).orElse(null),
        capitals(body),
        isTerritory ? "BC-UBND" : "BC-" + symbol(body),
        place(units, body),
        date,
        isTerritory ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : head(body));
  }

  /** The name of a unit as a body that issues documents: {@code UBND HUYỆN LỘC NINH}. */
  static String capitals(Unit unit) {
    var name = unit.name().toUpperCase(VIETNAMESE);
    return isTerritory(unit) ? "UBND " + name : name;
  }

  private static boolean isTerritory(Unit unit) {
    return TERRITORY.matcher(unit.name()).matches();
  }

  private static String symbol(Unit unit) {
    return unit.code().toUpperCase(Locale.ROOT);
  }

  private static String head(Unit unit) {
    return unit.name().startsWith("Sở ") ? "GIÁM ĐỐC" : "THỦ TRƯỞNG CƠ QUAN";
  }

  /** A department is in the place of the territory above it. */
  private static String place(List<Unit> units, Unit unit) {
    var matcher = TERRITORY.matcher(unit.name());
    if (matcher.matches()) {
      return matcher.group(2);
    }
    return find(units, unit.parent()).map(above -> place(units, above)).orElse("........");
  }

  private static Optional<Unit> find(List<Unit> units, @Nullable String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  private static Optional<Unit> top(List<Unit> units) {
    return units.stream().filter(unit -> unit.parent() == null).findFirst();
  }
}
