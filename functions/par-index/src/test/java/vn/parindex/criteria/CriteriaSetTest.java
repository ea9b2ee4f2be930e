package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.scoring.Scoring;
import vn.parindex.testing.Sets;
import vn.parindex.text.Text;

class CriteriaSetTest {

  private final CriteriaSet set =
      Sets.read(
          """
          code: sample
          name: {vi: Bộ tiêu chí, en: Criteria set}
          sample: {vi: "Bộ mẫu, không phải của tỉnh", en: "A sample, not the province's"}
          maxPoints: 10
          fields:
            - code: "1"
              name: x
              maxPoints: 10
              criteria:
                - code: "1.1"
                  name: x
                  maxPoints: 10
                  subCriteria:
                    - code: "1.1.1"
                      name: x
                      maxPoints: 6
                      levels: [so]
                      evidence: Báo cáo
                      legalBasis:
                        - title: Chương trình tổng thể
                          versions:
                            - {number: 76/NQ-CP, from: 2021-07-15}
                            - {number: 30c/NQ-CP, from: 2011-11-08}
                      inputs: {met: {type: yesNo, label: x}}
                      rule: {form: yesNo, when: met}
                    - code: "1.1.3"
                      name: x
                      maxPoints: 4
                      groups: [economic]
                      evidence: {required: false, text: Quyết định}
                      inputs: {met: {type: yesNo, label: x}}
                      rule: {form: yesNo, when: met}
          """);

  @Test
  void itIsInOrderAndFoundByCode() {
    assertThat(set.subCriteria()).extracting(SubCriterion::order).containsExactly(1, 2);
    assertThat(set.subCriterion("1.1.3")).isPresent();
    assertThat(set.subCriterion("1.1.2")).isEmpty();
  }

  @Test
  void aSampleSaysSo() {
    assertThat(set.isSample()).isTrue();
    assertThat(set.sampleNote())
        .isEqualTo(new Text("Bộ mẫu, không phải của tỉnh", "A sample, not the province's"));
  }

  @Test
  void whatDoesNotApplyToAUnitIsNotPartOfItsSheet() {
    CriteriaSet department = set.applicableTo("so", List.of());
    assertThat(department.subCriteria()).extracting(SubCriterion::code).containsExactly("1.1.1");
    assertThat(Scoring.score(department, Map.of(), ReferenceFacts.NONE).maxPoints())
        .isEqualByComparingTo(BigDecimal.valueOf(6));
    assertThat(set.applicableTo("so", List.of("economic"))).isEqualTo(set);
    assertThat(set.applicableTo("xa", List.of()).subCriteria()).isEmpty();
  }

  @Test
  void example29_theVersionInForceApplies() {
    LegalBasis basis = set.subCriterion("1.1.1").orElseThrow().legalBasis().getFirst();
    assertThat(basis.inForceOn(LocalDate.of(2021, 7, 14)).orElseThrow().number())
        .isEqualTo("30c/NQ-CP");
    assertThat(basis.inForceOn(LocalDate.of(2021, 7, 15)).orElseThrow().number())
        .isEqualTo("76/NQ-CP");
    assertThat(basis.inForceOn(LocalDate.of(2011, 11, 7))).isEmpty();
  }

  @Test
  void example30_evidenceIsRequiredUnlessTheSetSaysOtherwise() {
    assertThat(set.subCriteria())
        .extracting(SubCriterion::requiresEvidence)
        .containsExactly(true, false);
  }
}
