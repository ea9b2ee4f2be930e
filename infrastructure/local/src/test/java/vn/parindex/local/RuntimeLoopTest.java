package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.lambda.RuntimeClient;

/** The same zip under our loop, in the place of the native Runtime Interface Client. */
class RuntimeLoopTest {
  @Test
  void theSameZipRunsUnderOurLoop(@TempDir Path root) throws IOException {
    List<String> said = new ArrayList<>();
    LocalOptions options =
        new SampleProject(root)
            .options()
            .withRuntimeClient(RuntimeClient.OWN)
            .withMaximumJvms(1)
            .withProgress(said::add);
    try (RunningPlatform platform = LocalPlatform.start(options)) {
      JsonNode context = Http.get(platform, "/things/context");
      assertThat(context.path("name").asString()).isEqualTo("Api");
      assertThat(context.path("arn").asString()).endsWith(":function:Api");
      assertThat(context.path("remaining").asInt()).isBetween(10_000, 20_000);
      assertThat(Http.send(Http.signedIn(platform, "/things/boom")).statusCode()).isEqualTo(500);
      assertThat(Http.get(platform, "/things/context").path("pid").asLong())
          .isEqualTo(context.path("pid").asLong());
    }
    assertThat(said).anyMatch(line -> line.contains("Runtime Interface Client"));
  }
}
