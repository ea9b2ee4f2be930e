package vn.parindex.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.result.DeclaredLine;
import vn.parindex.replay.result.Lines;
import vn.parindex.replay.result.RankingRow;

/** What the API shows of the results at one time: the lines of each unit and the rankings. */
final class ShownResults {

  private final Session reader;
  private final String round;
  private final Findings findings;
  private final Map<String, List<DeclaredLine>> linesByUnit = new ConcurrentHashMap<>();
  private final Map<String, List<RankingRow>> rankings = new TreeMap<>();

  ShownResults(Session reader, String round, Findings findings) {
    this.reader = reader;
    this.round = round;
    this.findings = findings;
  }

  /** Whether units of a level are ranked among those of the same unit above. */
  static boolean isRankedWithinParent(String level) {
    return level.equals("xa");
  }

  /** Names of units by code. */
  static Map<String, String> names(List<UnitUnderPlay> units) {
    var names = new HashMap<String, String>();
    units.forEach(unit -> names.put(unit.code(), unit.name()));
    return names;
  }

  /** The address of a level's ranking. */
  String ranking(String level) {
    return "/rounds/%s/rankings/%s".formatted(round, level);
  }

  /**
   * Reads the points of a unit.
   *
   * @param sheet its sheet
   * @param adjusted the council's data in place of the unit's, by code
   */
  List<DeclaredLine> readLines(UnitUnderPlay unit, JsonNode sheet, Map<String, JsonNode> adjusted) {
    var code = unit.code();
    var ranked = reader.get(ranking(unit.level()) + "/units/" + code).expect(200).json();
    var facts = reader.get("/rounds/%s/facts?unit=%s".formatted(round, code)).expect(200).json();
    var lines =
        new Lines(unit.set(), sheet, ranked, UnitFacts.read(facts))
            .adjusted(adjusted)
            .of(code, unit.level(), ranked.path("parent").asString(""));
    linesByUnit.put(code, lines);
    return lines;
  }

  /** Reads the ranking of a level; gives all that the API says of it. */
  JsonNode readRanking(String level) {
    var nightly = reader.get(ranking(level)).expect(200).json();
    var rows = new ArrayList<RankingRow>();
    nightly.get("units").forEach(unit -> rows.add(RankingRow.read(unit)));
    rows.sort(
        isRankedWithinParent(level)
            ? RankingRow.BY_GROUP_AND_RANK
            : Comparator.comparingInt(RankingRow::rank).thenComparing(RankingRow::unitCode));
    rankings.put(level, List.copyOf(rows));
    return nightly;
  }

  /** Whatever has a history has one, and its chain is whole. */
  void requireWholeHistory(String what, String path, String unit) {
    var history = reader.get(path + "/history").expect(200).json();
    findings.require(
        what,
        !history.get("entries").isEmpty() && history.get("whole").asBoolean(),
        unit + " " + history.path("firstFault"));
  }

  /** All lines that were read, in the order of the units given. */
  List<DeclaredLine> lines(List<UnitUnderPlay> units) {
    return units.stream()
        .flatMap(unit -> linesByUnit.getOrDefault(unit.code(), List.of()).stream())
        .toList();
  }

  /** The rankings that were read, by level. */
  Map<String, List<RankingRow>> rankings() {
    return Collections.unmodifiableMap(rankings);
  }

  /** The ranking of a level that was read. */
  List<RankingRow> rows(String level) {
    return rankings.getOrDefault(level, List.of());
  }
}
