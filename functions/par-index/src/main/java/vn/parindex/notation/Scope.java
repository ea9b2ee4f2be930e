package vn.parindex.notation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;

/**
 * The inputs that a rule may name.
 *
 * @param inputs by key
 * @param faulty keys of inputs with faults of their own: naming one is no second fault
 */
record Scope(Map<String, Input> inputs, Set<String> faulty) {

  /** The input that a scalar names, or null, with a fault unless the input itself has one. */
  @Nullable Input input(@Nullable Cursor at, List<InputType> types) {
    String key = Scalars.key(at);
    if (at == null || key == null || faulty.contains(key)) {
      return null;
    }
    Input input = inputs.get(key);
    if (input == null) {
      at.fault(
          FaultCode.UNKNOWN_INPUT,
          "Số liệu '" + key + "' không có trong inputs",
          "Input '" + key + "' is not declared");
      return null;
    }
    if (!types.contains(input.type())) {
      at.fault(
          FaultCode.WRONG_INPUT_TYPE,
          "Số liệu '" + key + "' không đúng kiểu cần dùng ở đây",
          "Input '" + key + "' is not of the type needed here");
      return null;
    }
    return input;
  }
}
