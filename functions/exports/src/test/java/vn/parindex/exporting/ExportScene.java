package vn.parindex.exporting;

import static vn.parindex.platform.testing.TableRound.ROUND;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Council;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.appraisal.Pass;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.exporting.make.MakingExport;
import vn.parindex.exporting.order.ExportStore;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisedPoints;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.lambda.EachRecord;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Repository;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/**
 * The round of plan 288 in a table as the other functions leave it: its units, its sample criteria
 * sets, points of every unit, a ranking, a survey; and the exports at work on it.
 */
final class ExportScene {

  static final Instant NOW = Instant.parse("2023-01-20T02:30:00Z");

  private static final String EXPORTS = "/rounds/{round}/exports";

  final AssessmentTable table = LocalDynamoDb.newTable();
  final AssessmentTable invitations = LocalDynamoDb.newTable("SurveyInvitations");
  private final Bucket fileBucket = LocalS3.newBucket();
  private final Bucket evidenceBucket = LocalS3.newBucket();
  final String files = fileBucket.name();
  final String evidence = evidenceBucket.name();
  private final Bucket publishedBucket = LocalS3.newBucket();
  final String published = publishedBucket.name();
  private final FrozenRankings frozen = new FrozenRankings(publishedBucket);
  final TableRound round;
  final List<Unit> units;
  private final Api api;
  private final EachRecord maker;

  ExportScene() {
    units = units();
    round = TableRound.open(table, units.toArray(Unit[]::new));
    for (var level : List.of("so", "xa")) {
      table.putAll(List.of(RoundItems.criteriaSet(ROUND, level, criteria(level))));
    }
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
    round.account("stp.canbo", "STP", Role.UNIT_OFFICER);
    round.account("stp.lanhdao", "STP", Role.UNIT_LEADER);
    round.account("noivu.692", "692", Role.DISTRICT_OFFICER);
    round.account("ttr.nhatky", "TTR", Role.AUDITOR);
    round.account("hd.stc", "STC", Role.APPRAISER);
    round.account("hd.tinh", "70", Role.APPRAISER);
    round.account("ubnd.lanhdao", "70", Role.PROVINCE_LEADER);
    council();
    var bucket = new ExportBucket(fileBucket);
    api = Api.of(ExportFunctions.api(table, bucket), NOW);
    maker =
        ExportFunctions.maker(
            new MakingExport(table, invitations, bucket, new ExportBucket(evidenceBucket), frozen));
  }

  Api api() {
    return api;
  }

  Api as(String account) {
    return api.as(account);
  }

  /** Someone orders an export. */
  Answer order(String account, String body) {
    return as(account).callWith(body, "POST " + EXPORTS, ROUND);
  }

  /** How an export stands. */
  Answer export(String account, String id) {
    return as(account).call("GET " + EXPORTS + "/{export}", ROUND, id);
  }

  /** The stream tells the worker of an order. */
  StreamsEventResponse tell(String id) {
    var record = new DynamodbStreamRecord();
    var stream = new StreamRecord();
    var main = ExportStore.main(ROUND, id);
    stream.setKeys(Map.of("pk", new AttributeValue(main.pk()), "sk", new AttributeValue("META")));
    stream.setSequenceNumber("111");
    record.setDynamodb(stream);
    var event = new DynamodbEvent();
    event.setRecords(List.of(record));
    return maker.apply(event);
  }

  /** Home Affairs orders, the worker makes; the file. */
  byte[] made(String body) {
    return made("snv.canbo", body);
  }

  byte[] made(String account, String body) {
    var ordered = order(account, body);
    if (ordered.status() != 202) {
      throw new AssertionError(ordered.toString());
    }
    var id = ordered.json().path("id").asString();
    tell(id);
    var export = export(account, id).json();
    if (!export.path("state").asString().equals("READY")) {
      throw new AssertionError(export.toString());
    }
    return LocalS3.client()
        .getObjectAsBytes(r -> r.bucket(files).key("exports/" + ROUND + "/" + id))
        .asByteArray();
  }

  List<Unit> ofLevel(String level) {
    return units.stream().filter(unit -> unit.level().equals(level)).toList();
  }

  /** Every unit of a level has points: more for the first of the list than for the last. */
  void scored(String level) {
    var set = set(level);
    var all = ofLevel(level);
    var items = new ArrayList<Item>();
    for (int at = 0; at < all.size(); at++) {
      var unit = all.get(at).code();
      items.add(SheetItems.validation(ROUND, unit, validation(set, at, 0)));
      items.add(
          AppraisalItems.points(
              ROUND, unit, Pass.FIRST, new AppraisedPoints(1, validation(set, at, 1))));
    }
    table.putAll(items);
  }

