package vn.parindex.sheet;

import java.util.List;
import vn.parindex.evidence.Evidence;
import vn.parindex.text.Text;

/**
 * What the completeness gate looks at for one sub-criterion that the unit assesses itself.
 *
 * @param code the sub-criterion's code
 * @param missingInputs labels of required inputs without a value; empty if declared not applicable
 * @param evidenceRequired whether the set asks for evidence here
 * @param explained whether the unit explains why evidence is missing
 * @param evidence all documents of the sub-criterion
 */
public record SheetLine(
    String code,
    List<Text> missingInputs,
    boolean evidenceRequired,
    boolean explained,
    List<Evidence> evidence) {

  public SheetLine {
    missingInputs = List.copyOf(missingInputs);
    evidence = List.copyOf(evidence);
  }
}
