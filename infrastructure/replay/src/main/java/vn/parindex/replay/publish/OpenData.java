package vn.parindex.replay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.result.RankingRow;

/** What anyone can read of the results, without an account; kept to be written to files. */
public final class OpenData {

  private final Session anyone;
  private final String round;
  private final Findings findings;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> firstVersions = new HashMap<>();

  OpenData(Session anyone, String round, Findings findings) {
    this.anyone = anyone;
    this.round = round;
    this.findings = findings;
  }

  private String path(String level) {
    return "/public/rounds/%s/rankings/%s".formatted(round, level);
  }

  /** Nothing is public before it is approved. */
  void requireNothing(String level) {
    findings.require(
        "chưa phê duyệt thì chưa công khai · nothing is public before it is approved",
        anyone.get(path(level)).status() == 404,
        level);
  }

  /** Reads the first version, which stays readable for ever. */
  void readFirst(String level) {
    firstVersions.put(level, anyone.get(path(level) + "?version=1").expect(200).text());
  }

  /** Reads the newest version of a level in all its forms and checks it against the ranking. */
  public void read(String level, int version, List<RankingRow> ranked) {
    var reply = anyone.get(path(level)).expect(200);
    var page = reply.json();
    var csv = anyone.get(path(level) + ".csv").expect(200).text();
    files.put("ranking-" + level + ".json", reply.text());
    files.put("ranking-" + level + ".csv", csv);
    files.put(
        "changes-" + level + ".json", anyone.get(path(level) + "/changes").expect(200).text());
    files.put("ranking-" + level + "-v1.json", firstVersions.getOrDefault(level, ""));
    findings.require(
        "số phiên bản công bố đúng · the published version is the one expected",
        page.get("version").asInt() == version,
        level + " " + page.get("version"));
    findings.object(
        "kết quả công bố trùng bảng xếp hạng đã chốt · the published results are the locked"
            + " ranking",
        differing(level, page.get("rows").valueStream().map(OpenData::line).toList(), ranked));
    findings.require(
        "dữ liệu mở CSV đủ dòng · the open data in CSV has a row for each unit",
        csv.lines().count() == ranked.size() + 1,
        level + " " + csv.lines().count());
    checkCaching(level, reply);
    findings.require(
        "bản công bố cũ vẫn đọc được nguyên vẹn · the old version stays as it was",
        anyone.get(path(level) + "?version=1").expect(200).text().equals(firstVersions.get(level)),
        level);
  }

  private void checkCaching(String level, Reply reply) {
    var etag = reply.headers().firstValue("etag").orElse("");
    var again = anyone.call("GET", path(level)).header("if-none-match", etag).send();
    findings.require(
        "dữ liệu mở có ETag, lưu đệm được · open data can be cached",
        again.status() == 304 && reply.json().get("digest").asString().matches("[0-9a-f]{64}"),
        level + " " + again.status());
  }

  private static String line(JsonNode row) {
    return "%s %s %s %s %s"
        .formatted(
            row.get("unitCode").asString(),
            row.get("rank"),
            row.get("totalPoints").decimalValue().setScale(2),
            row.get("surveyPoints").decimalValue().setScale(2),
            row.get("indexPercent").decimalValue().setScale(2));
  }

  private static List<String> differing(
      String level, List<String> published, List<RankingRow> ranked) {
    var own =
        ranked.stream()
            .map(
                row ->
                    "%s %d %s %s %s"
                        .formatted(
                            row.unitCode(),
                            row.rank(),
                            row.totalPoints(),
                            row.surveyPoints(),
                            row.indexPercent()))
            .toList();
    var differing = new ArrayList<String>();
    published.stream()
        .filter(row -> !own.contains(row))
        .forEach(row -> differing.add(level + " published only: " + row));
    own.stream()
        .filter(row -> !published.contains(row))
        .forEach(row -> differing.add(level + " ranked only: " + row));
    return differing;
  }

  /** Writes all files into a folder. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(
        folder.resolve("rounds.json"), anyone.get("/public/rounds").expect(200).text());
  }
}
