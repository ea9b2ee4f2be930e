package vn.parindex.reminder;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with variables such as {@code {{unit}}}. Values are put in as they are, once. */
public final class TextTemplate {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");

  private TextTemplate() {}

  /** The variables of a template that are not among the known ones, in order. */
  public static Set<String> unknownVariables(String template, Set<String> known) {
    var unknown = new TreeSet<String>();
    VARIABLE.matcher(template).results().map(m -> m.group(1)).forEach(unknown::add);
    unknown.removeAll(known);
    return unknown;
  }

  /** Whether braces are left over that make no variable: a slip that nobody would see filled. */
  public static boolean hasLooseBraces(String template) {
    var rest = VARIABLE.matcher(template).replaceAll("");
    return rest.contains("{{") || rest.contains("}}");
  }

  /**
   * The template with its variables filled in.
   *
   * @throws IllegalArgumentException naming variables without a value; nothing is filled in then
   */
  public static String fill(String template, Map<String, String> values) {
    var unknown = unknownVariables(template, values.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Unknown variables " + unknown);
    }
    return VARIABLE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
  }
}
