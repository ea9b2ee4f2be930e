package vn.parindex.architecture.matrix;

import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Council;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.appraisal.Part;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.Acknowledgement;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.appraisal.StoredVote;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/**
 * Units of two levels whose sheets are all in one stage of their appraisal, and people of every
 * kind. In the province's council one member appraises field 1 of all departments, another the
 * whole sheet of Home Affairs only; each district's member appraises field 1 of its communes.
 */
final class Scene {

  static final List<String> UNITS = List.of("SNV", "STC", "25216", "25195");
  static final List<String> CODES = List.of("1.1.1", "2.1.1");
  static final Instant NOW = Instant.parse("2022-12-15T02:00:00Z");

  private static final Instant CLOSES = Instant.parse("2023-01-31T17:00:00Z");
  private static final Actor SOMEONE = Actor.system("test", "api", NOW);

  private final AssessmentTable table;
  private final TableRound round;

  Scene(AssessmentTable table, AppraisalStage stage) {
    this.table = table;
    this.round =
        TableRound.open(
            table,
            unit("70", "tinh", null),
            unit("SNV", "so", "70"),
            unit("STC", "so", "70"),
            unit("688", "huyen", "70"),
            unit("689", "huyen", "70"),
            commune("25216", "688"),
            commune("25195", "689"));
    plan();
    people();
    council("so", "70", assignment("member.snv", "1"), sheet("member.stc", "SNV"));
    council("xa", "688", assignment("member.688", "1"));
    council("xa", "689", assignment("member.689", "1"));
    for (var unit : UNITS) {
      round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":40}", "giải trình");
      round.submits(unit);
      round.appraised(unit, stage, Pass.FIRST, Map.of("1.1.2", "{\"issued\":true}"));
      if (stage == AppraisalStage.EXPLANATION_ASKED) {
        write(List.of(Write.put(asked(unit))));
      }
    }
  }

  private static Item asked(String unit) {
    var vote =
        new StoredVote(
            StoredVote.Kind.ASK_EXPLANATION, null, false, "Vì sao?", CLOSES, "member", NOW);
    return AppraisalItems.item(
        ROUND, unit, 1, Pass.FIRST, new StoredItem("1.1.1", 1, null, vote, null));
  }

  /**
   * Everything that appraisers have said and that was scored from it, by unit and item; what the
   * unit explains is not in it.
   */
  Map<String, String> appraisedValues() {
    var values = new TreeMap<String, String>();
    for (var unit : UNITS) {
      for (var item : table.query(SheetItems.partition(ROUND, unit))) {
        var sk = item.key().sk();
        boolean said = sk.startsWith(AppraisalItems.MAIN + "#") && !sk.contains("EXPLANATION");
        if (said || sk.startsWith("VALIDATION")) {
          values.put(unit + " " + sk, item.attributes().toString());
        }
      }
    }
    return values;
  }

  private void council(String level, String convenedBy, Assignment... assignments) {
    var council =
        new Council(
            level,
            convenedBy,
            members(level, convenedBy),
            100,
            new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    var writes =
        new java.util.ArrayList<>(
            AuditTrail.change(
                Subject.absent(CouncilItems.main(ROUND, level, convenedBy)),
                CouncilItems.main(ROUND, council),
                SOMEONE,
                Action.of("set-up", null, null)));
    var all = List.of(assignments);
    writes.add(Write.put(CouncilItems.assignments(ROUND, council, all)));
    for (var member : council.members()) {
      var own = all.stream().filter(a -> a.account().equals(member.account())).toList();
      var noted = new Acknowledgement(member.account(), own, NOW);
      writes.add(Write.put(CouncilItems.acknowledged(ROUND, council, noted)));
    }
    write(writes);
  }

  private static List<CouncilMember> members(String level, String convenedBy) {
    if (level.equals("so")) {
      return List.of(
          new CouncilMember("chair", "70", CouncilRole.CHAIR),
          new CouncilMember("member.snv", "SNV", CouncilRole.MEMBER),
          new CouncilMember("member.stc", "STC", CouncilRole.MEMBER),
          new CouncilMember("support.snv", "SNV", CouncilRole.SUPPORT));
    }
    return List.of(
        new CouncilMember("chair." + convenedBy, convenedBy, CouncilRole.CHAIR),
        new CouncilMember("member." + convenedBy, convenedBy, CouncilRole.MEMBER));
  }

  private static Assignment assignment(String account, String field) {
    return new Assignment(account, new Part(Part.Kind.FIELD, field), List.of());
  }

  private static Assignment sheet(String account, String unit) {
    return new Assignment(account, new Part(Part.Kind.SHEET, null), List.of(unit));
  }

  private void people() {
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
    round.account("ubnd.lanhdao", "70", Role.PROVINCE_LEADER);
    round.account("stranger", "STC", Role.APPRAISER);
    for (var appraiser :
        List.of("chair 70", "member.snv SNV", "member.stc STC", "support.snv SNV")) {
      var parts = appraiser.split(" ", 2);
      round.account(parts[0], parts[1], Role.APPRAISER);
    }
    for (var district : List.of("688", "689")) {
      round.account("noivu." + district, district, Role.DISTRICT_OFFICER);
      round.account("chair." + district, district, Role.APPRAISER);
      round.account("member." + district, district, Role.APPRAISER);
    }
    for (var unit : UNITS) {
      round.account(unit + ".canbo", unit, Role.UNIT_OFFICER);
      round.account(unit + ".lanhdao", unit, Role.UNIT_LEADER);
      round.account(unit + ".cahai", unit, Role.UNIT_OFFICER, Role.UNIT_LEADER);
    }
  }

  private void plan() {
    var stored = new RoundStore(table).round(ROUND);
    var deadlines =
        Stream.concat(
                stored.round().deadlines().stream(), Stream.of("so", "xa").map(Scene::appraisal))
            .toList();
    write(
        AuditTrail.change(
            stored.subject(),
            RoundItems.main(stored.round().withDeadlines(deadlines), stored.state()),
            SOMEONE,
            Action.of("plan", null, null)));
  }

  private static Deadline appraisal(String level) {
    var opens = TableRound.LAST_SECOND.plusSeconds(1);
    return new Deadline(level, Deadline.APPRAISAL, Text.same("Thẩm định"), opens, CLOSES, 1);
  }

  private void write(List<Write> writes) {
    try {
      table.transact(writes);
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
  }

  private static Unit unit(String code, String level, @Nullable String parent) {
    return new Unit(code, code, level, parent, LocalDate.of(2022, 1, 1), null);
  }
}
