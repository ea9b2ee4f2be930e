package vn.parindex.round;

import vn.parindex.text.Text;

/**
 * One thing that a round lacks before it can be opened.
 *
 * @param what kind of thing, in kebab case
 * @param place where it belongs, as the API writes it, such as {@code criteria-sets/so}
 * @param message what is missing
 */
public record Missing(String what, String place, Text message) {}
