package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.testing.Sets;

/** A small council and a set of two fields for tests. */
final class SampleCouncil {

  static final CriteriaSet SET =
      Sets.read(
          """
          code: mau
          name: {vi: Bộ mẫu, en: A sample}
          maxPoints: 10
          fields:
            - code: "1"
              name: {vi: Một, en: One}
              maxPoints: 6
              criteria:
                - code: "1.1"
                  name: {vi: Một một, en: One one}
                  maxPoints: 6
                  subCriteria:
                    - code: "1.1.1"
                      name: {vi: Kế hoạch, en: Plan}
                      maxPoints: 4
                      inputs: {issued: {type: yesNo, label: {vi: Ban hành, en: Issued}}}
                      rule: {form: yesNo, when: issued}
                    - code: "1.1.2"
                      name: {vi: Khảo sát, en: Survey}
                      maxPoints: 2
                      rule: {form: survey, minBallots: 1, tooFewBallots: leaves}
            - code: "2"
              name: {vi: Hai, en: Two}
              maxPoints: 4
              criteria:
                - code: "2.1"
                  name: {vi: Hai một, en: Two one}
                  maxPoints: 4
                  subCriteria:
                    - code: "2.1.1"
                      name: {vi: Văn bản, en: Documents}
                      maxPoints: 4
                      leadAppraiser: STP
                      inputs: {issued: {type: yesNo, label: {vi: Ban hành, en: Issued}}}
                      rule: {form: yesNo, when: issued}
          """);

  static final List<String> UNITS = List.of("SNV", "STP", "STC");

  static final CouncilMember CHAIR = new CouncilMember("chair", "70", CouncilRole.CHAIR);
  static final CouncilMember HOME = new CouncilMember("home", "SNV", CouncilRole.MEMBER);
  static final CouncilMember JUSTICE = new CouncilMember("justice", "STP", CouncilRole.MEMBER);
  static final CouncilMember SUPPORT = new CouncilMember("support", "SNV", CouncilRole.SUPPORT);

  private SampleCouncil() {}

  static Council council(int maxLoad) {
    return new Council("so", "70", List.of(CHAIR, HOME, JUSTICE, SUPPORT), maxLoad, thresholds());
  }

  static DivergenceThresholds thresholds() {
    return new DivergenceThresholds(
        BigDecimal.valueOf(50), BigDecimal.valueOf(10), BigDecimal.valueOf(5));
  }

  static Assignments assignments(Assignment... all) {
    return new Assignments(council(100), SET, UNITS, List.of(all));
  }

  static Assignment field(String account, String code, String... units) {
    return new Assignment(account, new Part(Part.Kind.FIELD, code), List.of(units));
  }
}
