package vn.parindex.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The program between Lambda and a handler: what {@code /var/runtime/lib} is in AWS. */
public enum RuntimeClient {
  /** AWS's own Runtime Interface Client. Its native part is for Linux only. */
  AWS(AWSLambda.class.getName()),
  /** Our loop in its place: the same handler loading, HTTP by the JDK. */
  OWN(RuntimeLoop.class.getName());

  private final String mainClass;

  RuntimeClient(String mainClass) {
    this.mainClass = mainClass;
  }

  /** The client for this machine. */
  public static RuntimeClient forThisMachine() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.contains("linux") ? AWS : OWN;
  }

  String mainClass() {
    return mainClass;
  }

  /** The client and what it needs; the function's own jars are found by the client itself. */
  String classPath() {
    Stream<Class<?>> parts =
        Stream.of(
            AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);
    return (this == OWN ? Stream.concat(parts, Stream.of(RuntimeLoop.class)) : parts)
        .map(RuntimeClient::jarOf)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Puts what the client needs on disk and says how a JVM is told of it. */
  List<String> options(Path directory) throws IOException {
    return this == AWS ? List.of(NativeClient.unpackTo(directory)) : List.of();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No path to the jar of " + type, e);
    }
  }
}
