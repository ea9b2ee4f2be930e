package vn.parindex.platform.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.declared.DataFault;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.platform.json.Json;

/**
 * Declared data as it was found in the table. It was checked when it was saved; should a value not
 * fit its input all the same, only that value counts as left empty, with a finding.
 *
 * @param data what can be scored
 * @param faults what could not be used
 */
public record StoredData(DeclaredData data, List<DataFault> faults) {

  /** What a unit declared. */
  static StoredData of(List<Input> inputs, DeclaredScore score) {
    return of(inputs, score.values(), score.notApplicable());
  }

  /** Values that were kept for one sub-criterion, in whichever copy: what of them can be scored. */
  public static DeclaredData data(List<Input> inputs, ObjectNode values, boolean notApplicable) {
    return of(inputs, values, notApplicable).data();
  }

  private static StoredData of(List<Input> inputs, ObjectNode stored, boolean notApplicable) {
    return switch (DeclaredJson.parse(inputs, stored, notApplicable)) {
      case Parsed.Data(DeclaredData data) -> new StoredData(data, List.of());
      case Parsed.Refused(List<DataFault> faults) ->
          new StoredData(usable(inputs, stored, notApplicable), faults);
    };
  }

  private static DeclaredData usable(List<Input> inputs, ObjectNode stored, boolean notApplicable) {
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    for (var entry : stored.properties()) {
      ObjectNode one = Json.mapper().createObjectNode();
      one.set(entry.getKey(), entry.getValue());
      if (DeclaredJson.parse(inputs, one, false) instanceof Parsed.Data(DeclaredData data)) {
        values.putAll(data.values());
      }
    }
    return new DeclaredData(values, notApplicable);
  }
}
