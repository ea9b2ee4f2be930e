package vn.parindex.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import vn.parindex.auditcheck.CheckedTable;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.data.Consumption;
import vn.parindex.replay.appraisal.AppraisalPlay;
import vn.parindex.replay.appraisal.Decisions;
import vn.parindex.replay.appraisal.DistrictReports;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Controls;
import vn.parindex.replay.notice.MailMishaps;
import vn.parindex.replay.notice.NoticeYear;
import vn.parindex.replay.play.Authorities;
import vn.parindex.replay.play.Clock;
import vn.parindex.replay.play.Closing;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.RoundPlay;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.publish.OfficialExports;
import vn.parindex.replay.publish.PublicationPlay;
import vn.parindex.replay.result.DeclaredFile;
import vn.parindex.replay.result.RankingCsv;
import vn.parindex.replay.result.RankingTable;
import vn.parindex.replay.survey.SurveyPlay;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/** {@code make replay}: the 2022 round of plan 288, played through the public HTTP API. */
public final class Replay {

  private static final Path ROUND = Path.of("infrastructure/rounds/plan-288");

  /** The day of the plan: its first steps begin, and the survey is held. */
  private static final Instant START = Instant.parse("2022-10-07T02:00:00Z");

  private static final int AT_ONCE = 6;

  private final Options options;
  private final Console console = new Console();
  private final RoundFolder folder = RoundFiles.read(ROUND);
  private final Tally tally = new Tally();
  private final Findings findings = new Findings();

  private Replay(Options options) {
    this.options = options;
  }

