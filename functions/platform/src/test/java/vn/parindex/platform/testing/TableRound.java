package vn.parindex.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.appraisal.StoredVote;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.sheet.DeclaredScore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.ranking.TieStyle;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;
import vn.parindex.text.Text;

/**
 * The round 2022 in the table, as the other functions leave it there: departments (so), ranked in
 * the province, and communes (xa), ranked within their district and in the province. For tests of
 * functions that work on what others have written.
 */
public final class TableRound {

  /** The round's code. */
  public static final String ROUND = "2022";

  /** The last second in time. */
  public static final Instant LAST_SECOND = Instant.parse("2022-12-09T16:59:59Z");

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Actor SOMEONE = Actor.system("test", "api", LAST_SECOND);

  private final AssessmentTable table;
  private final SheetStore sheets;
  private final RoundStore rounds;

  private TableRound(AssessmentTable table) {
    this.table = table;
    this.sheets = new SheetStore(table);
    this.rounds = new RoundStore(table);
  }

  /** A round whose units work, with these units. */
  public static TableRound open(AssessmentTable table, Unit... units) {
    var round = new TableRound(table);
    round.put(Item.of(RoundItems.listed(ROUND)));
    round.put(RoundItems.units(ROUND, List.of(units)));
    round.put(RoundItems.criteriaSet(ROUND, "so", criteria()));
    round.put(RoundItems.criteriaSet(ROUND, "xa", criteria()));
    round.is(RoundState.OPEN);
    return round;
  }

  /** A department. */
  public static Unit department(String code) {
    return new Unit(code, "Sở " + code, "so", null, LocalDate.of(2022, 1, 1), null);
  }

  /** A commune of a district. */
  public static Unit commune(String code, String district) {
    return new Unit(code, "Xã " + code, "xa", district, LocalDate.of(2022, 1, 1), null);
  }

