package vn.parindex.submission.sheet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.sheet.DeclaredMembers;

/**
 * What an officer sends for one sub-criterion: data, never points. Every wrong field is named.
 *
 * @param data typed and free of contradictions
 * @param explanation why evidence is missing, if it is
 */
record DeclaredBody(DeclaredData data, @Nullable String explanation) {

  private static final int MAX_EXPLANATION = 4_000;

  static DeclaredBody read(Body body, SubCriterion item) {
    return BodyReader.read(body, members -> read(members, item));
  }

  /** The values as they are kept: numbers, true or false, texts for choices and days. */
  ObjectNode values() {
    return DeclaredMembers.values(data);
  }

  private static DeclaredBody read(Members members, SubCriterion item) {
    var data = DeclaredMembers.read(members, item);
    var explanation = members.optionalText("explanation", TextRule.words(MAX_EXPLANATION));
    return new DeclaredBody(data, explanation.orElse(null));
  }
}
