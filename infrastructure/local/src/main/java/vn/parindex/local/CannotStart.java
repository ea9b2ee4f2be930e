package vn.parindex.local;

/**
 * The platform does not start for a reason that whoever starts it can mend: a port or the data
 * directory is in use, a zip has not been built. The message says what, in Vietnamese and English.
 */
public final class CannotStart extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String message) {
    super(message);
  }
}
