package vn.parindex.submission.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.facts.Fact;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.notice.BulkNotice;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Repository;
import vn.parindex.submission.Round2022;
import vn.parindex.submission.SampleFiles;
import vn.parindex.submission.Uploads;

/** An unannounced inspection from its plan to the unit's follow-up (plan 288, step 7). */
class InspectingTest {

  private static final String ALL = "/rounds/{round}/units/{unit}/inspections";
  private static final String ONE = ALL + "/{inspection}";
  private static final String PLAN =
      "{\"plannedOn\":\"2022-12-20\",\"subject\":\"Hồ sơ một cửa\",\"codes\":[\"1.1.1\"]}";
  private static final String WORDS = "{\"words\":\"Đoàn kiểm tra làm việc ngày 20/12\"}";
  private static final byte[] PDF = SampleFiles.pdf("bien ban");

  private final Round2022 round = Round2022.open();

  @Test
  void theUnitKnowsNothingOfAnInspectionBeforeItsNotice() {
    plan();

    assertThat(read("can-bo").json().path("inspections").size()).isZero();
    assertThat(read("so-noi-vu").json().path("inspections").size()).isEqualTo(1);
    expect(200, act("so-noi-vu", "notice", 1, WORDS));
    assertThat(read("can-bo").json().at("/inspections/0/notice/by").asString())
        .isEqualTo("so-noi-vu");
  }

  @Test
  void theUnitsPeopleAreToldOfNoticeAndConclusionAndOfNothingElse() {
    plan();
    assertThat(told()).isEmpty();

    expect(200, act("so-noi-vu", "notice", 1, WORDS));
    assertThat(told()).containsExactly("inspection-stttt-0001-notice [can-bo, can-bo-2, lanh-dao]");

    expect(200, act("so-noi-vu", "conclude", 2, findings("NONE", "1.1.1", null)));
    expect(200, act("lanh-dao", "follow-up", 3, WORDS));
    assertThat(told())
        .containsExactlyInAnyOrder(
            "inspection-stttt-0001-notice [can-bo, can-bo-2, lanh-dao]",
            "inspection-stttt-0001-conclusion [can-bo, can-bo-2, lanh-dao]");
  }

  /** Every notice that was ordered, with its recipients. */
  private List<String> told() {
    return round.table().query(BulkNotice.list(CODE)).stream()
        .map(item -> item.json("doc", BulkNotice.class))
        .map(notice -> notice.code() + " " + recipients(notice))
        .toList();
  }

  private List<String> recipients(BulkNotice notice) {
    var partition = BulkNotice.main(CODE, notice.code()).pk();
    return round.table().query(partition, BulkNotice.partPrefix()).stream()
        .flatMap(item -> List.of(item.json("doc", String[].class)).stream())
        .toList();
  }

