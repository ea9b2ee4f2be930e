package vn.parindex.local.template;

/**
 * A rule of EventBridge's default bus that invokes a function.
 *
 * @param name of the function and the event, for messages
 * @param pattern which events, as JSON
 */
public record EventRule(String name, String pattern) {}
