package vn.parindex.local.template;

/**
 * A part of the template that the local platform does not understand. It is refused by name rather
 * than passed over, so that nobody takes a green run here for a proof of something that never ran.
 */
public final class TemplateRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TemplateRefused(String path, String why) {
    super(path + ": " + why);
  }

  static TemplateRefused notUnderstood(String path, String what) {
    return new TemplateRefused(path, what + " is not understood by the local platform");
  }
}
