package vn.parindex.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client of the database around whose calls something happens. */
public final class AroundCalls {

  private AroundCalls() {}

  /**
   * A client that calls another one.
   *
   * @param before told the name of each call before it is made; what it throws ends the call
   * @param after done when the call has had its effect; what it throws is all that the caller sees
   */
  public static DynamoDbClient of(DynamoDbClient real, Consumer<String> before, Runnable after) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            AroundCalls.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              before.accept(method.getName());
              try {
                var answer = method.invoke(real, arguments);
                after.run();
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
