package vn.parindex.intake.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.GroupCounts;
import vn.parindex.intake.store.SurveyPhase;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Deadline;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;
import vn.parindex.survey.CellCounts;
import vn.parindex.survey.SmallCells;
import vn.parindex.text.Text;

/** The board of the survey: quotas and counts of every group and unit; small cells are hidden. */
public final class ShowingSurvey {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final Cells cells;

  public ShowingSurvey(RoundStore rounds, SurveyStore surveys, Cells cells) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.cells = cells;
  }

  private record Asked(
      String level, String group, Text name, int questions, @Nullable Instant closesAt) {}

  private record Row(String level, String unit, String group, CellCounts counts) {}

  private record Total(String level, String group, CellCounts counts) {}

  private record Board(
      String round,
      SurveyPhase state,
      int maxBlankPercent,
      List<Asked> questionnaires,
      List<Row> cells,
      List<Total> totals) {}

  /** Answers {@code GET /rounds/{round}/survey}. */
  public Response show(Request request, Caller caller) {
    var calendar = rounds.round(request.pathParameter("round")).round();
    var round = calendar.code();
    var survey = surveys.survey(round);
    var groups = surveys.groups(round);
    var asked = groups.stream().map(group -> asked(calendar, group)).toList();
    var phase =
        SurveyPhase.of(survey, calendar, asked.stream().map(Asked::level).toList(), request.time());
    var all = cells.all(round);
    var counted = surveys.counts(round);
    var levels = rounds.units(round).stream().collect(Collectors.toMap(Unit::code, Unit::level));
    var rows =
        all.stream()
            .map(
                cell ->
                    new Row(
                        levels.getOrDefault(cell.unit(), ""),
                        cell.unit(),
                        cell.group(),
                        SmallCells.shown(counts(cell, counted))))
            .sorted(Comparator.comparing(Row::level))
            .toList();
    return Response.ok(
            new Board(
                round,
                phase,
                survey.maxBlankPercent(),
                asked,
                rows,
                groups.stream().map(group -> total(group, all, levels, counted)).toList()))
        .withVersion(survey.subject().version());
  }

  private static Total total(
      AskedGroup group,
      List<Cell> all,
      Map<String, String> levels,
      Map<String, Map<String, GroupCounts>> counted) {
    var counts =
        all.stream()
            .filter(cell -> cell.group().equals(group.group()))
            .filter(cell -> group.level().equals(levels.get(cell.unit())))
            .map(cell -> counts(cell, counted))
            .toList();
    return new Total(group.level(), group.group(), SmallCells.total(counts));
  }

  private static CellCounts counts(Cell cell, Map<String, Map<String, GroupCounts>> counted) {
    return cell.counts(counted.getOrDefault(cell.unit(), Map.of()).get(cell.group()));
  }

  private static Asked asked(Round round, AskedGroup group) {
    return new Asked(
        group.level(),
        group.group(),
        group.questionnaire().groupName(),
        group.questionnaire().questions().size(),
        SurveyStep.deadline(round, group.level()).map(Deadline::closesAt).orElse(null));
  }
}