  /** Plays; exits 0 only when everything that is checked holds. */
  public static void main(String[] args) throws IOException {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println("Cách dùng / Usage: " + Options.USAGE);
      System.exit(2);
      return;
    }
    System.exit(new Replay(options).run() ? 0 : 1);
  }

  private boolean run() throws IOException {
    console.say(
        "Diễn tập đợt 2022, hạt giống (seed) " + options.seed() + " · playing the 2022 round");
    var local =
        LocalOptions.of(Path.of(""))
            .withTime(START)
            .withPrewarm(true)
            .withMeter(options.metered())
            .withProgress(console::say);
    try (var platform = LocalPlatform.start(local);
        var api =
            new Api(platform.api(), username -> platform.token(username, folder.groups(username)));
        var controls = new Controls(platform.api());
        var crowd = new Crowd(AT_ONCE, console)) {
      play(platform, api, controls, crowd);
    } finally { // what was found counts even if the play could not go on
      findings.held().forEach(check -> console.say("ĐẠT · holds: " + check));
      findings.failed().forEach(check -> console.say("KHÔNG ĐẠT · FAILS: " + check));
    }
    return findings.failed().isEmpty();
  }

  private void play(RunningPlatform platform, Api api, Controls controls, Crowd crowd)
      throws IOException {
    load(api);
    var company = new Company(api, folder, options.seed(), options.evidence());
    var byLevel = new TreeMap<String, List<UnitUnderPlay>>();
    folder.round().levels().forEach(l -> byLevel.put(l.code(), company.level(l.code())));
    var home = company.withRole("HOME_AFFAIRS");
    var clock = new Clock(controls, console, folder.round().zone());
    var round = folder.round().code();
    var authorities = new Authorities(round, home, company.withRole("PROVINCE_LEADER"), tally);
    var survey =
        new SurveyPlay(
                api, controls, home, company.withRole("SUPPORT_TEAM"), round, options.seed(), crowd)
            .hold(findings);
    authorities.report("so", "guidance");
    authorities.report("huyen", "guidance");
    var calendar = home.get("/rounds/" + round + "/calendar").expect(200).json();
    new RoundPlay(clock, controls, crowd, console, company, authorities, tally)
        .play(options.seed(), Closing.read(calendar, byLevel));
    controls.awaitIdle();

    var aftermath = new Aftermath(home, round, crowd, findings);
    aftermath.read(byLevel);
    var units = byLevel.values().stream().flatMap(List::stream).toList();
    survey.check(aftermath.lines(units), findings);
    var publication = new PublicationPlay(api, folder, company, clock, console, findings);
    publication.refusedWhileOpen("so");
    var reports = new DistrictReports(clock, company, findings, folder);
    var decisions =
        new AppraisalPlay(api, folder, clock, crowd, console, tally)
            .play(units, company, authorities, reports);
    reports.play(byLevel.getOrDefault("xa", List.of()));
    var versions = publication.play(byLevel, decisions);
    var appraised = new AppraisalAftermath(home, round, crowd, findings, aftermath, decisions);
    appraised.read(byLevel);
    versions.forEach(
        (level, version) ->
            publication
                .openData()
                .read(level, version, appraised.rankings().getOrDefault(level, List.of())));
    var published = options.out().resolve("published");
    var exports =
        new OfficialExports(api, home, round, controls, findings, published.resolve("exports"));
    exports.fetch(byLevel, appraised.rankings());
    var notices = new NoticeYear(controls, api, home, folder, findings);
    notices.check(START, units, crowd);
    findings.object(
        "thư trả lại, quá tải, không hồi âm đều đúng cách · returned, throttled, unanswered mail is"
            + " dealt with",
        new MailMishaps(
                controls, api, home, company, byLevel.getOrDefault("so", List.of()).getFirst())
            .objections());
    findings.require(
        "không sự kiện nào thất bại · no event failed for good",
        controls.queues().values().stream().allMatch(size -> size == 0),
        controls.queues().toString());
    write(aftermath, appraised, decisions, units);
    publication.openData().write(published);
    checkAudit(platform);
    survey.write(options.out());
    notices.write(options.out());
    console.say("%6d thông báo trong năm · notices in the year".formatted(notices.size()));
    tell(controls, appraised);
    platform.consumed().ifPresent(this::tellConsumed);
  }

  /** Nobody writes any more: every entry of the audit log must be where it was written. */
  private void checkAudit(RunningPlatform platform) throws IOException {
    var audit = CheckedTable.at(platform.dynamoDbEndpoint(), platform.credentials());
    Files.write(options.out().resolve("audit-check.txt"), audit.lines());
    findings.object(
        "nhật ký hệ thống không bị sửa, xóa, chèn · no entry of the audit log was tampered with",
        audit.faults().stream().map(fault -> fault.line()).toList());
    findings.require(
        "nhật ký ghi mọi phiếu, mọi thẩm định · the audit log has a trail for every sheet and"
            + " every appraisal",
        audit.trails()
            >= 2
                * folder.round().levels().stream()
                    .mapToInt(level -> folder.unitsOf(level.code()).size())
                    .sum(),
        audit.trails() + " trails");
  }

  private void load(Api api) {
    try (var loader =
        new RoundLoader(
            api.base(),
            username -> api.as(username).token(),
            (step, done, total) -> console.at(step.vi() + " · " + step.en(), done, total))) {
      loader.load(folder);
    }
  }

  private void write(
      Aftermath aftermath,
      AppraisalAftermath appraised,
      Decisions decisions,
      List<UnitUnderPlay> units)
      throws IOException {
    Files.createDirectories(options.out());
    for (var ranking : appraised.rankings().entrySet()) {
      RankingCsv.write(
          options.out().resolve("ranking-" + ranking.getKey() + ".csv"), ranking.getValue());
    }
    DeclaredFile.write(options.out().resolve("declared.jsonl"), aftermath.lines(units));
    DeclaredFile.write(options.out().resolve("appraised.jsonl"), appraised.lines(units));
    decisions.write(options.out().resolve("decisions.jsonl"));
  }

  private void tellConsumed(Consumption consumed) {
    console.say(
        "DynamoDB: %d lượt gọi, đọc %s, ghi %s đơn vị · requests, read and write request units"
            .formatted(consumed.requests(), consumed.reads(), consumed.writes()));
  }

  private void tell(Controls controls, AppraisalAftermath aftermath) {
    for (var level : folder.round().levels()) {
      System.out.print(
          RankingTable.of(
              "%s · %s".formatted(level.name().vi(), level.name().en()),
              aftermath.rankings().getOrDefault(level.code(), List.of())));
    }
    System.out.println();
    for (var event : Tally.Event.values()) {
      console.say("%6d %s".formatted(tally.of(event), event.words()));
    }
    for (var function : controls.health().get("functions")) {
      console.say(
          "%6d lần gọi · invocations of %s (%d lỗi · errors)"
              .formatted(
                  function.get("invocations").asInt(),
                  function.get("name").asString(),
                  function.get("errors").asInt()));
    }
    console.say("Kết quả · results: " + options.out().toAbsolutePath());
  }
}
