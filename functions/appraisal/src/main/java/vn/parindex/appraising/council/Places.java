package vn.parindex.appraising.council;

import java.util.List;
import java.util.function.IntFunction;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.round.ElementFault;

/** Names what is wrong with elements of a list. */
final class Places {

  private Places() {}

  /**
   * Refuses if anything is wrong.
   *
   * @param place where an element is, up to the name of its member
   * @throws vn.parindex.platform.problem.ProblemException 400
   */
  static void refuse(IntFunction<String> place, List<ElementFault> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(errors(place, faults)).asException();
    }
  }

  static List<FieldError> errors(IntFunction<String> place, List<ElementFault> faults) {
    return faults.stream()
        .map(
            fault ->
                new FieldError(
                    place.apply(fault.index()) + fault.member(),
                    fault.code(),
                    fault.message().vi(),
                    fault.message().en()))
        .toList();
  }

  /** The place of an element of a list in a JSON body. */
  static IntFunction<String> in(String list) {
    return index -> "/" + list + "/" + index + "/";
  }
}
