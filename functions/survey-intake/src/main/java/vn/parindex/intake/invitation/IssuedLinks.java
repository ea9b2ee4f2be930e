package vn.parindex.intake.invitation;

import java.util.List;
import java.util.Map;

/**
 * What became of links.
 *
 * @param mailed how many messages, by what became of them
 * @param printed links to print; they are shown this once
 * @param remaining how many people are still to be served
 */
record IssuedLinks(Map<LinkSending.Outcome, Integer> mailed, List<Printed> printed, int remaining) {

  /** A link to print. */
  record Printed(String respondent, String name, String unit, String group, String link) {}
}
