package vn.parindex.local.mail;

/** A request that SES answers with an error of this code, with status 400. */
final class SesRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  SesRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
