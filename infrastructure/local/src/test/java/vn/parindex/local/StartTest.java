package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
  @TempDir private Path root;

  @Test
  void aMissingZipIsNamedWithTheCommandThatBuildsIt() throws IOException {
    SampleProject project = new SampleProject(root);
    Files.delete(root.resolve("functions/sample/target/sample.zip"));

    assertThatThrownBy(() -> LocalPlatform.start(project.options()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("functions/sample/target/sample.zip")
        .hasMessageContaining("./mvnw -DskipTests package -am -pl functions/sample");
  }

  @Test
  void aZipOlderThanItsSourcesIsNamedAndProgressIsTold() throws IOException {
    SampleProject project = new SampleProject(root);
    Path source = root.resolve("functions/sample/src/main/java/Sample.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "record Sample() {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    List<String> said = new ArrayList<>();
    LocalPlatform.start(project.options().withPrewarm(true).withProgress(said::add)).close();

    assertThat(said)
        .anyMatch(line -> line.contains("sample.zip") && line.contains("-pl functions/sample"))
        .anyMatch(line -> line.contains("127.0.0.1"))
        .anyMatch(line -> line.matches("[234]/6 DynamoDB Local \\.\\.\\. \\d+,\\d s"));
  }

  @Test
  void portsInUseAreNamed() throws IOException {
    SampleProject project = new SampleProject(root);
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      LocalOptions options = project.options().withPorts(new LocalOptions.Ports(port, 0, 0, 0, 0));

      assertThatThrownBy(() -> LocalPlatform.start(options))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("[" + port + "]");
    }
  }

  @Test
  void aFunctionThatCannotStartFailsItsRequests() throws IOException {
    SampleProject project = new SampleProject(root);
    Path template = root.resolve("template.yaml");
    Files.writeString(
        template,
        Files.readString(template).replace("function.SampleHandler", "function.NoHandler"));
    try (RunningPlatform platform = LocalPlatform.start(project.options())) {
      for (int i = 0; i < 2; i++) {
        assertThat(Http.send(Http.signedIn(platform, "/things/x")).statusCode()).isEqualTo(500);
      }
      assertThat(Files.readString(platform.logs().resolve("Api.log"))).contains("NoHandler");
    }
  }
}
