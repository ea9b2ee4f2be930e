package vn.parindex.image;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.lambda.LambdaFunction;

/**
 * A function as the build packs it.
 *
 * @param name for reports
 * @param zip the packaged zip
 * @param handler the handler, as in the template
 * @param environment the whole environment of its process, but for what one run differs in
 */
public record PackagedFunction(
    String name, Path zip, String handler, Map<String, String> environment) {

  public PackagedFunction {
    environment = Map.copyOf(environment);
  }

  /**
   * A function of the template, with the parts of a running platform around it.
   *
   * @throws IllegalArgumentException if the template has no function of that name
   */
  public static PackagedFunction of(Path root, RunningPlatform platform, String name) {
    var resource =
        platform.functions().stream()
            .map(LambdaFunction::resource)
            .filter(function -> function.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No function " + name));
    return new PackagedFunction(
        name,
        root.resolve(resource.codeUri()),
        resource.handler(),
        Surroundings.environment(platform, resource));
  }

  /** The same work done by another zip. */
  public PackagedFunction by(String otherName, Path otherZip, String otherHandler) {
    return new PackagedFunction(otherName, otherZip, otherHandler, environment);
  }

  /** The same with another value of an environment variable. */
  public PackagedFunction with(String variable, String value) {
    var others = new HashMap<>(environment);
    others.put(variable, value);
    return new PackagedFunction(name, zip, handler, others);
  }

  /** The same without {@code JAVA_TOOL_OPTIONS}: an image has its flags in a file. */
  PackagedFunction withoutToolOptions() {
    var others = new HashMap<>(environment);
    others.remove("JAVA_TOOL_OPTIONS");
    return new PackagedFunction(name, zip, handler, others);
  }
}
