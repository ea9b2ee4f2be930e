package vn.parindex.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ways in which LocalStack can run here. */
public enum Way {
  /** From PyPI, as processes of this machine. */
  HOST {
    @Override
    public Optional<String> missing(Path repository) {
      return Files.isExecutable(python(repository))
          ? Optional.empty()
          : Optional.of("LocalStack is not installed: run infrastructure/localstack/install");
    }

    @Override
    LocalStack startIt(Path repository) throws IOException, InterruptedException {
      var log =
          Files.createDirectories(repository.resolve("target")).resolve("localstack-host.log");
      return HostLocalStack.start(python(repository), log);
    }
  },

  /** In a container, by Testcontainers. */
  CONTAINER {
    @Override
    public Optional<String> missing(Path repository) {
      try {
        var docker = new ProcessBuilder("docker", "image", "inspect", Edition.image());
        var asked = docker.redirectErrorStream(true).start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return asked.waitFor() == 0 ? Optional.empty() : Optional.of(lastLine(answer));
      } catch (IOException e) {
        return Optional.of("No docker command: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    LocalStack startIt(Path repository) {
      return ContainerLocalStack.start();
    }
  };

  /** Why LocalStack cannot run in this way here; empty if it can. */
  public abstract Optional<String> missing(Path repository);

  abstract LocalStack startIt(Path repository) throws IOException, InterruptedException;

  /** Starts LocalStack, empty. */
  public LocalStack start(Path repository) {
    try {
      return startIt(repository);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path python(Path repository) {
    return repository.resolve("target/checkers/localstack-" + Edition.version() + "/bin/python");
  }

  private static String lastLine(String text) {
    return "No container of LocalStack: " + text.strip().replaceFirst("(?s).*\\n", "");
  }
}
