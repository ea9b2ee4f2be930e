package vn.parindex.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.text.Text;

/**
 * A snapshot's summary as it is answered.
 *
 * @param takenAt the schedule's time, or when it was asked for
 * @param kind {@code NIGHTLY} or {@code ON_DEMAND}
 * @param by who asked for it
 * @param previousNight the night that changes of rank refer to
 * @param ranked number of units with a rank
 * @param appraised how many of them are ranked by locked appraised points, the rest by their own
 * @param unranked number of units without
 * @param findings what a person should look at
 */
record SnapshotAnswer(
    String round,
    String level,
    LocalDate night,
    Instant takenAt,
    Trigger.Kind kind,
    String by,
    String inputsHash,
    @Nullable LocalDate previousNight,
    int ranked,
    int appraised,
    int unranked,
    List<Finding> findings) {

  private static final Text STALE =
      new Text(
          "điểm trên phiếu chưa kịp cập nhật; bảng xếp hạng đã tự chấm lại",
          "points on the sheet lag behind; the ranking scored the sheet itself");
  private static final Text DIFFERENT =
      new Text(
          "điểm trên phiếu khác với điểm chấm lại cho bảng xếp hạng",
          "points on the sheet differ from those scored for the ranking");

  SnapshotAnswer {
    findings = List.copyOf(findings);
  }

  /**
   * Something about some units.
   *
   * @param code {@code STALE_VALIDATION} or {@code DIFFERENT_VALIDATION}
   * @param units how many
   * @param unitCodes which
   */
  record Finding(String code, Text message, int units, List<String> unitCodes) {}

  static SnapshotAnswer of(Snapshot snapshot) {
    return new SnapshotAnswer(
        snapshot.round(),
        snapshot.level(),
        snapshot.night(),
        snapshot.trigger().time(),
        snapshot.trigger().kind(),
        snapshot.trigger().by(),
        snapshot.inputsHash(),
        snapshot.previousNight(),
        snapshot.ranked(),
        snapshot.appraised(),
        snapshot.unranked(),
        findings(snapshot));
  }

  private static List<Finding> findings(Snapshot snapshot) {
    var findings = new ArrayList<Finding>();
    if (!snapshot.stale().isEmpty()) {
      findings.add(
          new Finding("STALE_VALIDATION", STALE, snapshot.stale().size(), snapshot.stale()));
    }
    if (!snapshot.differing().isEmpty()) {
      findings.add(
          new Finding(
              "DIFFERENT_VALIDATION",
              DIFFERENT,
              snapshot.differing().size(),
              snapshot.differing()));
    }
    return findings;
  }
}
