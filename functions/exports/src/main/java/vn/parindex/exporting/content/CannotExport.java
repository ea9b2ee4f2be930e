package vn.parindex.exporting.content;

import vn.parindex.text.Text;

/** An export can't be made as things stand; the reason is for the one who ordered it. */
public final class CannotExport extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  CannotExport(String vi, String en) {
    super(en);
    this.reason = new Text(vi, en);
  }

  /** Why. */
  public Text reason() {
    return reason;
  }
}
