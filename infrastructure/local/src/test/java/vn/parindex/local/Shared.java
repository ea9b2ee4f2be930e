package vn.parindex.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running sample platform for all tests that do not mind each other. */
final class Shared implements ParameterResolver {
  /** A project and the platform that runs it. */
  record Sample(SampleProject project, RunningPlatform platform) implements AutoCloseable {
    static Sample start() {
      try {
        Path root = Files.createTempDirectory("sample-");
        SampleProject project = new SampleProject(root);
        return new Sample(
            project, LocalPlatform.start(project.options().withRetryDelay(Duration.ofMillis(10))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Waits until nothing is under way. */
    void settle() {
      try {
        if (!platform.awaitIdle(Duration.ofSeconds(30))) {
          throw new AssertionError("Still busy after 30 s");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      platform.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sample.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Shared.class))
        .computeIfAbsent(Sample.class, _ -> Sample.start(), Sample.class);
  }
}
