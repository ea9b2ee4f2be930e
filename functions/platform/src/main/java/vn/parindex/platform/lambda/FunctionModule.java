package vn.parindex.platform.lambda;

import org.springframework.cloud.function.context.FunctionRegistration;
import vn.parindex.platform.settings.Settings;

/**
 * What the main class of a deployed function module gives: its functions by name. It must have a
 * public constructor without arguments; the template names it in {@code MAIN_CLASS}.
 */
public interface FunctionModule {

  /**
   * Builds the one function that this Lambda runs.
   *
   * @param definition the name in {@code SPRING_CLOUD_FUNCTION_DEFINITION}
   * @param settings the environment of the function
   * @throws IllegalArgumentException if the module has no function of that name
   */
  FunctionRegistration<?> function(String definition, Settings settings);
}
