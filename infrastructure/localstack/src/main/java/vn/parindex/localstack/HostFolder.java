package vn.parindex.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The folder that LocalStack takes for its root: with a JRE and DynamoDB Local where it would put
 * what it downloads, so that it downloads nothing.
 */
final class HostFolder {

  private HostFolder() {}

  static void lay(Path root) throws IOException {
    var libraries = root.resolve("var/lib/localstack/lib");
    var dynamoDb = Files.createDirectories(libraries.resolve("dynamodb-local/2"));
    Files.createDirectories(dynamoDb.resolve("DynamoDBLocal_lib"));
    var java = Files.createDirectories(libraries.resolve("java"));
    // It asks for 21 by this name; any later one does.
    Files.createSymbolicLink(java.resolve("21"), Path.of(System.getProperty("java.home")));
    jar(dynamoDb.resolve("DynamoDBLocal.jar"), manifest("Main-Class", LoopbackDynamoDb.class));
    // An agent for tables with more than twenty indexes; ours have none.
    jar(dynamoDb.resolve("ddb-local-loader-0.1.jar"), manifest("Premain-Class", NoAgent.class));
  }

  private static Manifest manifest(String role, Class<?> type) {
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue(role, type.getName());
    attributes.put(Attributes.Name.CLASS_PATH, classPath());
    return manifest;
  }

  /** What this program runs from has DynamoDB Local on it. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(":"))
        .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
        .collect(Collectors.joining(" "));
  }

  private static void jar(Path file, Manifest manifest) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      new JarOutputStream(bytes, manifest).close();
    }
  }
}
