package vn.parindex.platform.settings;

import java.util.Map;

/** The environment variables that the template gives to a function. */
public record Settings(Map<String, String> variables) {

  public Settings {
    variables = Map.copyOf(variables);
  }

  /** The settings of this process. */
  public static Settings ofProcess() {
    return new Settings(System.getenv());
  }

  /**
   * A setting that must be there.
   *
   * @throws IllegalStateException if the template does not set it
   */
  public String required(String name) {
    var value = variables.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The template does not set " + name);
    }
    return value;
  }

  /** A whole number that must be there. */
  public long requiredNumber(String name) {
    return Long.parseLong(required(name));
  }
}
