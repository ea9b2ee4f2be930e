package vn.parindex.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How a program ended and what it said. */
record Outcome(int status, String output) {

  static Outcome of(ProcessBuilder builder) throws IOException, InterruptedException {
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
