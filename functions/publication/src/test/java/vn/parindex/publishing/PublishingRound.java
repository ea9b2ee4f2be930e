package vn.parindex.publishing;

import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Council;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.objects.Bucket;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.objects.testing.LocalS3;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.publishing.RankedLevels.FieldsOf;
import vn.parindex.publishing.results.PublicResults;
import vn.parindex.round.Unit;

/**
 * The round 2022 with three departments, appraised by the province's council (chair), and communes
 * of two districts, each with a council of its own (chair.688, chair.689). All points are locked.
 */
final class PublishingRound {

  static final String LEVEL = "/rounds/{round}/publications/{level}";
  static final String APPEALS = "/rounds/{round}/units/{unit}/appeals";
  static final String PUBLIC = "/public/rounds/{round}/rankings/{level}";

  /** 01:00 on 1 February in Vietnam. */
  static final Instant RANKED = Instant.parse("2023-01-31T18:00:00Z");

  /** 8 February: the day of the real decision 173/QĐ-UBND. */
  static final Instant NOW = Instant.parse("2023-02-08T02:00:00Z");

  static final Map<String, FieldsOf> POINTS =
      Map.of(
          "SNV", FieldsOf.of("9.50", "9.00"),
          "STP", FieldsOf.of("8.00", "8.25"),
          "STC", FieldsOf.of("9.75", "4.00"));

  private static final Actor SOMEONE = Actor.system("test", "api", RANKED);

  final AssessmentTable table = LocalDynamoDb.newTable();
  private final Bucket published = LocalS3.newBucket();
  final String bucket = published.name();
  final FrozenRankings frozen = new FrozenRankings(published);
  final RankedLevels levels = new RankedLevels(table);
  final TableRound round;
  final Api api = Api.of(PublicationFunctions.api(table, frozen), NOW);
  final Api anyone = Api.of(PublicResults.function(table, frozen), NOW);

  PublishingRound() {
    round =
        TableRound.open(
            table,
            unit("70", "tinh", null),
            unit("SNV", "so", "70"),
            unit("STP", "so", "70"),
            unit("STC", "so", "70"),
            unit("688", "huyen", "70"),
            unit("689", "huyen", "70"),
            commune("25216", "688"),
            commune("25195", "689"));
    people();
    council("so", "70", "chair", "member.stp");
    council("xa", "688", "chair.688", "member.688");
    council("xa", "689", "chair.689", "member.689");
    for (var unit : List.of("SNV", "STP", "STC", "25216", "25195")) {
      round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":30}", "giải trình");
      round.submits(unit);
      is(unit, AppraisalStage.LOCKED);
    }
  }

  /** The appraisal of a unit comes into a stage. */
  void is(String unit, AppraisalStage stage) {
    round.appraised(unit, stage, Pass.SECOND, Map.of());
  }

  /** The departments are ranked. */
  PublishingRound ranked() {
    levels.rank("so", RANKED, POINTS);
    return this;
  }

  Api as(String account) {
    return api.as(account);
  }

  Answer status(String level) {
    return as("snv.canbo").call("GET " + LEVEL, ROUND, level);
  }

  /** A step on the version as it is now. */
  Answer step(String account, String step, String level) {
    return step(account, step, level, step.equals("return") ? "{\"reason\":\"Thiếu\"}" : "{}");
  }

  Answer step(String account, String step, String level, String body) {
    return as(account)
        .onVersion(status(level).version())
        .callWith(body, "POST " + LEVEL + "/" + step, ROUND, level);
  }

  /** The whole way of the departments to the public. */
  PublishingRound published() {
    return published("{}");
  }

  PublishingRound published(String note) {
    require(step("snv.canbo", "aggregate", "so"));
    require(step("chair", "conclude", "so"));
    require(step("snv.canbo", "submit", "so", note));
    require(step("ubnd.lanhdao", "approve", "so"));
    return this;
  }

  Answer publicly(String route, String... values) {
    return anyone.call("GET " + route, values);
  }

  static Answer require(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.status() + " " + answer.json());
    }
    return answer;
  }

  private void people() {
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
    round.account("ubnd.lanhdao", "70", Role.PROVINCE_LEADER);
    round.account("both.hats", "70", Role.HOME_AFFAIRS, Role.PROVINCE_LEADER);
    for (var appraiser : List.of("chair 70", "member.stp STP", "stranger STC")) {
      var parts = appraiser.split(" ", 2);
      round.account(parts[0], parts[1], Role.APPRAISER);
    }
    for (var district : List.of("688", "689")) {
      round.account("chair." + district, district, Role.APPRAISER);
      round.account("member." + district, district, Role.APPRAISER);
    }
    for (var unit : List.of("SNV", "STP", "STC", "25216")) {
      round.account(unit + ".canbo", unit, Role.UNIT_OFFICER);
      round.account(unit + ".lanhdao", unit, Role.UNIT_LEADER);
    }
  }

  private void council(String level, String convenedBy, String chair, String member) {
    var council =
        new Council(
            level,
            convenedBy,
            List.of(
                new CouncilMember(chair, convenedBy, CouncilRole.CHAIR),
                new CouncilMember(member, null, CouncilRole.MEMBER)),
            100,
            new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    try {
      table.transact(
          AuditTrail.change(
              Subject.absent(CouncilItems.main(ROUND, level, convenedBy)),
              CouncilItems.main(ROUND, council),
              SOMEONE,
              Action.of("set-up", null, null)));
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
  }

  private static Unit unit(String code, String level, @Nullable String parent) {
    return new Unit(code, "Đơn vị " + code, level, parent, LocalDate.of(2022, 1, 1), null);
  }
}
