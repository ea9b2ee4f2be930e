package vn.parindex.local.lambda;

import com.amazonaws.services.lambda.runtime.api.client.EventHandlerLoader;
import com.amazonaws.services.lambda.runtime.api.client.HandlerInfo;
import com.amazonaws.services.lambda.runtime.api.client.LambdaRequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.DtoSerializers;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.ErrorRequest;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.InvocationRequest;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Stands in for AWS's Runtime Interface Client where its native part does not run (macOS, Windows).
 * Handlers are loaded and called by AWS's own classes; only the HTTP exchange is ours. It ends when
 * the Runtime API is gone.
 */
public final class RuntimeLoop {
  private static final String ROOT =
      "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";

  private RuntimeLoop() {}

  /** Runs the handler named by the only argument until the Runtime API has no more work. */
  public static void main(String[] arguments) throws Exception {
    LambdaRequestHandler handler;
    try {
      URLClassLoader loader =
          new URLClassLoader(functionJars(), RuntimeLoop.class.getClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
      handler = EventHandlerLoader.loadEventHandler(HandlerInfo.fromString(arguments[0], loader));
    } catch (Exception | LinkageError e) {
      post("init/error", error(e), e.getClass().getName());
      throw e;
    }
    while (true) {
      InvocationRequest request = next();
      String at = "invocation/" + request.getId();
      try {
        post(at + "/response", handler.call(request).toByteArray(), "");
      } catch (Exception | LinkageError e) {
        post(at + "/error", error(e), e.getClass().getName());
      }
    }
  }

  /** The directory itself, then {@code lib/*.jar} by name: Lambda's order. */
  private static URL[] functionJars() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    List<URL> urls = new ArrayList<>(List.of(url(root)));
    if (Files.isDirectory(root.resolve("lib"))) {
      try (Stream<Path> jars = Files.list(root.resolve("lib"))) {
        for (Path jar : jars.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
          urls.add(url(jar));
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private static InvocationRequest next() throws IOException {
    HttpURLConnection connection = open("invocation/next");
    InvocationRequest request = new InvocationRequest();
    request.setContent(connection.getInputStream().readAllBytes());
    request.setId(header(connection, "Lambda-Runtime-Aws-Request-Id"));
    request.setInvokedFunctionArn(header(connection, "Lambda-Runtime-Invoked-Function-Arn"));
    request.setXrayTraceId(header(connection, "Lambda-Runtime-Trace-Id"));
    request.setDeadlineTimeInMs(Long.parseLong(header(connection, "Lambda-Runtime-Deadline-Ms")));
    return request;
  }

  private static String header(HttpURLConnection connection, String name) {
    return Objects.requireNonNull(connection.getHeaderField(name), name);
  }

  private static void post(String path, byte[] body, String errorType) throws IOException {
    HttpURLConnection connection = open(path);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    if (!errorType.isEmpty()) {
      connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", errorType);
    }
    connection.getOutputStream().write(body);
    connection.getInputStream().close();
  }

  private static HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection) URI.create(ROOT + path).toURL().openConnection();
  }

  private static byte[] error(Throwable thrown) {
    thrown.printStackTrace();
    String[] trace =
        Arrays.stream(thrown.getStackTrace())
            .map(StackTraceElement::toString)
            .toArray(String[]::new);
    String message = String.valueOf(thrown.getMessage());
    return DtoSerializers.serialize(new ErrorRequest(message, thrown.getClass().getName(), trace));
  }
}
