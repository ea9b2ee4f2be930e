package vn.parindex.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class LoopbackTest {
  private static final String LISTENING = "0A";

  private final RunningPlatform platform;

  LoopbackTest(Shared.Sample sample) {
    platform = sample.platform();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingListensBeyondThisMachine() throws IOException {
    Http.get(platform, "/things/x");
    List<String> addresses = listening(ProcessHandle.current().pid());

    // API, DynamoDB, S3, identity and one Runtime API at least.
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
    assertThat(addresses)
        .allMatch(
            it ->
                it.equals("0100007F")
                    || it.equals("0000000000000000FFFF00000100007F")
                    || it.equals("00000000000000000000000001000000"));
    for (long pid : platform.pids("Api")) {
      assertThat(listening(pid)).isEmpty();
    }
  }

  /** Local addresses, in hexadecimal as the kernel writes them, of a process's open ports. */
  private static List<String> listening(long pid) throws IOException {
    Set<String> inodes = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          inodes.add(Files.readSymbolicLink(descriptor).toString());
        }
      }
    }
    return Stream.concat(
            Files.readAllLines(Path.of("/proc/net/tcp")).stream(),
            Files.readAllLines(Path.of("/proc/net/tcp6")).stream())
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields[3].equals(LISTENING))
        .filter(fields -> inodes.contains("socket:[" + fields[9] + "]"))
        .map(fields -> fields[1].substring(0, fields[1].indexOf(':')))
        .toList();
  }
}
