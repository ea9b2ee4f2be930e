package vn.parindex.replay.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit declares for one sub-criterion, bonus or penalty.
 *
 * @param code its code
 * @param values by input key, in the set's order
 * @param notApplicable whether the unit says that it does not apply
 * @param explanation why there is no evidence, if there is none
 * @param documents how many evidence files it uploads
 */
public record Declaration(
    String code,
    Map<String, Object> values,
    boolean notApplicable,
    @Nullable String explanation,
    int documents) {

  public Declaration {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
