package vn.parindex.exporting.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.exporting.document.IssuingBody;
import vn.parindex.exporting.document.Letterhead;
import vn.parindex.exporting.order.ExportJob;
import vn.parindex.exporting.order.ExportedUnits;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/** What every document of an export starts from: the order, the round, its units. */
public final class Source {

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final ExportJob job;
  private final StoredRound round;
  private final List<Unit> units;
  private final Map<String, Unit> byCode;

  public Source(AssessmentTable table, RoundStore rounds, ExportJob job) {
    this.table = table;
    this.rounds = rounds;
    this.job = job;
    this.round = rounds.round(job.round());
    this.units = rounds.units(job.round());
    this.byCode = units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
  }

  AssessmentTable table() {
    return table;
  }

  /** The order. */
  public ExportJob job() {
    return job;
  }

  Round round() {
    return round.round();
  }

  /** The units that the export is about. */
  public List<Unit> units() {
    return ExportedUnits.of(round.round(), units, job.wanted(), job.grant());
  }

  List<Unit> allUnits() {
    return units;
  }

  /** A unit's name; its code if the round has no such unit. */
  String name(@Nullable String unit) {
    var found = unit == null ? null : byCode.get(unit);
    return found == null ? String.valueOf(unit) : found.name();
  }

  Optional<Unit> unit(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Level level(String code) {
    return round
        .round()
        .level(code)
        .orElseThrow(() -> new IllegalStateException("The round lost its level " + code));
  }

  CriteriaSet criteriaSet(String level) throws CannotExport {
    return rounds
        .findCriteriaSet(round, level)
        .map(set -> set.applicableTo(level, List.of()))
        .orElseThrow(
            () -> new CannotExport("Cấp này chưa có bộ tiêu chí", "The level has no criteria set"));
  }

  RoundStore rounds() {
    return rounds;
  }

  LocalDate day() {
    return job.at().atZone(round.round().zone()).toLocalDate();
  }

  /** The head of a document that the orderer's unit issues. */
  Letterhead letterhead() {
    return IssuingBody.of(units, job.byUnit(), day());
  }

  /** The line below a title that says which units of a level it is about. */
  String scope(Level level) {
    var within = job.wanted().within();
    return level.name().vi() + (within == null ? "" : " thuộc " + name(within));
  }

  /** The line below a title that says of which round it is. */
  String roundLine() {
    return "(%s)".formatted(round.round().name().vi());
  }
}
