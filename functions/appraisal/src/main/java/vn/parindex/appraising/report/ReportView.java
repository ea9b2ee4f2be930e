package vn.parindex.appraising.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraising.report.Reports.Standing;

/**
 * How far a district is with its communes, and what it reported, as it is answered.
 *
 * @param closesAt first instant that is late
 * @param units how many it runs, without those that were left out
 * @param open those that are not locked yet
 * @param outdated whether points were locked after the ranking that was reported
 * @param report the newest report; null before the first
 */
record ReportView(
    String round,
    String level,
    String unit,
    long version,
    Instant closesAt,
    int units,
    List<Standing> open,
    boolean outdated,
    @Nullable LevelReport report) {

  ReportView {
    open = List.copyOf(open);
  }

  static ReportView of(Reports reports, ReportPlace place) {
    var stored = reports.find(place);
    return of(reports, place, stored.subject().version(), stored.report());
  }

  static ReportView of(
      Reports reports, ReportPlace place, long version, @Nullable LevelReport report) {
    var standings = reports.standings(place);
    return new ReportView(
        place.roundCode(),
        place.level(),
        place.by(),
        version,
        reports.window(place).closesAt(),
        standings.size(),
        standings.stream().filter(standing -> !standing.isLocked()).toList(),
        report != null && Reports.isOlderThan(report.rankedAt(), standings),
        report);
  }
}
