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
record StoredData(DeclaredData data, List<DataFault> faults) {

  static StoredData of(List<Input> inputs, DeclaredScore score) {
    return switch (DeclaredJson.parse(inputs, score.values(), score.notApplicable())) {
      case Parsed.Data(DeclaredData data) -> new StoredData(data, List.of());
      case Parsed.Refused(List<DataFault> faults) -> new StoredData(usable(inputs, score), faults);
    };
  }

  private static DeclaredData usable(List<Input> inputs, DeclaredScore score) {
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    for (var entry : score.values().properties()) {
      ObjectNode one = Json.mapper().createObjectNode();
      one.set(entry.getKey(), entry.getValue());
      if (DeclaredJson.parse(inputs, one, false) instanceof Parsed.Data(DeclaredData data)) {
        values.putAll(data.values());
      }
    }
    return new DeclaredData(values, score.notApplicable());
  }
}
