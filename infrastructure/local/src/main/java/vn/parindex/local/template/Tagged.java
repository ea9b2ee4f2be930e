package vn.parindex.local.template;

/**
 * A value behind a YAML tag, for example {@code !Ref Stage}, before it is resolved.
 *
 * @param tag with its exclamation mark
 * @param value a scalar's text, a list or a map
 */
record Tagged(String tag, Object value) {}
