package vn.parindex.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.notation.CriteriaSetNotation;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;

/** A set of 10 fields and 100 sub-criteria, in which every rule form comes up in turn. */
final class SampleSet {

  private static final int FIELDS = 10;
  private static final int ITEMS_A_FIELD = 10;

  private SampleSet() {}

  static CriteriaSet load() {
    return switch (CriteriaSetNotation.read(node(tree(forms())))) {
      case Reading.Read<CriteriaSet>(var set) -> set;
      case Reading.Refused<CriteriaSet>(var faults) ->
          throw new IllegalStateException("The benchmark's set is faulty: " + faults);
    };
  }

  private static Map<String, Object> tree(List<Map<String, Object>> forms) {
    var fields = new ArrayList<Object>();
    for (int field = 1; field <= FIELDS; field++) {
      var items = new ArrayList<Object>();
      for (int item = 1; item <= ITEMS_A_FIELD; item++) {
        int number = (field - 1) * ITEMS_A_FIELD + item - 1;
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", field + ".1." + item);
        one.put("maxPoints", "1");
        one.putAll(forms.get(number % forms.size()));
        items.add(one);
      }
      var criterion = part(field + ".1", "subCriteria", items);
      fields.add(part(Integer.toString(field), "criteria", List.of(criterion)));
    }
    return Map.of(
        "code", "benchmark",
        "name", "Bộ mẫu để đo",
        "sample", "Bộ mẫu, không phải của tỉnh nào",
        "maxPoints", FIELDS * ITEMS_A_FIELD,
        "fields", fields);
  }

  private static Map<String, Object> part(String code, String children, List<Object> parts) {
    return Map.of("code", code, "name", code, "maxPoints", ITEMS_A_FIELD, children, parts);
  }

  @SuppressWarnings("unchecked") // the file is a list of mappings
  private static List<Map<String, Object>> forms() {
    try (var file = SampleSet.class.getResourceAsStream("forms.yaml")) {
      if (file == null) {
        throw new IllegalStateException("forms.yaml is missing");
      }
      var yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return (List<Map<String, Object>>)
          new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(Object value) {
    var here = new Location.Pointer("");
    return switch (value) {
      case Map<?, ?> map ->
          new Node.Mapping(
              here,
              map.entrySet().stream()
                  .map(e -> new Node.Entry(e.getKey().toString(), here, node(e.getValue())))
                  .toList());
      case List<?> list -> new Node.Sequence(here, list.stream().map(SampleSet::node).toList());
      default -> new Node.Scalar(here, value.toString());
    };
  }
}
