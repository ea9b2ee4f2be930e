package vn.parindex.submission.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DataFault;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.sheet.DeclaredJson;
import vn.parindex.scoring.DataCheck;

/**
 * What an officer sends for one sub-criterion: data, never points. Every wrong field is named.
 *
 * @param data typed and free of contradictions
 * @param explanation why evidence is missing, if it is
 */
record DeclaredBody(DeclaredData data, @Nullable String explanation) {

  private static final int MAX_VALUES = 100;
  private static final int MAX_EXPLANATION = 4_000;

  static DeclaredBody read(Body body, SubCriterion item) {
    return BodyReader.read(body, members -> read(members, item));
  }

  /** The values as they are kept: numbers, true or false, texts for choices and days. */
  ObjectNode values() {
    var values = Json.mapper().createObjectNode();
    data.values()
        .forEach(
            (key, value) -> {
              switch (value) {
                case DeclaredValue.Amount(var number) -> values.put(key, number);
                case DeclaredValue.YesNo(var yes) -> values.put(key, yes);
                case DeclaredValue.Choice(var option) -> values.put(key, option);
                case DeclaredValue.Day(var day) -> values.put(key, day.toString());
              }
            });
    return values;
  }

  private static DeclaredBody read(Members members, SubCriterion item) {
    var values = object(members.scalars("values", MAX_VALUES));
    var notApplicable = members.flag("notApplicable", false);
    var explanation = members.optionalText("explanation", TextRule.words(MAX_EXPLANATION));
    var data = data(members, item, DeclaredJson.parse(item.inputs(), values, notApplicable));
    return new DeclaredBody(data, explanation.orElse(null));
  }

  private static DeclaredData data(Members members, SubCriterion item, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Refused(var faults) -> {
        note(members, faults);
        yield DeclaredData.EMPTY;
      }
      case Parsed.Data(var data) -> {
        note(members, DataCheck.faults(item, data));
        yield data;
      }
    };
  }

  private static void note(Members members, List<DataFault> faults) {
    for (var fault : faults) {
      var code = fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
      var text = fault.message();
      if (fault.code() == DataFault.Code.NOT_APPLICABLE_REFUSED) {
        members.fault("notApplicable", code, text.vi(), text.en());
      } else {
        members.faultIn("values", fault.key(), code, text.vi(), text.en());
      }
    }
  }

  private static ObjectNode object(Map<String, JsonNode> scalars) {
    var object = Json.mapper().createObjectNode();
    scalars.forEach(object::set);
    return object;
  }
}
