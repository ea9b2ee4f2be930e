package vn.parindex.local.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The native part of the Runtime Interface Client. Left alone, every JVM unpacks it over the same
 * file in /tmp, under the feet of those that have it loaded: they crash. In Lambda each JVM has a
 * /tmp of its own; here all load one copy that nobody writes to.
 */
final class NativeClient {
  private static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
  private static final List<Path> MUSL =
      List.of(Path.of("/lib/ld-musl-x86_64.so.1"), Path.of("/lib/ld-musl-aarch64.so.1"));

  private NativeClient() {}

  /** Unpacks the library for this machine; the option tells a JVM where it is. */
  static String unpackTo(Path directory) throws IOException {
    String system = MUSL.stream().anyMatch(Files::exists) ? "linux_musl" : "linux";
    String processor = System.getProperty("os.arch", "").equals("aarch64") ? "aarch_64" : "x86_64";
    String name = "libaws-lambda-jni." + system + "-" + processor + ".so";
    Path library = directory.resolve(name);
    try (InputStream bytes =
        Objects.requireNonNull(AWSLambda.class.getResourceAsStream("/jni/" + name), name)) {
      Files.copy(bytes, library);
    }
    return "-D" + PROPERTY + "=" + library;
  }
}
