package vn.parindex.submission;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.appraisal.StoredVote;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Repository;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.TieStyle;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.text.Text;

/**
 * A small round in a table and a bucket of its own: two departments, a district and a commune, and
 * the people who work on it. The criteria set is a sample for tests.
 */
public final class Round2022 {

  public static final String SHEET = "/rounds/{round}/units/{unit}/sheet";
  public static final String SCORE = SHEET + "/scores/{code}";
  public static final String EVIDENCE = "/rounds/{round}/units/{unit}/evidence";

  public static final Instant OPENS = Instant.parse("2022-10-31T17:00:00Z");

  /** "Trước ngày 10/12/2022" in Asia/Ho_Chi_Minh. */
  public static final Instant CLOSES = Instant.parse("2022-12-09T17:00:00Z");

  public static final Instant IN_TIME = Instant.parse("2022-12-01T02:00:00Z");

  public static final String CODE = "2022";
  public static final String UNIT = "STTTT";

  private static final EvidenceLimits LIMITS = new EvidenceLimits(1_000_000, 2_500_000);

  private final AssessmentTable table = LocalDynamoDb.newTable();
  private final Bucket bucket = LocalS3.newBucket();
  private final SubmissionWiring wiring = wiring(bucket(Duration.ofMinutes(10)));
  private final Api api = Api.of(wiring.submissionApi(), IN_TIME);

  private Round2022() {}

  public static Round2022 open() {
    return in(RoundState.OPEN);
  }

  public static Round2022 in(RoundState state) {
    var round = new Round2022();
    round.save(state);
    return round;
  }

  public Api officer() {
    return api.as("can-bo");
  }

  public Api otherOfficer() {
    return api.as("can-bo-2");
  }

  public Api leader() {
    return api.as("lanh-dao");
  }

  public Api officerOfAnotherUnit() {
    return api.as("can-bo-snv");
  }

  public Api districtOfficer() {
    return api.as("can-bo-huyen");
  }

  public Api homeAffairs() {
    return api.as("so-noi-vu");
  }

  /** The API of inspections; nobody is signed in. */
  public Api inspections() {
    return Api.of(wiring.inspectionApi(), IN_TIME);
  }

  public Api nobody() {
    return api;
  }

  SubmissionWiring wiring() {
    return wiring;
  }

  SubmissionWiring wiring(EvidenceBucket bucket) {
    return new SubmissionWiring(table, bucket, LIMITS);
  }

  public AssessmentTable table() {
    return table;
  }

  public String bucketName() {
    return bucket.name();
  }

  public EvidenceBucket bucket(Duration uploadValid) {
    return new EvidenceBucket(bucket, uploadValid);
  }

  public StoredSheet sheet() {
    return new SheetStore(table).sheet(CODE, UNIT);
  }

  /** The stored values of a sub-criterion, as JSON text; empty if there are none. */
  public String values(String code) {
    var score = sheet().scores().get(code);
    return score == null ? "" : score.values().toString();
  }

  /** The only document of the sheet. */
  public Evidence onlyEvidence() {
    var all = sheet().evidence();
    if (all.size() != 1) {
      throw new IllegalStateException("Not one document but " + all.size());
    }
    return all.getFirst();
  }

  /** The S3 event of a created object arrives; gives the sheet's version after it. */
  public long registered(String key, Instant time) {
    wiring.evidenceRegistered().apply(S3Events.created(key, time));
    return sheet().version();
  }

  /** The nightly run at a time; gives what it says. */
  public String night(Instant time) {
    return wiring.orphanExpiry().apply(time);
  }

  /** Whether the audit trail of the sheet is whole, and how long it is. */
  public boolean trailIsWhole() {
    var subject = sheet().subject();
    var entries = table.query(subject.trail());
    return entries.size() == subject.version() && AuditTrail.firstFault(subject, entries).isEmpty();
  }

