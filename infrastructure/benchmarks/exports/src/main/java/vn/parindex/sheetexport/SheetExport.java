package vn.parindex.sheetexport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Session;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/**
 * Orders all score sheets of plan 288 as one export, as XLSX and as PDF, and measures from the
 * order to the finished file. The sheets have all their rows; nothing was declared in them yet.
 */
public final class SheetExport {

  private static final Path ROUND = Path.of("infrastructure/rounds/plan-288");
  private static final Path OUT = Path.of("target/bench/exports.csv");
  private static final Instant NOVEMBER = Instant.parse("2022-11-21T02:00:00Z");

  /** Two thirds of what the worker's timeout allows. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration WAIT = Duration.ofMinutes(14);
  private static final int SHEETS = 142;

  private record Export(String format, Duration took, long bytes, int sheets) {}

  private final RoundFolder folder = RoundFiles.read(ROUND);
  private final String exports = "/rounds/" + folder.round().code() + "/exports";

  private SheetExport() {}

  /** Measures; exits 0 only when every sheet is there in time. */
  public static void main(String[] args) throws Exception {
    System.exit(new SheetExport().run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    var local = LocalOptions.of(Path.of("")).withTime(NOVEMBER).withPrewarm(true);
    try (var platform = LocalPlatform.start(local);
        var api =
            new Api(
                platform.api(), username -> platform.token(username, folder.groups(username)))) {
      try (var loader =
          new RoundLoader(api.base(), username -> api.as(username).token(), (_, _, _) -> {})) {
        loader.load(folder);
      }
      var home = api.as(folder.accountWith("HOME_AFFAIRS").orElseThrow().username());
      var all = new ArrayList<Export>();
      for (var format : List.of("XLSX", "PDF")) {
        platform.awaitIdle(WAIT);
        all.add(measure(platform, home, format));
      }
      tell(all);
      return all.stream()
          .allMatch(one -> one.sheets() == SHEETS && one.took().compareTo(LONGEST) <= 0);
    }
  }

  private Export measure(RunningPlatform platform, Session home, String format) throws Exception {
    var begun = System.nanoTime();
    var wanted = Map.of("kind", "ALL_SCORE_SHEETS", "format", format);
    var id = home.post(exports).json(wanted).send().expect(202).json().get("id").asString();
    platform.awaitIdle(WAIT);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    JsonNode made = home.get(exports + "/" + id).expect(200).json();
    if (!made.get("state").asString().equals("READY")) {
      throw new IllegalStateException("The export is not there: " + made);
    }
    return new Export(
        format, took, made.get("bytes").asLong(), sheets(made.get("download").get("url")));
  }

  private static int sheets(JsonNode url) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(url.asString())).build();
      var body = client.send(request, BodyHandlers.ofInputStream()).body();
      int sheets = 0;
      try (var zip = new ZipInputStream(new BufferedInputStream(body))) {
        while (zip.getNextEntry() != null) {
          sheets++;
        }
      }
      return sheets;
    }
  }

  private static void tell(List<Export> all) throws IOException {
    var csv = new StringBuilder("format,sheets,seconds,sheetsPerSecond,megabytes\n");
    for (var one : all) {
      double seconds = one.took().toMillis() / 1_000.0;
      csv.append(
          String.format(
              Locale.ROOT,
              "%s,%d,%.1f,%.1f,%.1f%n",
              one.format(),
              one.sheets(),
              seconds,
              one.sheets() / seconds,
              one.bytes() / 1_000_000.0));
    }
    Files.createDirectories(OUT.getParent());
    Files.writeString(OUT, csv);
    System.out.print(csv);
  }
}
