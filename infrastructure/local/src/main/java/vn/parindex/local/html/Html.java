package vn.parindex.local.html;

/** Plain HTML pages, Vietnamese first. */
public final class Html {
  private Html() {}

  public static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="vi">
        <head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        body { font-family: system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        td, th { text-align: left; padding: .25rem 1rem .25rem 0 }
        pre { white-space: pre-wrap; overflow-wrap: anywhere }
        </style></head>
        <body><h1>%s</h1>
        %s
        </body></html>
        """
        .formatted(escape(title), escape(title), body);
  }

  /** Makes text safe inside elements and quoted attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
