package vn.parindex.exporting.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An ordered export. It never changes; how far it is lies beside it.
 *
 * @param round the round's code
 * @param id random
 * @param wanted what was ordered
 * @param grant what of it the orderer may see
 * @param by the account
 * @param byUnit the orderer's unit, whose document it is; null without one
 * @param at when it was ordered: the date of the document
 */
public record ExportJob(
    String round,
    String id,
    WantedExport wanted,
    Grant grant,
    String by,
    @Nullable String byUnit,
    Instant at) {

  /** How long a finished file is kept; the bucket's lifecycle removes it then. */
  public static final Duration KEPT = Duration.ofDays(7);

  /**
   * What of an export may be seen.
   *
   * @param byUnit whether it is a unit's own sheet: what it declared and, once the results are
   *     published, the published points
   * @param without a unit that is left out: the own unit of a council's member; null for none
   */
  public record Grant(boolean byUnit, @Nullable String without) {

    /** Everything. */
    public static final Grant WHOLE = new Grant(false, null);
  }

  /** When the file is gone. */
  public Instant expiresAt() {
    return at.plus(KEPT);
  }

  /** The key of the file in the bucket. */
  public String key() {
    return "exports/%s/%s".formatted(round, id);
  }

  /** The form of the file itself. */
  public ExportFormat fileFormat() {
    return wanted.kind().isArchive() ? ExportFormat.ZIP : wanted.format();
  }

  /** The file's name: codes only, so it is safe everywhere. */
  public String fileName() {
    return Stream.of(
                Optional.of(wanted.kind().fileName()),
                Optional.of(round),
                Optional.ofNullable(wanted.level()),
                Optional.ofNullable(wanted.within()),
                Optional.ofNullable(wanted.unit()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("-"))
        + "."
        + fileFormat().extension();
  }
}
