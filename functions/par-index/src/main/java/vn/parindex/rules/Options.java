package vn.parindex.rules;

import vn.parindex.declared.Input;
import vn.parindex.text.Text;

/** Options of a choice, as rules see them. */
final class Options {

  private Options() {}

  static Text label(Input choice, String key) {
    Input.Option option = choice.option(key);
    return option == null ? Text.same(key) : option.label();
  }

  static Gap unknown(Input choice) {
    return new Gap(Gap.Kind.OUT_OF_RANGE, choice.key(), choice.label(), Fallback.UNSCORED);
  }
}
