package vn.parindex.testing;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Fault;
import vn.parindex.notation.Reading;

/** Criteria sets for tests, written in the notation. */
public final class Sets {

  private Sets() {}

  /** The set of a text; fails with the faults when it has any. */
  public static CriteriaSet read(String yaml) {
    return switch (CriteriaSetNotation.read(Yaml.read(yaml))) {
      case Reading.Read<CriteriaSet>(CriteriaSet set) -> set;
      case Reading.Refused<CriteriaSet>(List<Fault> faults) ->
          throw new AssertionError("Refused: " + faults);
    };
  }

  /** The faults of a text; none when it is read. */
  public static List<Fault> faults(String yaml) {
    return switch (CriteriaSetNotation.read(Yaml.read(yaml))) {
      case Reading.Read<CriteriaSet> read -> List.of();
      case Reading.Refused<CriteriaSet>(List<Fault> faults) -> faults;
    };
  }

  /** A set of one sub-criterion 1.1.1 with this maximum; the members stand at the first column. */
  public static String withOne(String maxPoints, String members) {
    return """
        code: test
        name: {vi: Bộ thử, en: Test set}
        maxPoints: %1$s
        fields:
          - code: "1"
            name: Lĩnh vực
            maxPoints: %1$s
            criteria:
              - code: "1.1"
                name: Tiêu chí
                maxPoints: %1$s
                subCriteria:
                  - code: "1.1.1"
                    name: Tiêu chí thành phần
                    maxPoints: %1$s
        """
            .formatted(maxPoints)
        + members.indent(12);
  }

  /** The sub-criterion of {@link #withOne}. */
  public static SubCriterion item(String maxPoints, String members) {
    return read(withOne(maxPoints, members)).subCriterion("1.1.1").orElseThrow();
  }
}
