package vn.parindex.platform.lambda;

import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.core.ResolvableType;

/** Makes functional registrations: the types are said, so nothing has to be guessed at start. */
public final class Registrations {

  private Registrations() {}

  /** A function with its name and types. */
  public static <I, O> FunctionRegistration<Function<I, O>> of(
      String name, Class<I> input, Class<O> output, Function<I, O> function) {
    return new FunctionRegistration<>(function, name)
        .type(ResolvableType.forClassWithGenerics(Function.class, input, output).getType());
  }
}
