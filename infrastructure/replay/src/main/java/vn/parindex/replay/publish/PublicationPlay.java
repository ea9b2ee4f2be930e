package vn.parindex.replay.publish;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.appraisal.Decisions;
import vn.parindex.replay.appraisal.PlayedDecision;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.http.Api;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.play.Clock;
import vn.parindex.replay.play.Company;
import vn.parindex.replay.play.Progress;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.rounds.RoundFolder;

/**
 * The councils' conclusion, the submission, the approval by another person, an appeal that is
 * upheld and the correction that follows, and one that is rejected.
 */
public final class PublicationPlay {

  private static final Instant CONCLUDED = Instant.parse("2023-02-06T02:00:00Z");

  /** The day of Quyết định 173/QĐ-UBND. */
  private static final Instant APPROVED = Instant.parse("2023-02-08T02:00:00Z");

  private static final Instant APPEALED = Instant.parse("2023-02-10T02:00:00Z");
  private static final Instant DECIDED = Instant.parse("2023-02-13T02:00:00Z");

  private final Clock clock;
  private final Progress progress;
  private final Company company;
  private final Findings findings;
  private final Publications publications;
  private final OpenData openData;

  public PublicationPlay(
      Api api,
      RoundFolder folder,
      Company company,
      Clock clock,
      Progress progress,
      Findings findings) {
    this.clock = clock;
    this.progress = progress;
    this.company = company;
    this.findings = findings;
    this.publications = new Publications(api, folder, company);
    this.openData = new OpenData(api.anonymous(), folder.round().code(), findings);
  }

  /** What anyone can read in the end. */
  public OpenData openData() {
    return openData;
  }

  /** While something is open, nothing can be published; what is open is named. */
  public void refusedWhileOpen(String level) {
    var refused = publications.aggregate(level);
    refused.expectProblem(409, "publication-open-items");
    findings.require(
        "còn phiếu mở thì không tổng hợp để công bố · open sheets keep a level from publication",
        !refused.json().get("errors").isEmpty(),
        refused.text());
  }

  /**
   * Plays all levels, then the appeals.
   *
   * @param decisions those of the appraisal; a correction is added to them
   * @return the newest published version by level
   */
  public Map<String, Integer> play(Map<String, List<UnitUnderPlay>> byLevel, Decisions decisions) {
    clock.moveTo(CONCLUDED);
    byLevel.keySet().forEach(this::submit);
    clock.moveTo(APPROVED);
    byLevel.keySet().forEach(publications::approve);
    byLevel.keySet().forEach(openData::readFirst);
    clock.moveTo(APPEALED);
    var versions = new HashMap<String, Integer>();
    byLevel.keySet().forEach(level -> versions.put(level, 1));
    var upheld = appeal(byLevel.getOrDefault("so", List.of()), decisions);
    var rejected = appeal(byLevel.getOrDefault("huyen", List.of()), decisions);
    clock.moveTo(DECIDED);
    decide(rejected, Map.of("decision", "REJECTED", "reason", "Minh chứng bổ sung không phù hợp"));
    uphold(upheld, decisions);
    versions.put("so", 2);
    clock.controls().awaitIdle();
    return versions;
  }

  private void submit(String level) {
    openData.requireNothing(level);
    publications.aggregate(level).expect(200);
    publications.conclude(level);
    publications.submit(level, null);
    var own = publications.approveAsSubmitter(level);
    findings.require(
        "người trình không tự phê duyệt được · who submits can't approve",
        own.status() == 403,
        level + " " + own.status());
  }

  /** An appeal: against what the council put in place of the unit's own data. */
  private record Appeal(UnitUnderPlay unit, String code, JsonNode ownValues) {

    String path() {
      return "/rounds/%s/units/%s/appeals".formatted(unit.round(), unit.code());
    }
  }

  private Appeal appeal(List<UnitUnderPlay> units, Decisions decisions) {
    var appeal =
        units.stream()
            .flatMap(unit -> adjustedInFirst(unit, decisions).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nobody has a reason to appeal"));
    var item = Map.of("code", appeal.code(), "reason", "Số liệu kê khai có văn bản xác nhận");
    appeal
        .unit()
        .leader()
        .post(appeal.path())
        .json(Map.of("items", List.of(item)))
        .sendPatiently()
        .expect(201);
    return appeal;
  }

  /** An item with the council's data since the first appraisal. */
  private static Optional<Appeal> adjustedInFirst(UnitUnderPlay unit, Decisions decisions) {
    var items = unit.set().byCode();
    return decisions.of(unit.code()).stream()
        .filter(one -> one.pass() == 1 && one.values() != null)
        .map(PlayedDecision::code)
        .findFirst()
        .flatMap(code -> Optional.ofNullable(items.get(code)))
        .flatMap(asked -> unit.inventor().declare(asked))
        .map(own -> new Appeal(unit, own.code(), Json.tree(own.values())));
  }

  private void decide(Appeal appeal, Object decision) {
    var unit = appeal.unit();
    var chair = publications.chair(unit.level(), company.parent(unit.code()));
    chair
        .post(appeal.path() + "/v1/decision")
        .ifMatch(1)
        .json(Json.tree(decision))
        .sendPatiently()
        .expect(200);
  }

  private void uphold(Appeal appeal, Decisions decisions) {
    var unit = appeal.unit();
    var correction =
        Map.of("code", appeal.code(), "values", appeal.ownValues(), "notApplicable", false);
    decide(
        appeal,
        Map.of(
            "decision",
            "UPHELD",
            "reason",
            "Văn bản xác nhận số liệu của đơn vị",
            "corrections",
            List.of(correction)));
    decisions.add(new PlayedDecision(unit.code(), appeal.code(), 2, "ADJUST", appeal.ownValues()));
    publications.rank(unit.level());
    publications.aggregate(unit.level()).expect(200);
    publications.conclude(unit.level());
    publications.submit(unit.level(), "Đính chính sau khi giải quyết kiến nghị của một đơn vị");
    publications.approve(unit.level());
    progress.say(
        "%s (%s) kiến nghị, kết quả được đính chính · appealed and was corrected"
            .formatted(unit.name(), unit.code()));
  }
}
