package vn.parindex.sheet;

import vn.parindex.text.Text;

/**
 * One thing that keeps a sheet from being submitted.
 *
 * @param code the sub-criterion's code
 * @param what which rule it breaks
 * @param message what to do about it
 */
public record MissingPart(String code, What what, Text message) {

  /** The rules of the completeness gate. */
  public enum What {
    /** Required declared data is empty. */
    DECLARED_DATA("declared-data"),
    /** Evidence is required, and there is neither a file nor an explanation. */
    EVIDENCE("evidence"),
    /** A file was refused and neither replaced nor taken back. */
    REJECTED_EVIDENCE("rejected-evidence"),
    /** An upload was announced and never came, nor was it taken back. */
    UNFINISHED_UPLOAD("unfinished-upload");

    private final String key;

    What(String key) {
      this.key = key;
    }

    /** Stable name, in kebab case. */
    public String key() {
      return key;
    }
  }
}