  private static Validation validation(CriteriaSet set, int place, int pass) {
    var scores = new ArrayList<Validation.Score>();
    var points = BigDecimal.ZERO;
    int number = 0;
    for (var item : set.subCriteria()) {
      var given = points(item.maxPoints(), place, number++, pass);
      points = points.add(given);
      scores.add(
          new Validation.Score(
              item.code(),
              "SCORED",
              given,
              new Text("số liệu kê khai đạt mức quy định", "as declared"),
              List.of()));
    }
    for (var adjustment : set.adjustments()) {
      scores.add(
          new Validation.Score(
              adjustment.item().code(), "SCORED", BigDecimal.ZERO, Text.EMPTY, List.of()));
    }
    return new Validation(
        1, 0, points, set.maxPoints(), BigDecimal.ZERO, BigDecimal.ZERO, points, scores);
  }

  private static BigDecimal points(BigDecimal max, int place, int number, int pass) {
    boolean less = (place * 7 + number * 3 + pass) % 11 < place / 3 + pass;
    return less ? max.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP) : max;
  }

  /**
   * A level was ranked: the first of the list is the best, and the last of the departments has not
   * submitted.
   */
  void ranked(String level) {
    ranked(level, 1, RankingRows.NIGHT, "hash");
  }

  /** The next night's ranking: something has changed since. */
  void rankedAgain(String level) {
    ranked(level, 3, RankingRows.NIGHT.plusDays(1), "other hash");
  }

  /** The same night was ranked again, after something had changed: the earlier ranking is gone. */
  void rankedInPlace(String level) {
    ranked(level, 3, RankingRows.NIGHT, "other hash");
  }

  /** The newest ranking of a level is public. */
  PublishedVersion published(String level) {
    return new PublishedLevels(table, frozen).publish(level);
  }

  private void ranked(String level, int pass, LocalDate night, String hash) {
    var set = set(level);
    var all = ofLevel(level);
    int unranked = level.equals("so") ? 1 : 0;
    var rows = new RankingRows(set);
    for (int at = 0; at < all.size() - unranked; at++) {
      rows.rank(all.get(at), validation(set, at, pass));
    }
    rows.publish(table, level, all.subList(all.size() - unranked, all.size()), night, hash);
  }

  private void council() {
    var council =
        new Council(
            "so",
            "70",
            List.of(
                new CouncilMember("hd.stc", "STC", CouncilRole.MEMBER),
                new CouncilMember("hd.tinh", "70", CouncilRole.CHAIR)),
            100,
            new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    table.putAll(
        List.of(CouncilItems.main(ROUND, council).with("version", 1).with("auditHash", "")));
  }

  /** A unit's appraisal is locked. */
  void locked(String unit) {
    round.submits(unit);
    round.appraised(unit, AppraisalStage.LOCKED, Pass.SECOND, Map.of());
  }

  private CriteriaSet set(String level) {
    var rounds = new RoundStore(table);
    return rounds.criteriaSet(rounds.round(ROUND), level).applicableTo(level, List.of());
  }

  private static JsonNode criteria(String level) {
    var yaml = Repository.text("infrastructure/rounds/plan-288/criteria-" + level + ".yaml");
    return Json.mapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  private static List<Unit> units() {
    return Repository.text("infrastructure/rounds/plan-288/units.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(
            part ->
                new Unit(
                    part[0],
                    part[1].replace("\"", ""),
                    part[2],
                    part[3].isEmpty() ? null : part[3],
                    LocalDate.of(2022, 1, 1),
                    null))
        .toList();
  }

  /** A cell of the survey's quotas, and what was counted. */
  void surveyed() {
    var items = new ArrayList<Item>();
    for (var group : List.of("civil-servants Công chức", "division-heads Trưởng phòng")) {
      var words = group.split(" ", 2);
      items.add(
          Item.of(new Key("SURVEY#" + ROUND, "QUESTIONNAIRE#so#" + words[0]))
              .withJson("doc", Map.of("groupName", Map.of("vi", words[1], "en", words[1]))));
    }
    var cells = new ArrayList<Item>();
    for (var unit : ofLevel("so")) {
      cells.add(cell(unit.code(), "civil-servants", 4, 4));
      cells.add(cell(unit.code(), "division-heads", 12, 11));
      items.add(
          Item.of(new Key("SURVEY#" + ROUND, "COUNTS#" + unit.code()))
              .withJson(
                  "doc",
                  Map.of(
                      "civil-servants", Map.of("valid", 4, "invalid", 0),
                      "division-heads", Map.of("valid", 10, "invalid", 1))));
    }
    table.putAll(items);
    invitations.putAll(cells);
  }

  private static Item cell(String unit, String group, int quota, int returned) {
    return Item.of(new Key("CELLS#" + ROUND, unit + "#" + group))
        .with("quota", quota)
        .with("left", 0)
        .with("returned", returned)
        .with("paperLeft", 0)
        .with("open", 1);
  }
}
