package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.rules.Finding;
import vn.parindex.rules.WaitsFor;
import vn.parindex.testing.Case;

/** Examples 16, 31 to 69 of the domain notes: typical of the national and provincial sets. */
class NationalExamplesTest {

  private static final String B_OF_A =
      """
      inputs:
        a: {type: count, label: Tổng số}
        b: {type: count, label: Số đạt}
      """;

  /** Examples 34, 35, 39, 43, 46 and 60: thresholds on b/a. */
  private static Case bands(String max, String whenZero, String bands) {
    return Case.of(
        max,
        B_OF_A
            + """
            rule:
              form: step
              of: {ratio: b, to: a, whenZero: %s, above100: refuse}
              bands: %s
            """
                .formatted(whenZero, bands));
  }

  /** Examples 32, 40, 44, 50, 53 and 54: (b/a) x maximum, 0 under a floor. */
  private static Case proportion(String max, String options) {
    return Case.of(
        max,
        B_OF_A
            + """
            rule:
              form: proportional
              of: {ratio: b, to: a, whenZero: full, above100: cap}
            """
            + options.indent(2));
  }

  @ParameterizedTest
  @CsvSource({"30, 1", "29, 0.5", "20, 0.5", "19, 0", "0, 0", "100, 1"})
  void example34_inspectedDivisions(int inspected, String points) {
    Case inspection =
        bands(
            "1",
            "unscored",
            "[{from: 30%, points: 1}, {from: 20%, below: 30%, points: 0.5}, {below: 20%, points: 0}]");
    assertThat(inspection.declaring("a", 100, "b", inspected).points())
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "10, 10, 1", "10, 9, 0.5", "10, 8, 0.5", "10, 7, 0"})
  void examples35And39And43And46_allOrMostOrLess(int a, int b, String points) {
    Case problems =
        bands(
            "1",
            "full",
            "[{from: 100%, points: full}, {from: 80%, below: 100%, points: 50%}, {below: 80%, points: 0}]");
    assertThat(problems.declaring("a", a, "b", b).points()).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"10, 0.5", "9, 0.25", "5, 0.25", "4, 0"})
  void example60_filesByPost(int posted, String points) {
    Case post =
        bands(
            "0.5",
            "zero",
            "[{from: 10%, points: 0.5}, {from: 5%, below: 10%, points: 0.25}, {below: 5%, points: 0}]");
    assertThat(post.declaring("a", 100, "b", posted).points()).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"100, 1.5", "90, 1.35", "80, 1.2", "79, 0", "0, 0"})
  void examples32And44And50And53And54_proportionalAboveAFloor(int done, String points) {
    assertThat(proportion("1.5", "from: 80%").declaring("a", 100, "b", done).points())
        .isEqualByComparingTo(points);
  }

  @Test
  void example40_nothingToReviewIsFull() {
    Case review = proportion("1", "from: 70%");
    assertThat(review.declaring("a", 0, "b", 0).points()).isEqualByComparingTo("1");
    assertThat(review.declaring("a", 10, "b", 6).vi()).isEqualTo("b/a = 60 %, dưới 70 %: 0 điểm");
  }

  @Test
  void example53_aboveThePlanCountsAsReachedAndIsPointedOut() {
    Case training = proportion("1", "from: 80%").declaring("a", 10, "b", 12);
    assertThat(training.points()).isEqualByComparingTo("1");
    assertThat(training.findings()).containsExactly(Finding.Code.ABOVE_TARGET);
  }

  @Test
  void example33_eachReportAQuarter() {
    Case reports =
        Case.of(
            "1",
            """
            inputs: {reports: {type: count, label: Báo cáo đúng hạn, max: 4}}
            rule: {form: count, of: reports, each: 0.25}
            """);
    assertThat(reports.declaring("reports", 3).points()).isEqualByComparingTo("0.75");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "7, 2"})
  void example36_initiatives(int initiatives, String points) {
    Case count =
        Case.of(
            "2",
            """
            inputs: {n: {type: count, label: Số sáng kiến}}
            rule:
              form: step
              of: n
              bands: [{from: 2, points: 2}, {from: 1, below: 2, points: 1}, {below: 1, points: 0}]
            """);
    assertThat(count.declaring("n", initiatives).points()).isEqualByComparingTo(points);
  }

  @Test
  void examples16And37_theScorerPicksTheCase() {
    Case tasks =
        Case.of(
            "2",
            """
            inputs:
              outcome: {type: choice, label: Kết quả, options: {onTime: Đúng hạn, late: Có trễ hạn, open: Quá hạn}}
              a: {type: count, label: Tổng số, required: false}
              b: {type: count, label: Đúng hạn, required: false}
            rule:
              form: case
              choice: outcome
              cases:
                onTime: {form: fixed, points: full}
                late: {form: proportional, of: {ratio: b, to: a, whenZero: full, above100: refuse}}
                open: {form: fixed, points: 0}
            """);
    assertThat(tasks.declaring("outcome", "onTime").points()).isEqualByComparingTo("2");
    assertThat(tasks.declaring("outcome", "open").points()).isEqualByComparingTo("0");
    assertThat(tasks.declaring("outcome", "late", "a", 8, "b", 7).vi())
        .isEqualTo("Có trễ hạn: b/a = 87,5 % × 2: 1,75 điểm");
    assertThat(tasks.declaring("outcome", "late").findings())
        .containsExactly(Finding.Code.MISSING_DATA, Finding.Code.MISSING_DATA);
  }

  @Test
  void examples38And61_independentParts() {
    Case media =
        Case.of(
            "1",
            """
            inputs:
              planDone: {type: yesNo, label: Hoàn thành kế hoạch}
              forms: {type: count, label: Hình thức mới}
            rule:
              form: sum
              parts:
                - {name: Kế hoạch, maxPoints: 0.5, rule: {form: yesNo, when: planDone}}
                - {name: Hình thức mới, maxPoints: 0.5, rule: {form: yesNo, when: {value: forms, from: 2}}}
            """);
    assertThat(media.declaring("planDone", true, "forms", 1).vi())
        .isEqualTo(
            "Kế hoạch (đạt (Hoàn thành kế hoạch): 0,5 điểm); Hình thức mới (không đạt (Hình thức mới ≥ 2): 0 điểm): 0,5 điểm");
  }

  @ParameterizedTest
  @CsvSource({"true, true, 1", "true, false, 0.5", "false, true, 0.5", "false, false, 0"})
  void examples41And42_bothPlacesOneOrNone(boolean office, boolean portal, String points) {
    Case disclosure =
        Case.of(
            "1",
            """
            inputs: {office: {type: yesNo, label: Trụ sở}, portal: {type: yesNo, label: Cổng}}
            rule:
              form: step
              of: {tally: [office, portal]}
              bands: [{from: 2, points: full}, {from: 1, below: 2, points: 50%}, {below: 1, points: 0}]
            """);
    assertThat(disclosure.declaring("office", office, "portal", portal).points())
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "4, 4, 1", "4, 3, 0.75", "9, 1, 0"})
  void example45_lateFilesWithoutALetter(int late, int letters, String points) {
    Case apologies =
        Case.of(
            "1",
            """
            inputs: {late: {type: count, label: Hồ sơ trễ}, letters: {type: count, label: Thư xin lỗi}}
            rule:
              form: deduct
              events: [{of: {difference: [late, letters], whenNegative: refuse}, each: 0.25}]
            """);
    assertThat(apologies.declaring("late", late, "letters", letters).points())
        .isEqualByComparingTo(points);
  }

  @Test
  void examples47And48_staffWithinWhatIsAssigned() {
    Case staff =
        Case.of(
            "1",
            """
            inputs: {used: {type: count, label: Biên chế sử dụng}}
            rule: {form: yesNo, when: {value: used, to: {fact: assigned}}}
            """);
    assertThat(staff.declaring("used", 40).knowing("assigned", "40").points())
        .isEqualByComparingTo("1");
    assertThat(staff.declaring("used", 41).knowing("assigned", "40").points())
        .isEqualByComparingTo("0");
    assertThat(staff.declaring("used", 41).outcome())
        .isEqualTo(new Outcome.Waiting(WaitsFor.REFERENCE, null));
  }

  @ParameterizedTest
  @CsvSource({"90, 1.5", "80, 1.5", "95, 0.75", "100, 0", "110, 0"})
  void example49_reductionAgainstTheBaseYear(int now, String points) {
    Case reduction =
        Case.of(
            "1.5",
            """
            inputs: {now: {type: count, label: Biên chế hiện nay}}
            rule:
              form: baseline
              of: now
              basis: baseYear
              base: {fact: staff2021}
              measure: reductionPercent
              whenZero: unscored
              bands: [{from: 10%, points: full}, {above: 0%, below: 10%, points: {proportional: 10%}}, {to: 0%, points: 0}]
            """);
    assertThat(reduction.declaring("now", now).knowing("staff2021", "100").points())
        .isEqualByComparingTo(points);
  }

  @Test
  void examples51And52_weightedDeductionsAndAVeto() {
    Case discipline =
        Case.of(
            "2",
            """
            inputs:
              reprimands: {type: count, label: Khiển trách}
              warnings: {type: count, label: Cảnh cáo}
              dismissals: {type: count, label: Cách chức}
            rule:
              form: veto
              when: {value: dismissals, from: 1}
              otherwise: {form: deduct, events: [{of: reprimands, each: 0.5}, {of: warnings, each: 1}]}
            """);
    assertThat(discipline.declaring("reprimands", 1, "warnings", 1, "dismissals", 0).vi())
        .isEqualTo("2 trừ 1,5 (Khiển trách = 1; Cảnh cáo = 1): 0,5 điểm");
    assertThat(discipline.declaring("reprimands", 9, "warnings", 0, "dismissals", 0).points())
        .isEqualByComparingTo("0");
    assertThat(discipline.declaring("reprimands", 0, "warnings", 0, "dismissals", 1).vi())
        .isEqualTo("điểm liệt (Cách chức ≥ 1): 0 điểm");
  }

  @ParameterizedTest
  @CsvSource({"95, 1", "99, 1", "94, 0.94", "70, 0.7", "69, 0", "130, 1"})
  void examples55And64_constantAndFormulaBands(int disbursed, String points) {
    Case capital =
        Case.of(
            "1",
            B_OF_A
                + """
                rule:
                  form: piecewise
                  of: {ratio: b, to: a, whenZero: leaves, above100: cap}
                  bands: [{from: 95%, points: full}, {from: 70%, below: 95%, points: proportional}, {below: 70%, points: 0}]
                """);
    assertThat(capital.declaring("a", 100, "b", disbursed).points()).isEqualByComparingTo(points);
  }

  @Test
  void example56_moneyPaidBack() {
    Case paid =
        Case.of(
            "1",
            """
            inputs:
              due: {type: amount, label: Phải nộp}
              paid: {type: amount, label: Đã nộp}
            rule: {form: proportional, of: {ratio: paid, to: due, whenZero: full, above100: refuse}}
            """);
    assertThat(paid.declaring("due", "3000000000.50", "paid", "1000000000.25").points())
        .isEqualByComparingTo("0.33");
    assertThat(paid.declaring("due", 0, "paid", 0).points()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({"6, 1", "5, 0.5", "4, 0"})
  void example57_againstLastYear(int now, String points) {
    Case autonomy =
        Case.of(
            "1",
            """
            inputs: {units: {type: count, label: Đơn vị tự chủ}}
            rule:
              form: baseline
              of: units
              basis: previousYear
              base: {fact: unitsLastYear}
              measure: change
              bands: [{above: 0, points: full}, {exactly: 0, points: 50%}, {below: 0, points: 0}]
            """);
    assertThat(autonomy.declaring("units", now).knowing("unitsLastYear", "5").points())
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"50, 2", "60, 2", "45, 1.8", "25, 1", "24, 0"})
  void example59_againstTheTargetOfTheUnit(int online, String points) {
    Case files =
        Case.of(
            "2",
            B_OF_A
                + """
                rule:
                  form: proportional
                  of: {ratio: b, to: a, whenZero: leaves, above100: refuse}
                  target: {fact: onlineTarget, unit: percent}
                  whenTargetZero: full
                  from: 50%
                """);
    assertThat(files.declaring("a", 100, "b", online).knowing("onlineTarget", "50").points())
        .isEqualByComparingTo(points);
    assertThat(files.declaring("a", 100, "b", 45).knowing("onlineTarget", "50").vi())
        .isEqualTo("b/a = 45 % / chỉ tiêu 50 % × 2: 1,8 điểm");
    assertThat(files.declaring("a", 100, "b", 60).knowing("onlineTarget", "50").vi())
        .isEqualTo("b/a = 60 %, vượt chỉ tiêu 50 %: 2 điểm");
    assertThat(files.declaring("a", 100, "b", 20).knowing("onlineTarget", "50").vi())
        .isEqualTo("b/a = 20 % / chỉ tiêu 50 %, dưới 50 % chỉ tiêu: 0 điểm");
    assertThat(files.declaring("a", 100, "b", online).knowing("onlineTarget", "0").points())
        .isEqualByComparingTo("2");
  }

  @Test
  void example62_anImportedIndex() {
    Case sipas = Case.of("10", "rule: {form: external, fact: sipas, label: Chỉ số hài lòng}");
    assertThat(sipas.outcome()).isEqualTo(new Outcome.Waiting(WaitsFor.EXTERNAL, null));
    assertThat(sipas.knowing("sipas", "87.25").points()).isEqualByComparingTo("8.73");
    assertThat(sipas.knowing("sipas", "87.25").vi())
        .isEqualTo("Chỉ số hài lòng = 87,25 / 100 × 10 (báo cáo, 31/12/2022): 8,73 điểm");
  }

  @ParameterizedTest
  @CsvSource({"105, 1.5", "104.99, 1", "100.01, 1", "100, 0.5", "99.99, 0"})
  void example63_budgetRevenueAgainstTheEstimate(String revenue, String points) {
    Case budget =
        Case.of(
            "1.5",
            """
            inputs: {revenue: {type: percent, label: Thu so dự toán}}
            rule:
              form: step
              of: revenue
              bands:
                - {from: 105%, points: 1.5}
                - {above: 100%, below: 105%, points: 1}
                - {exactly: 100%, points: 0.5}
                - {below: 100%, points: 0}
            """);
    assertThat(budget.declaring("revenue", revenue).points()).isEqualByComparingTo(points);
  }
}