  /** The sheet comes under appraisal, and the unit is asked to explain an item. */
  public void isAsked(String code, Instant dueAt) {
    var sheet = sheet();
    var under =
        new SheetStatus(SheetState.UNDER_APPRAISAL, CLOSES, CLOSES, null, 0, 0, sheet.version());
    var vote =
        new StoredVote(
            StoredVote.Kind.ASK_EXPLANATION, null, false, "Vì sao?", dueAt, "appraiser", CLOSES);
    var actor = Actor.system("test", "api", CLOSES);
    var action = Action.of("test", null, null);
    var writes = new ArrayList<Write>();
    writes.addAll(
        AuditTrail.change(sheet.subject(), SheetItems.main(CODE, UNIT, under), actor, action));
    writes.addAll(
        AuditTrail.change(
            Subject.absent(AppraisalItems.main(CODE, UNIT)),
            AppraisalItems.main(
                CODE, UNIT, new AppraisalStatus(AppraisalStage.EXPLANATION_ASKED, CLOSES, 1, null)),
            actor,
            action));
    writes.add(
        Write.put(
            AppraisalItems.item(
                CODE, UNIT, 1, Pass.FIRST, new StoredItem(code, 1, null, vote, null))));
    write(writes);
  }

  public void extend(Instant closesAt) {
    var extension = new Extension(UNIT, Deadline.SELF_ASSESSMENT, closesAt, "bão");
    write(List.of(Write.put(RoundItems.extension(CODE, extension))));
  }

  public void moveTo(RoundState state) {
    var stored = new RoundStore(table).round(CODE);
    write(change(stored.subject(), state));
  }

  private void save(RoundState state) {
    var writes = new ArrayList<>(change(Subject.absent(RoundItems.main(CODE)), state));
    writes.add(Write.put(Item.of(RoundItems.listed(CODE))));
    writes.add(Write.put(RoundItems.units(CODE, units())));
    var set = Json.mapper().readTree(Repository.text("functions/submission/" + SET));
    writes.add(Write.put(RoundItems.criteriaSet(CODE, "so", set)));
    accounts().forEach(account -> writes.add(Write.put(AccountStore.item(account))));
    write(writes);
  }

  private static final String SET = "src/test/resources/criteria-sample.json";

  private static List<Write> change(Subject subject, RoundState state) {
    return AuditTrail.change(
        subject,
        RoundItems.main(round(), state),
        Actor.system("test", "api", OPENS),
        Action.of("set-up", null, null));
  }

  private void write(List<Write> writes) {
    try {
      table.transact(writes);
    } catch (ConditionFailed e) {
      throw new IllegalStateException(e);
    }
  }

  private static Round round() {
    var name = new Text("Đợt 2022", "Round 2022");
    return new Round(
        CODE,
        name,
        2022,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        List.of(
            new Level("so", new Text("Cấp Sở", "Departments"), RunBy.PROVINCE, List.of()),
            new Level("xa", new Text("Cấp xã", "Communes"), RunBy.PARENT, List.of())),
        List.of(new Deadline("so", Deadline.SELF_ASSESSMENT, name, OPENS, CLOSES, 1)),
        new RankingPolicy(TieStyle.COMPETITION, List.of()),
        new ClassTable(
            List.of(new ClassBand(new Text("Tốt", "Good"), BigDecimal.valueOf(90), true))));
  }

  private static List<Unit> units() {
    return List.of(
        unit(UNIT, "Sở Thông tin và Truyền thông", "so", "70"),
        unit("SNV", "Sở Nội vụ", "so", "70"),
        unit("689", "Huyện Bù Đăng", "huyen", "70"),
        unit("25216", "Xã Minh Hưng", "xa", "689"));
  }

  private static Unit unit(String code, String name, String level, String parent) {
    return new Unit(code, name, level, parent, LocalDate.of(2022, 1, 1), null);
  }

  private static List<Account> accounts() {
    return List.of(
        account("can-bo", UNIT, Role.UNIT_OFFICER),
        account("can-bo-2", UNIT, Role.UNIT_OFFICER),
        account("lanh-dao", UNIT, Role.UNIT_LEADER),
        account("can-bo-snv", "SNV", Role.UNIT_OFFICER),
        account("can-bo-huyen", "689", Role.DISTRICT_OFFICER),
        account("so-noi-vu", "SNV", Role.HOME_AFFAIRS));
  }

  private static Account account(String username, String unit, Role role) {
    return new Account(username, username, username + "@vidu.vn", unit, Set.of(role), true);
  }
}
