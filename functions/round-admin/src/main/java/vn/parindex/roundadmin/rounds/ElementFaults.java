package vn.parindex.roundadmin.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.round.ElementFault;

/** Faults of the domain in lists of a body, as errors of the API. */
public final class ElementFaults {

  private ElementFaults() {}

  /** The errors of a list that is a member of the body, such as {@code units}. */
  public static List<FieldError> errors(String list, List<ElementFault> faults) {
    return errors(index -> "/" + list + "/" + index + "/", faults);
  }

  /** The errors of elements whose place is named otherwise; the wrong member follows it. */
  public static List<FieldError> errors(IntFunction<String> place, List<ElementFault> faults) {
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

  /**
   * Refuses a body that has errors.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400
   */
  @SafeVarargs
  public static void refuse(List<FieldError>... errors) {
    var all = new ArrayList<FieldError>();
    for (var some : errors) {
      all.addAll(some);
    }
    if (!all.isEmpty()) {
      throw Problems.invalid(all).asException();
    }
  }
}
