package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.declared.DeclaredData;
import vn.parindex.rules.Finding;
import vn.parindex.rules.WaitsFor;
import vn.parindex.testing.Case;

/** Examples 1 to 30 of the domain notes: read in Vietnamese decisions and systems. */
class VerifiedExamplesTest {

  @Test
  void example1_aPlanInTimeLateOrNever() {
    Case plan =
        Case.of(
            "1",
            """
            inputs: {issuedOn: {type: date, label: Ngày ban hành kế hoạch, required: false}}
            rule: {form: date, actual: issuedOn, due: 2022-01-31, late: 0.5, never: 0}
            """);
    assertThat(plan.declaring("issuedOn", "2022-01-31").points()).isEqualByComparingTo("1");
    assertThat(plan.declaring("issuedOn", "2022-02-01").points()).isEqualByComparingTo("0.5");
    assertThat(plan.points()).isEqualByComparingTo("0");
    assertThat(plan.declaring("issuedOn", "2022-02-01").vi())
        .isEqualTo("01/02/2022, hạn 31/01/2022, trễ 1 ngày: 0,5 điểm");
  }

  @Test
  void example2_completeAndFunded() {
    Case tasks =
        Case.of(
            "1",
            """
            inputs:
              complete: {type: yesNo, label: Đầy đủ nhiệm vụ}
              funded: {type: yesNo, label: Có kinh phí}
            rule: {form: yesNo, when: {all: [complete, funded]}}
            """);
    assertThat(tasks.declaring("complete", true, "funded", true).points())
        .isEqualByComparingTo("1");
    assertThat(tasks.declaring("complete", true, "funded", false).points())
        .isEqualByComparingTo("0");
    assertThat(tasks.declaring("funded", false).points())
        .as("one no decides, whatever is missing")
        .isEqualByComparingTo("0");
    assertThat(tasks.declaring("complete", true).outcome()).isInstanceOf(Outcome.Unscored.class);
  }

  @Test
  void examples3And6_metOrNot() {
    Case clear =
        Case.of(
            "1",
            """
            inputs: {met: {type: yesNo, label: Đạt yêu cầu}}
            rule: {form: yesNo, when: met}
            """);
    assertThat(clear.declaring("met", true).vi()).isEqualTo("đạt (Đạt yêu cầu): 1 điểm");
    assertThat(clear.declaring("met", false).en()).isEqualTo("not met (Đạt yêu cầu): 0 points");
  }

  @Test
  void example4_ninetyBelongsToTheMiddleBand() {
    Case plan =
        Case.of(
            "2",
            """
            inputs:
              tasks: {type: count, label: Nhiệm vụ}
              done: {type: count, label: Hoàn thành}
            rule:
              form: step
              of: {ratio: done, to: tasks, whenZero: unscored, above100: refuse}
              bands:
                - {above: 90%, points: 2}
                - {from: 70%, to: 90%, points: 1}
                - {below: 70%, points: 0}
            """);
    assertThat(plan.declaring("done", 91, "tasks", 100).points()).isEqualByComparingTo("2");
    assertThat(plan.declaring("done", 90, "tasks", 100).points()).isEqualByComparingTo("1");
    assertThat(plan.declaring("done", 70, "tasks", 100).points()).isEqualByComparingTo("1");
    assertThat(plan.declaring("done", 2, "tasks", 3).points()).isEqualByComparingTo("0");
    assertThat(plan.declaring("done", 90, "tasks", 100).vi())
        .isEqualTo("b/a = 90 %, từ 70 % đến 90 %: 1 điểm");
  }

  @Test
  void example5_everyReportInTime() {
    Case reports =
        Case.of(
            "1",
            """
            inputs:
              quarter: {type: date, label: Báo cáo quý I}
              year: {type: date, label: Báo cáo năm}
            rule:
              form: yesNo
              when: {all: [{day: quarter, notAfter: 2022-03-15}, {day: year, notAfter: 2022-12-05}]}
            """);
    assertThat(reports.declaring("quarter", "2022-03-15", "year", "2022-12-05").points())
        .isEqualByComparingTo("1");
    assertThat(reports.declaring("quarter", "2022-03-15", "year", "2022-12-06").points())
        .isEqualByComparingTo("0");
  }

  @Test
  void examples7And8_notApplicableLeavesTheDenominator() {
    Case document =
        Case.of(
            "0.5",
            """
            notApplicable: leaves
            inputs: {issued: {type: yesNo, label: Có văn bản}}
            rule: {form: yesNo, when: issued}
            """);
    assertThat(document.declaring("issued", true).points()).isEqualByComparingTo("0.5");
    assertThat(
            Scoring.score(document.item(), DeclaredData.NOT_APPLICABLE, document.facts()).outcome())
        .isEqualTo(new Outcome.LeavesDenominator());
  }

