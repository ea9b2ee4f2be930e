package vn.parindex.intake.setup;

import java.util.regex.Pattern;
import vn.parindex.platform.problem.Problems;

/** The code of a group of respondents, which becomes part of keys. */
final class SurveyCodes {

  private static final Pattern GROUP = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private SurveyCodes() {}

  /**
   * A group in a path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 if it can be none
   */
  static String group(String text) {
    if (!GROUP.matcher(text).matches()) {
      throw Problems.notFound("group", text.substring(0, Math.min(text.length(), 40)))
          .asException();
    }
    return text;
  }
}
