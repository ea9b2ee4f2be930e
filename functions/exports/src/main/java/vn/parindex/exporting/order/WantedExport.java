package vn.parindex.exporting.order;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;

/**
 * What someone wants exported.
 *
 * @param kind what
 * @param format as which file
 * @param level of which level; null for none or all
 * @param within of which unit's units; null for all of the level
 * @param unit of which unit; null unless it is about one
 * @param audit which entries of the audit log
 */
public record WantedExport(
    ExportKind kind,
    ExportFormat format,
    @Nullable String level,
    @Nullable String within,
    @Nullable String unit,
    AuditFilter audit) {

  private static final int LONGEST_OBJECT = 120;
  private static final int LONGEST_ACCOUNT = 64;

  /** Reads a body; what does not fit together is named member by member. */
  static WantedExport of(Members body) {
    var wanted =
        new WantedExport(
            body.oneOf("kind", ExportKind.class),
            body.oneOf("format", ExportFormat.class),
            body.optionalText("level", Codes.PLAIN).orElse(null),
            body.optionalText("within", Codes.UNIT).orElse(null),
            body.optionalText("unit", Codes.UNIT).orElse(null),
            audit(body));
    if (body.has("kind")) {
      wanted.check(body);
    }
    return wanted;
  }

  private static AuditFilter audit(Members body) {
    return new AuditFilter(
        body.optionalText("object", TextRule.words(LONGEST_OBJECT)).orElse(null),
        body.optionalText("actor", TextRule.words(LONGEST_ACCOUNT)).orElse(null),
        instant(body, "from").orElse(null),
        instant(body, "to").orElse(null));
  }

  private static Optional<Instant> instant(Members body, String name) {
    return body.has(name) ? Optional.of(body.instant(name)) : Optional.empty();
  }

  private void check(Members body) {
    if (body.has("format") && !kind.comesAs(format)) {
      body.fault(
          "format", "format-not-offered", "Không xuất được ở dạng này", "It does not come as this");
    }
    boolean needsLevel = kind.of() == ExportKind.Of.LEVEL || within != null;
    if (needsLevel && level == null) {
      body.fault("level", "missing", "Thiếu thành phần bắt buộc", "Missing");
    }
    if (kind.of() == ExportKind.Of.UNIT && unit == null) {
      body.fault("unit", "missing", "Thiếu thành phần bắt buộc", "Missing");
    }
    boolean ofLevels = kind.of() == ExportKind.Of.LEVEL || kind.of() == ExportKind.Of.ANY_LEVEL;
    refuse(body, "level", level, ofLevels);
    refuse(body, "within", within, ofLevels);
    refuse(body, "unit", unit, kind.of() == ExportKind.Of.UNIT);
    boolean ofAudit = kind == ExportKind.AUDIT_EXTRACT;
    refuse(body, "object", audit.object(), ofAudit);
    refuse(body, "actor", audit.actor(), ofAudit);
    refuse(body, "from", audit.from(), ofAudit);
    refuse(body, "to", audit.to(), ofAudit);
  }

  private static void refuse(Members body, String name, @Nullable Object value, boolean fits) {
    if (value != null && !fits) {
      body.fault(name, "not-for-this-kind", "Loại xuất này không có", "This kind has none");
    }
  }
}