  @Test
  void examples9And24_eachCountsUpToTheMaximum() {
    Case regulations =
        Case.of(
            "2",
            """
            inputs: {regulations: {type: count, label: Số quy chế}}
            rule: {form: count, of: regulations, each: 0.5}
            """);
    assertThat(regulations.declaring("regulations", 3).points()).isEqualByComparingTo("1.5");
    assertThat(regulations.declaring("regulations", 9).points()).isEqualByComparingTo("2");
    assertThat(regulations.declaring("regulations", 3).vi())
        .isEqualTo("Số quy chế = 3 × 0,5, tối đa 2: 1,5 điểm");
  }

  @Test
  void examples10And11And14_pointsOfANamedRole() {
    Case manual = Case.of("8", "rule: {form: manual, role: chairman}");
    assertThat(manual.outcome()).isEqualTo(new Outcome.Waiting(WaitsFor.MANUAL, null));
    assertThat(manual.entered("6.5", "chairman", "Thiếu 2 nhiệm vụ").points())
        .isEqualByComparingTo("6.5");
    assertThat(manual.entered("6.5", "clerk", "Thiếu 2 nhiệm vụ").outcome())
        .isEqualTo(new Outcome.Waiting(WaitsFor.MANUAL, null));
    assertThat(manual.entered("8.5", "chairman", "Tốt").outcome())
        .isEqualTo(new Outcome.Waiting(WaitsFor.MANUAL, null));
    assertThat(manual.entered("8", "chairman", " ").findings())
        .containsExactly(Finding.Code.REFUSED_POINTS);
  }

  @Test
  void examples12And13_levelsInPercentOfTheMaximum() {
    Case ethics =
        Case.of(
            "2",
            """
            inputs:
              conduct: {type: choice, label: Mức độ, options: {clean: Tuân thủ, minor: Nhẹ, serious: Nặng}}
            rule: {form: level, choice: conduct, levels: {clean: full, minor: 50%, serious: 0}}
            """);
    assertThat(ethics.declaring("conduct", "clean").points()).isEqualByComparingTo("2");
    assertThat(ethics.declaring("conduct", "minor").vi()).isEqualTo("Nhẹ: 1 điểm");
    assertThat(ethics.declaring("conduct", "serious").points()).isEqualByComparingTo("0");
  }

  @Test
  void example17_percentOfTheBallots() {
    Case survey = Case.of("2", "rule: {form: survey, minBallots: 5, tooFewBallots: leaves}");
    assertThat(survey.outcome()).isEqualTo(new Outcome.Waiting(WaitsFor.SURVEY, null));
    assertThat(survey.surveyed("86.5", 30).points()).isEqualByComparingTo("1.73");
    assertThat(survey.surveyed("86.5", 4).outcome()).isEqualTo(new Outcome.LeavesDenominator());
    assertThat(survey.surveyed("86.5", 30).vi())
        .isEqualTo("điều tra xã hội học 86,5 % (30 phiếu hợp lệ): 1,73 điểm");
    assertThat(survey.surveyed("86.5", 4).vi())
        .contains("dưới 5 phiếu hợp lệ")
        .doesNotContain("4 ");
  }

  @Test
  void example18_partsWithAVetoAndFullPointsWithoutTasks() {
    Case documents =
        Case.of(
            "3",
            """
            notApplicable: full
            inputs:
              missing: {type: count, label: Văn bản thiếu}
              illegal: {type: count, label: Văn bản trái pháp luật}
            rule:
              form: sum
              parts:
                - name: Đủ văn bản
                  maxPoints: 1
                  rule: {form: veto, when: {value: missing, from: 1}}
                - name: Đúng pháp luật
                  maxPoints: 2
                  rule: {form: veto, when: {value: illegal, from: 1}}
            """);
    assertThat(documents.declaring("missing", 0, "illegal", 0).points()).isEqualByComparingTo("3");
    assertThat(documents.declaring("missing", 0, "illegal", 1).points()).isEqualByComparingTo("1");
    assertThat(documents.declaring("missing", 1, "illegal", 0).points()).isEqualByComparingTo("2");
  }

