package vn.parindex.replay.publish;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.result.RankingRow;

/** The official documents of the year, ordered by Home Affairs when the results are public. */
public final class OfficialExports {

  private final Api api;
  private final Session home;
  private final String round;
  private final Controls controls;
  private final Findings findings;
  private final Path folder;

  /**
   * The exports of a round.
   *
   * @param folder where the files go
   */
  public OfficialExports(
      Api api, Session home, String round, Controls controls, Findings findings, Path folder) {
    this.api = api;
    this.home = home;
    this.round = round;
    this.controls = controls;
    this.findings = findings;
    this.folder = folder;
  }

  /** What is ordered, and the name of the file that it becomes. */
  private record Order(String file, Map<String, String> wanted) {}

  /** Orders everything, waits until it is made, and fetches it. */
  public void fetch(
      Map<String, List<UnitUnderPlay>> byLevel, Map<String, List<RankingRow>> rankings)
      throws IOException {
    Files.createDirectories(folder);
    var orders = orders(byLevel);
    var ids = orders.stream().map(order -> place(order.wanted())).toList();
    controls.awaitIdle();
    for (int i = 0; i < orders.size(); i++) {
      fetch(orders.get(i).file(), ids.get(i));
    }
    for (var ranking : rankings.entrySet()) {
      checkRanking(ranking.getKey(), ranking.getValue());
    }
    int units = byLevel.values().stream().mapToInt(List::size).sum();
    findings.require(
        "tệp nén có phiếu điểm của mọi đơn vị · the ZIP holds the score sheet of every unit",
        parts("all-score-sheets.zip").size() == units,
        parts("all-score-sheets.zip").size() + " of " + units);
    findings.require(
        "gói tài liệu kiểm chứng có bản kê mã băm · the bundle of evidence has its manifest",
        parts("evidence.zip").size() > 1,
        String.valueOf(parts("evidence.zip").keySet()));
  }

  private List<Order> orders(Map<String, List<UnitUnderPlay>> byLevel) {
    var orders = new ArrayList<Order>();
    byLevel.forEach(
        (level, units) -> {
          for (var format : List.of("PDF", "XLSX")) {
            orders.add(order("ranking-" + level, "RANKING", format, Map.of("level", level)));
            orders.add(order("fields-" + level, "FIELD_TABLE", format, Map.of("level", level)));
          }
          var unit = units.getFirst().code();
          orders.add(order("sheet-" + unit, "SCORE_SHEET", "PDF", Map.of("unit", unit)));
        });
    for (var format : List.of("PDF", "XLSX")) {
      orders.add(order("survey", "SURVEY_STATISTICS", format, Map.of()));
      orders.add(order("missing-evidence", "MISSING_EVIDENCE", format, Map.of()));
    }
    var first = byLevel.values().iterator().next().getFirst();
    var audited = Map.of("object", "sheet/" + first.code());
    orders.add(order("audit-" + first.code(), "AUDIT_EXTRACT", "XLSX", audited));
    orders.add(new Order("all-score-sheets.zip", wanted("ALL_SCORE_SHEETS", "XLSX", Map.of())));
    var bundled = Map.of("unit", withEvidence(byLevel));
    orders.add(new Order("evidence.zip", wanted("EVIDENCE_BUNDLE", "ZIP", bundled)));
    return orders;
  }

  private static Order order(String name, String kind, String format, Map<String, String> more) {
    return new Order(name + "." + format.toLowerCase(Locale.ROOT), wanted(kind, format, more));
  }

  private static Map<String, String> wanted(String kind, String format, Map<String, String> more) {
    var wanted = new TreeMap<>(more);
    wanted.put("kind", kind);
    wanted.put("format", format);
    return wanted;
  }

  private String withEvidence(Map<String, List<UnitUnderPlay>> byLevel) {
    return byLevel.values().stream()
        .flatMap(List::stream)
        .filter(unit -> !home.get(unit.evidence()).expect(200).json().get("evidence").isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No unit has any evidence"))
        .code();
  }

  private String place(Map<String, String> wanted) {
    return home.post("/rounds/" + round + "/exports")
        .json(wanted)
        .sendPatiently()
        .expect(202)
        .json()
        .get("id")
        .asString();
  }

  private void fetch(String file, String id) throws IOException {
    var export = home.get("/rounds/" + round + "/exports/" + id).expect(200).json();
    boolean ready = export.get("state").asString().equals("READY");
    findings.require(
        "mọi văn bản xuất ra đều có · every export was made", ready, file + " " + export);
    if (ready) {
      var bytes = download(export);
      findings.require(
          "tệp xuất ra đúng mã băm đã ghi · every export has the digest that was kept",
          bytes.sha256().equals(export.get("sha256").asString()),
          file);
      Files.write(folder.resolve(file), bytes.toArray());
    }
  }

  private Bytes download(JsonNode export) {
    var url = URI.create(export.get("download").get("url").asString());
    var reply = api.send(HttpRequest.newBuilder(url).GET());
    return reply.expect(200).body();
  }

  /** Every unit of the ranking is in the official table. */
  private void checkRanking(String level, List<RankingRow> rows) throws IOException {
    var cells =
        texts(parts("ranking-" + level + ".xlsx").getOrDefault("xl/sharedStrings.xml", "<sst/>"));
    findings.object(
        "bảng xếp hạng xuất ra có đủ đơn vị · the official ranking names every unit",
        rows.stream()
            .map(RankingRow::unitName)
            .filter(name -> !cells.contains(name))
            .map(name -> level + " " + name)
            .toList());
  }

  /** The texts of a workbook, in which letters may stand as character references. */
  private static String texts(String sharedStrings) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var source = new InputSource(new StringReader(sharedStrings));
      return factory.newDocumentBuilder().parse(source).getDocumentElement().getTextContent();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The workbook can't be read", e);
    }
  }

  /** The entries of a ZIP or workbook as text, by name; none if the file is not there. */
  private Map<String, String> parts(String name) throws IOException {
    var parts = new TreeMap<String, String>();
    var file = folder.resolve(name);
    if (!Files.exists(file)) {
      return parts;
    }
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
