package vn.parindex.nightly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.UnitVersions;
import vn.parindex.platform.sheet.ScoredSheet;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;

/**
 * One unit of a level as it was read for a ranking.
 *
 * @param unit the unit
 * @param state where its sheet stands
 * @param sheetVersion the version of its sheet; 0 while nobody has touched it
 * @param factsVersion the version of its facts; 0 while there are none
 * @param closesAt when its self-assessment closes; null without a deadline
 * @param scored its points, scored afresh; null unless submitted
 * @param validated how its validated points compare with them
 * @param appraised its points after the second appraisal; null until they are locked
 * @param appraisalVersion the version of the locked appraisal; null until then
 */
record UnitInput(
    Unit unit,
    SheetState state,
    long sheetVersion,
    long factsVersion,
    @Nullable Instant closesAt,
    @Nullable ScoredSheet scored,
    Validated validated,
    @Nullable ScoredSheet appraised,
    @Nullable Long appraisalVersion) {

  /** Its part in the fingerprint of the ranking's inputs. */
  UnitVersions versions() {
    return new UnitVersions(
        unit.code(), unit.parent(), sheetVersion, factsVersion, closesAt, appraisalVersion);
  }

  /** The points that it is ranked by: the appraised ones once they are locked. */
  @Nullable ScoredSheet ranked() {
    return appraised == null ? scored : appraised;
  }

  /** How the points of score-validation compare with those scored afresh. */
  enum Validated {
    /** The same points, or not submitted: nothing to compare. */
    SAME,
    /** Not there yet, or of an older sheet or older facts: the stream lags. */
    STALE,
    /** Of this sheet and these facts, yet other points: someone should find out why. */
    DIFFERENT
  }
}
