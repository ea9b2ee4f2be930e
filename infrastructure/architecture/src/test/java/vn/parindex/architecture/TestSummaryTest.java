package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make test} says at its end counts every test, whatever Surefire's own sums say. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class TestSummaryTest {

  private static final Path SCRIPT = Path.of("../test-summary");

  @TempDir Path project;

  @Test
  void nestedClassesAndPropertiesAreCountedThoughTheSumsLeaveThemOut() throws Exception {
    report("A", 0, "  <testcase name=\"a\" classname=\"A$Nested\" time=\"0.1\"/>");
    report(
        "B", 1, "  <testcase name=\"b\" classname=\"B\"/>\n  <testcase name=\"c\">\n  </testcase>");

    assertThat(summary()).isEqualTo("3 passed, 0 failed, 0 skipped\n");
  }

  @Test
  void whatFailedAndWhatWasSkippedIsNoneThatPassed() throws Exception {
    report(
        "A",
        0,
        """
          <testcase name="a" classname="A$Nested">
            <failure message="not so" type="AssertionError"><![CDATA[at A]]></failure>
          </testcase>
          <testcase name="b" classname="A$Nested">
            <error type="IOException"><![CDATA[at A]]></error>
          </testcase>
          <testcase name="c" classname="A$Nested">
            <skipped message="no Docker"/>
          </testcase>
          <testcase name="d" classname="A$Nested"/>
        """);

    assertThat(summary()).isEqualTo("SKIPPED: c: no Docker\n1 passed, 2 failed, 1 skipped\n");
  }

  private void report(String name, int sum, String tests) throws IOException {
    var reports = Files.createDirectories(project.resolve("module/target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-" + name + ".xml"),
        "<testsuite name=\"%s\" tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"0\">\n%s\n</testsuite>\n"
            .formatted(name, sum, tests));
  }

  private String summary() throws IOException, InterruptedException {
    var script = Files.createDirectories(project.resolve("infrastructure")).resolve("test-summary");
    Files.copy(SCRIPT, script);
    var process = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
