package vn.parindex.notice;

/** Makes text safe in HTML. */
final class Escaping {

  private Escaping() {}

  /** Safe inside elements and quoted attributes. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
