package vn.parindex.platform.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DataFault;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredDataParser.Parsed;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.json.Json;
import vn.parindex.scoring.DataCheck;

/**
 * Data of one sub-criterion in the body of a request, in whichever copy: {@code values} by input
 * key and {@code notApplicable}. Points are no member of it. Every wrong field is named.
 */
public final class DeclaredMembers {

  private static final int MAX_VALUES = 100;

  private DeclaredMembers() {}

  /** Reads the two members; what is wrong is noted and gives empty data. */
  public static DeclaredData read(Members members, SubCriterion item) {
    var values = object(members.scalars("values", MAX_VALUES));
    var notApplicable = members.flag("notApplicable", false);
    return switch (DeclaredJson.parse(item.inputs(), values, notApplicable)) {
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

  /** The values as they are kept: numbers, true or false, texts for choices and days. */
  public static ObjectNode values(DeclaredData data) {
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
