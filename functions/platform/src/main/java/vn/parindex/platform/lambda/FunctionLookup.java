package vn.parindex.platform.lambda;

import java.util.List;
import java.util.function.Function;
import org.springframework.cloud.function.context.catalog.SimpleFunctionRegistry;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.messaging.converter.ByteArrayMessageConverter;
import org.springframework.messaging.converter.CompositeMessageConverter;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.settings.Settings;

/**
 * Finds the function of this Lambda in a Spring Cloud Function registry, registered functionally
 * and without a Spring application: that is what makes a cold start short (docs/decisions/0002).
 */
final class FunctionLookup {

  private FunctionLookup() {}

  static <I, O> Function<I, O> ofProcess() {
    var settings = Settings.ofProcess();
    return find(
        settings.required("MAIN_CLASS"),
        settings.required("SPRING_CLOUD_FUNCTION_DEFINITION"),
        settings);
  }

  static <I, O> Function<I, O> find(String mainClass, String definition, Settings settings) {
    var registry =
        new SimpleFunctionRegistry(
            new GenericConversionService(),
            new CompositeMessageConverter(List.of(new ByteArrayMessageConverter())),
            new JacksonMapper(Json.mapper()));
    registry.register(module(mainClass).function(definition, settings));
    Function<I, O> function = registry.lookup(Function.class, definition);
    if (function == null) {
      throw new IllegalStateException(mainClass + " has no function " + definition);
    }
    return function;
  }

  private static FunctionModule module(String mainClass) {
    try {
      return Class.forName(mainClass)
          .asSubclass(FunctionModule.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("MAIN_CLASS is not a function module: " + mainClass, e);
    }
  }
}
