package vn.parindex.platform.round;

import tools.jackson.databind.JsonNode;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Reading;

/** A stored criteria set: it was checked when it was imported. */
final class CriteriaSetJson {

  private CriteriaSetJson() {}

  static CriteriaSet read(JsonNode json) {
    return switch (CriteriaSetNotation.read(JsonTree.node(json))) {
      case Reading.Read<CriteriaSet>(var set) -> set;
      case Reading.Refused<CriteriaSet>(var faults) ->
          throw new IllegalStateException("A stored criteria set is faulty: " + faults);
    };
  }
}