  /** The set of the test resources: 20 points, every source of points once. */
  public static JsonNode criteria() {
    var yaml = resource("criteria.yaml");
    return Json.mapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  /** The round as the domain knows it. */
  public static Round round() {
    return new Round(
        ROUND,
        new Text("Đợt 2022", "Round 2022"),
        2022,
        ZONE,
        List.of(
            new Level("so", Text.same("Sở"), RunBy.PROVINCE, List.of(RankingScope.PROVINCE)),
            new Level(
                "xa",
                Text.same("Xã"),
                RunBy.PARENT,
                List.of(RankingScope.PARENT, RankingScope.PROVINCE))),
        List.of(deadline("so"), deadline("xa"), survey()),
        new RankingPolicy(TieStyle.COMPETITION, List.of(TieBreak.byField("1"))),
        new ClassTable(
            List.of(
                band("Tốt", "90"), band("Khá", "80"), band("Trung bình", "50"), band("Yếu", "0"))));
  }

  /** Puts the round into a state. */
  public void is(RoundState state) {
    change(
        rounds.find(ROUND).map(r -> r.subject()).orElse(Subject.absent(RoundItems.main(ROUND))),
        RoundItems.main(round(), state));
  }

  /** Keeps other units than before. */
  public void has(Unit... units) {
    var stored = rounds.round(ROUND);
    change(
        stored.subject(),
        RoundItems.main(round(), stored.state()),
        RoundItems.units(ROUND, List.of(units)));
  }

  /** An active account. */
  public void account(String username, @Nullable String unit, Role... roles) {
    var mail = username + "@example.vn";
    put(
        AccountStore.item(
            new Account(username, username, mail, unit, Set.copyOf(Arrays.asList(roles)), true)));
  }

  /** The unit saves data of a sub-criterion, as JSON. */
  public void declares(String unit, String code, String values) {
    declares(unit, code, values, null);
  }

  /** The unit saves data of a sub-criterion and explains why evidence is missing. */
  public void declares(String unit, String code, String values, @Nullable String explanation) {
    var sheet = sheet(unit);
    var before = sheet.scores().get(code);
    var score =
        new DeclaredScore(
            code,
            before == null ? 1 : before.version() + 1,
            (ObjectNode) Json.mapper().readTree(values),
            false,
            explanation,
            "officer",
            LAST_SECOND);
    change(
        sheet.subject(),
        SheetItems.main(ROUND, unit, sheet.status()),
        SheetItems.score(ROUND, unit, score));
  }

  /** The unit's leader approves. */
  public void submits(String unit) {
    submits(unit, LAST_SECOND);
  }

  /** The unit's leader approves at a time. */
  public void submits(String unit, Instant time) {
    stands(unit, SheetState.SUBMITTED, time);
  }

  /** The sheet comes into a state. */
  public void stands(String unit, SheetState state, Instant time) {
    var submittedAt = state.isSubmitted() ? time : null;
    change(
        sheet(unit).subject(),
        SheetItems.main(ROUND, unit, new SheetStatus(state, time, submittedAt, null, 0, 0, 0)));
  }

  /**
   * The appraisal of a submitted sheet comes into a stage, after items were adjusted in an
   * appraisal.
   *
   * @param adjusted data as JSON, by code
   */
  public void appraised(
      String unit, AppraisalStage stage, Pass pass, Map<String, String> adjusted) {
    var appraisal = new AppraisalStore(table).head(ROUND, unit);
    stands(unit, SheetState.UNDER_APPRAISAL, LAST_SECOND);
    var items =
        adjusted.entrySet().stream()
            .map(entry -> adjusted(entry.getKey(), entry.getValue()))
            .map(item -> AppraisalItems.item(ROUND, unit, 1, pass, item))
            .toArray(Item[]::new);
    var status = new AppraisalStatus(stage, LAST_SECOND, 1, null);
    change(appraisal.subject(), AppraisalItems.main(ROUND, unit, status), items);
  }

  private static StoredItem adjusted(String code, String values) {
    var vote =
        new StoredVote(
            StoredVote.Kind.ADJUST,
            (ObjectNode) Json.mapper().readTree(values),
            false,
            "theo báo cáo",
            null,
            "appraiser",
            LAST_SECOND);
    return new StoredItem(code, 1, null, vote, null);
  }

  /** Facts of a unit become known. */
  public void knows(String unit, ReferenceFacts facts) {
    var version = rounds.facts(ROUND, unit).version() + 1;
    put(RoundItems.facts(ROUND, unit, new StoredFacts(facts, version)));
  }

  /** A unit gets a later deadline. */
  public void extend(String unit, Instant closesAt) {
    put(
        RoundItems.extension(
            ROUND, new Extension(unit, Deadline.SELF_ASSESSMENT, closesAt, "thiên tai")));
  }

  /** A unit's sheet as it is now. */
  public StoredSheet sheet(String unit) {
    return sheets.sheet(ROUND, unit);
  }

  /** The key of the sheet's main item, which the stream speaks of. */
  public static Key changed(String unit) {
    return SheetItems.main(ROUND, unit);
  }

  /** The key of a unit's facts, which the stream speaks of. */
  public static Key factsOf(String unit) {
    return RoundItems.facts(ROUND, unit);
  }

  private void change(Subject subject, Item main, Item... more) {
    var writes = new ArrayList<Write>();
    writes.addAll(AuditTrail.change(subject, main, SOMEONE, Action.of("test", null, null)));
    Arrays.stream(more).map(Write::put).forEach(writes::add);
    transact(writes);
  }

  private void put(Item item) {
    transact(List.of(Write.put(item)));
  }

  private void transact(List<Write> writes) {
    try {
      table.transact(writes);
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
  }

  private static Deadline deadline(String level) {
    return new Deadline(
        level,
        Deadline.SELF_ASSESSMENT,
        new Text("Tự đánh giá", "Self-assessment"),
        Instant.parse("2022-10-10T00:00:00Z"),
        LAST_SECOND.plusSeconds(1),
        1);
  }

  /** Ballots about departments are taken until the end of October. */
  private static Deadline survey() {
    return new Deadline(
        "so",
        "survey",
        new Text("Điều tra xã hội học", "Survey"),
        Instant.parse("2022-10-10T00:00:00Z"),
        Instant.parse("2022-10-31T17:00:00Z"),
        1);
  }

  private static ClassBand band(String label, String bound) {
    return new ClassBand(Text.same(label), new BigDecimal(bound), true);
  }

  private static String resource(String name) {
    try (var stream = TableRound.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
