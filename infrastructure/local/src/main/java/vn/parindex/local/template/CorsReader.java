package vn.parindex.local.template;

import java.util.List;

/**
 * Reads which pages may use a bucket from a browser. One rule, and only what S3Proxy can be told:
 * exact origins, no headers to be shown.
 */
final class CorsReader {
  private static final List<String> METHODS = List.of("GET", "PUT", "HEAD", "POST", "DELETE");

  private CorsReader() {}

  static Template.Cors read(Section configuration) {
    List<Section> rules = configuration.sections("CorsRules");
    if (rules.size() != 1) {
      throw TemplateRefused.notUnderstood(configuration.path() + ".CorsRules", "other than 1 rule");
    }
    configuration.refuseRest();
    Section rule = rules.getFirst();
    // How long a browser keeps the answer: S3Proxy does not say, so it asks again each time.
    rule.ignoring("Id", "MaxAge");
    Template.Cors cors =
        new Template.Cors(
            exact(rule, "AllowedOrigins"),
            rule.texts("AllowedMethods"),
            exact(rule, "AllowedHeaders"));
    rule.refuseRest();
    cors.methods().stream()
        .filter(method -> !METHODS.contains(method))
        .forEach(
            method -> {
              throw TemplateRefused.notUnderstood(rule.path() + ".AllowedMethods", method);
            });
    return cors;
  }

  private static List<String> exact(Section rule, String key) {
    List<String> values = rule.texts(key);
    values.stream()
        .filter(value -> value.contains("*"))
        .forEach(
            value -> {
              throw TemplateRefused.notUnderstood(rule.path() + "." + key, value);
            });
    return values;
  }
}
