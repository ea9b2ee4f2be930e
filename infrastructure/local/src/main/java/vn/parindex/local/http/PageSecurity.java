package vn.parindex.local.http;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a browser may do on the web page: the headers of the template's response headers policy,
 * with the addresses of this machine.
 *
 * @param identity origin of the sign-in
 * @param objects origin of the evidence store
 */
public record PageSecurity(String identity, String objects) {

  /** Nothing but our own files runs; data goes to the API, the sign-in and the evidence store. */
  String policy() {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
        // Evidence shown in the page: bytes of a type that the page has set, drawn by the browser.
        + " frame-src blob:;"
        + " font-src 'self'; manifest-src 'self'; connect-src 'self' %s %s; form-action 'none';"
            .formatted(identity, objects)
        + " base-uri 'none'; frame-ancestors 'none';"
        // Nothing writes HTML from text but the library's fixed templates.
        + " require-trusted-types-for 'script'; trusted-types lit-html";
  }

  /** All headers, by name. */
  Map<String, String> headers() {
    return new TreeMap<>(
        Map.of(
            "content-security-policy", policy(),
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()"));
  }
}
