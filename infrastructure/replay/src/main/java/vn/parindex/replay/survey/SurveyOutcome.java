package vn.parindex.replay.survey;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.result.DeclaredLine;

/**
 * What came of the survey.
 *
 * @param ballots what the respondents sent, in no order
 * @param cells the platform's board after closing, which hides small cells
 */
public record SurveyOutcome(List<GivenBallot> ballots, JsonNode cells) {

  private static final String HEADER = "level,unitCode,group,quota,issued,returned,valid,invalid\n";

  /** Fewest ballots that points stand on. */
  private static final int LEAST = 5;

  public SurveyOutcome {
    ballots = List.copyOf(ballots);
  }

  private record Counts(int returned, int valid) {}

  /**
   * Compares with what the respondents know together: counts where the board shows them, and the
   * points of every unit.
   */
  public void check(List<DeclaredLine> lines, Findings findings) {
    var differing = new ArrayList<String>();
    for (var cell : cells) {
      var counts = counts(cell);
      var shown = cell.get("counts");
      boolean hidden = shown.path("returned").isNull();
      if (hidden != counts.returned() < LEAST
          || (!hidden && shown.get("returned").asInt() != counts.returned())
          || (!hidden && shown.path("valid").asInt(-1) != counts.valid())) {
        differing.add(cell.toString());
      }
    }
    findings.object(
        "số phiếu trên bảng theo dõi khớp phiếu đã gửi · the board counts the ballots that were sent",
        differing);
    var wrong = new ArrayList<String>();
    lines.stream()
        .filter(line -> line.ruleKind().equals("survey") && isJudged(line.level()))
        .filter(line -> line.points().compareTo(points(line)) != 0)
        .forEach(
            line ->
                wrong.add(line.unitCode() + " " + line.subCriterionCode() + " " + line.points()));
    findings.object(
        "điểm điều tra tính lại từ phiếu trùng khớp · survey points computed from ballots agree",
        wrong);
  }

  /** Writes {@code survey.csv} and {@code ballots.jsonl}. */
  public void write(Path folder) throws IOException {
    var csv = new StringBuilder(HEADER);
    for (var cell : cells) {
      var counts = counts(cell);
      csv.append(
          "%s,%s,%s,%d,%d,%d,%d,%d\n"
              .formatted(
                  cell.get("level").asString(),
                  cell.get("unit").asString(),
                  cell.get("group").asString(),
                  cell.get("counts").get("quota").asInt(),
                  cell.get("counts").get("issued").asInt(),
                  counts.returned(),
                  counts.valid(),
                  counts.returned() - counts.valid()));
    }
    Files.writeString(folder.resolve("survey.csv"), csv);
    // Sorted by what they say: the order in which they came is told by nothing.
    Files.write(
        folder.resolve("ballots.jsonl"),
        ballots.stream().filter(GivenBallot::valid).map(Json::write).sorted().toList());
  }

  private boolean isJudged(String level) {
    return cells.valueStream().anyMatch(cell -> cell.get("level").asString().equals(level));
  }

  private Counts counts(JsonNode cell) {
    Predicate<GivenBallot> of =
        ballot ->
            ballot.unitCode().equals(cell.get("unit").asString())
                && ballot.group().equals(cell.get("group").asString());
    var all = ballots.stream().filter(of).toList();
    return new Counts(all.size(), (int) all.stream().filter(GivenBallot::valid).count());
  }

  private BigDecimal points(DeclaredLine line) {
    var asked =
        ballots.stream()
            .filter(ballot -> ballot.valid() && ballot.unitCode().equals(line.unitCode()))
            .filter(ballot -> ballot.weights().containsKey(line.subCriterionCode()))
            .toList();
    var weights =
        asked.stream()
            .flatMap(
                ballot ->
                    ballot.weights().getOrDefault(line.subCriterionCode(), List.of()).stream())
            .toList();
    if (asked.size() < LEAST || weights.isEmpty()) {
      return BigDecimal.ZERO;
    }
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return line.fullPoints()
        .multiply(sum)
        .divide(new BigDecimal(100 * weights.size()), 2, RoundingMode.HALF_UP);
  }
}