  @Test
  void findingsAreShownByFilesThatWereUploadedAsAnnounced() {
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));
    var added = expect(201, act("so-noi-vu", "files", 2, announcement("Biên bản.pdf")));
    var id = added.json().path("id").asString();

    var missing = act("so-noi-vu", "conclude", 3, findings("NONE", "1.1.1", id));
    assertThat(missing.problem()).isEqualTo("object-missing");

    assertThat(Uploads.put(added, PDF)).isEqualTo(200);
    var concluded = expect(200, act("so-noi-vu", "conclude", 3, findings("NONE", "1.1.1", id)));
    assertThat(concluded.json().at("/findings/0/files/0").asString()).isEqualTo(id);
    var download =
        expect(
            200,
            as("lanh-dao").call("GET " + ONE + "/files/{file}/download", CODE, UNIT, "0001", id));
    assertThat(Uploads.get(download.json().path("url").asString()).body()).isEqualTo(PDF);
  }

  @Test
  void pathTricksInFileNamesAreRefusedOrCleaned() {
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));

    assertThat(act("so-noi-vu", "files", 2, announcement("../..")).errors())
        .contains("/fileName unsafe-name");
    expect(201, act("so-noi-vu", "files", 2, announcement("..\\..\\etc\\ảnh.pdf")));
    assertThat(read("so-noi-vu").json().at("/inspections/0/files/0/fileName").asString())
        .isEqualTo("ảnh.pdf");
  }

  @Test
  void aFindingGivesAnItemBackToTheCouncil() {
    round.isAsked("1.1.1", CLOSES.plusSeconds(1));
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));

    expect(200, act("so-noi-vu", "conclude", 2, findings("REOPEN", "1.1.2", null)));

    var appraisal = new AppraisalStore(round.table()).appraisal(CODE, UNIT);
    assertThat(appraisal.status().stage()).isEqualTo(AppraisalStage.EXPLANATION_ASKED);
    assertThat(appraisal.status().reopened()).containsExactly("1.1.2");
    var subject = appraisal.subject();
    assertThat(AuditTrail.firstFault(subject, round.table().query(subject.trail()))).isEmpty();
  }

  @Test
  void aBreachIsRecordedForThePenaltyRuleOfTheCriteriaSet() {
    setHasPenalty();
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));

    expect(200, act("so-noi-vu", "conclude", 2, findings("PENALTY", null, null)));

    var fact = new RoundStore(round.table()).facts(CODE, UNIT).facts().facts();
    assertThat(fact.get("inspectionFindings"))
        .isInstanceOfSatisfying(
            Fact.Measure.class, m -> assertThat(m.value()).isEqualByComparingTo("1"));
  }

  @Test
  void aSetWithoutSuchAPenaltyTakesNone() {
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));

    assertThat(act("so-noi-vu", "conclude", 2, findings("PENALTY", null, null)).errors())
        .containsExactly("/findings no-penalty-rule");
  }

  @Test
  void theUnitsLeaderFollowsUpWhatWasFoundAndNobodyElse() {
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));
    assertThat(act("lanh-dao", "follow-up", 2, WORDS).problem())
        .isEqualTo("wrong-inspection-state");
    expect(200, act("so-noi-vu", "conclude", 2, findings("NONE", "1.1.1", null)));

    assertThat(act("can-bo", "follow-up", 3, WORDS).status()).isEqualTo(403);
    expect(200, act("lanh-dao", "follow-up", 3, WORDS));
    assertThat(act("lanh-dao", "follow-up", 3, WORDS).status()).isEqualTo(412);
  }

  @Test
  void noUnitInspectsAndNobodyInspectsWhatTheyDoNotRun() {
    plan();
    for (var other : List.of("can-bo", "lanh-dao", "can-bo-snv", "can-bo-huyen", "nobody")) {
      assertThat(as(other).callWith(PLAN, "POST " + ALL, CODE, UNIT).status()).isEqualTo(403);
      assertThat(act(other, "notice", 1, WORDS).status()).isEqualTo(403);
      assertThat(act(other, "conclude", 1, findings("REOPEN", "1.1.1", null)).status())
          .isEqualTo(403);
    }
    assertThat(read("can-bo-snv").status()).isEqualTo(403);
    assertThat(as("so-noi-vu").callWith(PLAN, "POST " + ALL, CODE, "SNV").status()).isEqualTo(403);
  }

  @Test
  void everyWrongFieldIsNamed() {
    plan();
    expect(200, act("so-noi-vu", "notice", 1, WORDS));

    assertThat(
            act(
                    "so-noi-vu",
                    "conclude",
                    2,
                    "{\"findings\":[{\"consequence\":\"REOPEN\"},"
                        + "{\"consequence\":\"NONE\",\"words\":\"Sai\",\"code\":\"9.9\"}]}")
                .errors())
        .containsExactlyInAnyOrder(
            "/findings/0/code missing",
            "/findings/0/words missing",
            "/findings/1/code unknown-code");
  }

  private void plan() {
    expect(201, as("so-noi-vu").callWith(PLAN, "POST " + ALL, CODE, UNIT));
  }

  private Answer read(String who) {
    return as(who).call("GET " + ALL, CODE, UNIT);
  }

  private Answer act(String who, String step, long version, String body) {
    return as(who)
        .onVersion(version)
        .callWith(body, "POST " + ONE + "/" + step, CODE, UNIT, "0001");
  }

  private Api as(String who) {
    return round.inspections().as(who);
  }

  private static String announcement(String fileName) {
    return Uploads.body(PDF, "1.1.1", EvidenceType.PDF, fileName, null);
  }

  private static String findings(String consequence, @Nullable String code, @Nullable String file) {
    var finding = new HashMap<String, Object>();
    finding.put("consequence", consequence);
    finding.put("words", "Số liệu kê khai khác hồ sơ gốc");
    if (code != null) {
      finding.put("code", code);
    }
    if (file != null) {
      finding.put("files", List.of(file));
    }
    return Json.write(Map.of("findings", List.of(finding)));
  }

  private void setHasPenalty() {
    var set =
        Json.mapper()
            .readTree(
                Repository.text("functions/submission/src/test/resources/criteria-sample.json"))
            .asObject();
    set.set(
        "penalties",
        Json.mapper()
            .readTree(
                """
                [{"code": "P1", "name": {"vi": "Vi phạm", "en": "Breaches"}, "maxPoints": 1,
                  "rule": {"form": "count", "each": 0.5, "of": {"fact": "inspectionFindings",
                    "label": {"vi": "Số vi phạm", "en": "Breaches"}}}}]
                """));
    try {
      round.table().transact(List.of(Write.put(RoundItems.criteriaSet(CODE, "so", set))));
    } catch (ConditionFailed e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer expect(int status, Answer answer) {
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
    return answer;
  }
}