  @Test
  void examples19And20_aShareInBandsAndFullPointsWhenThereIsNothing() {
    Case files =
        Case.of(
            "2",
            """
            inputs:
              received: {type: count, label: Phản ánh}
              answered: {type: count, label: Đã xử lý}
            rule:
              form: step
              of: {ratio: answered, to: received, whenZero: full, above100: refuse}
              bands: [{from: 80%, points: full}, {below: 80%, points: 0.5}]
            """);
    assertThat(files.declaring("received", 0, "answered", 0).points()).isEqualByComparingTo("2");
    assertThat(files.declaring("received", 0, "answered", 0).vi())
        .isEqualTo("b/a: mẫu số bằng 0: 2 điểm");
    assertThat(files.declaring("received", 8, "answered", 7).vi())
        .isEqualTo("b/a = 87,5 %, từ 80 %: 2 điểm");
    assertThat(files.declaring("received", 8, "answered", 7).en())
        .isEqualTo("b/a = 87.5 %, from 80 %: 2 points");
  }

  @Test
  void example21_zeroAndAQuarterTakenOff() {
    Case place =
        Case.of(
            "1",
            """
            inputs: {arranged: {type: yesNo, label: Có bố trí}}
            rule: {form: veto, when: {not: arranged}, points: -0.25}
            """);
    assertThat(place.declaring("arranged", false).points()).isEqualByComparingTo("-0.25");
    assertThat(place.declaring("arranged", true).points()).isEqualByComparingTo("1");
  }

  @Test
  void example22_shareTimesMaximum() {
    Case computers =
        Case.of(
            "20",
            """
            inputs:
              staff: {type: count, label: Cán bộ}
              equipped: {type: count, label: Có máy tính}
            rule: {form: proportional, of: {ratio: equipped, to: staff, whenZero: unscored, above100: refuse}}
            """);
    assertThat(computers.declaring("staff", 3, "equipped", 2).points())
        .as("2/3 of 20, rounded once")
        .isEqualByComparingTo("13.33");
    assertThat(computers.declaring("staff", 3, "equipped", 2).vi())
        .isEqualTo("b/a = 66,67 % × 20: 13,33 điểm");
  }

  @Test
  void example25_sumOfAFormulaAndACount() {
    Case network =
        Case.of(
            "50",
            """
            inputs:
              offices: {type: count, label: Cơ quan}
              connected: {type: count, label: Đã kết nối}
              applications: {type: count, label: Ứng dụng}
            rule:
              form: sum
              parts:
                - name: Kết nối
                  maxPoints: 45
                  rule: {form: proportional, of: {ratio: connected, to: offices, whenZero: leaves, above100: refuse}}
                - {name: Ứng dụng, maxPoints: 5, rule: {form: count, of: applications, each: 1}}
            """);
    assertThat(network.declaring("offices", 4, "connected", 3, "applications", 7).points())
        .isEqualByComparingTo("38.75");
    assertThat(network.declaring("offices", 0, "connected", 0, "applications", 4).points())
        .as("the part that leaves takes its maximum along: 4/5 of 50")
        .isEqualByComparingTo("40");
  }

  @Test
  void example26_theBestCaseCounts() {
    Case centre =
        Case.of(
            "60",
            """
            inputs:
              standards: {type: count, label: Tiêu chuẩn}
              own: {type: count, label: Tự đáp ứng}
              hired: {type: yesNo, label: Thuê dịch vụ}
            rule:
              form: bestOf
              of:
                - {name: Tự xây dựng, rule: {form: proportional, of: {ratio: own, to: standards, whenZero: zero, above100: refuse}}}
                - {name: Thuê, maxPoints: 40, rule: {form: yesNo, when: hired}}
            """);
    assertThat(centre.declaring("standards", 10, "own", 5, "hired", true).points())
        .isEqualByComparingTo("40");
    assertThat(centre.declaring("standards", 10, "own", 8, "hired", true).points())
        .isEqualByComparingTo("48");
    assertThat(centre.declaring("standards", 10, "own", 5, "hired", true).vi())
        .isEqualTo("cao nhất: Thuê (đạt (Thuê dịch vụ): 40 điểm)");
  }

  @Test
  void example27_aChecklist() {
    Case planning =
        Case.of(
            "15",
            """
            inputs:
              a: {type: yesNo, label: Có nhiệm vụ}
              b: {type: yesNo, label: Có dự toán}
              c: {type: yesNo, label: Có lấy ý kiến}
              d: {type: yesNo, label: Được phê duyệt}
            rule:
              form: sum
              parts:
                - {name: Nhiệm vụ, maxPoints: 5, rule: {form: yesNo, when: a}}
                - {name: Dự toán, maxPoints: 2, rule: {form: yesNo, when: b}}
                - {name: Lấy ý kiến, maxPoints: 3, rule: {form: yesNo, when: c}}
                - {name: Phê duyệt, maxPoints: 5, rule: {form: yesNo, when: d}}
            """);
    assertThat(planning.declaring("a", true, "b", false, "c", true, "d", true).points())
        .isEqualByComparingTo("13");
  }
}
