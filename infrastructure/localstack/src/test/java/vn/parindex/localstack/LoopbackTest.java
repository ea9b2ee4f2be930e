package vn.parindex.localstack;

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

/** Its usual server and DynamoDB Local's listen on all addresses of the machine: not here. */
@RunsOn(Way.HOST)
class LoopbackTest {

  private static final String LISTENING = "0A";
  private static final String LOOPBACK = "0100007F";
  private static final String LOOPBACK_AS_IPV6 = "0000000000000000FFFF00000100007F";

  private final LocalStack localStack;

  LoopbackTest(Surroundings surroundings) {
    localStack = surroundings.orSkip().localStack();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingListensBeyondThisMachine() throws IOException {
    Set<String> sockets = new HashSet<>();
    for (var pid : ((HostLocalStack) localStack).pids()) {
      try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
        for (var descriptor : descriptors.filter(Files::isSymbolicLink).toList()) {
          sockets.add(Files.readSymbolicLink(descriptor).toString());
        }
      }
    }

    // The gateway and DynamoDB at least.
    assertThat(listening(sockets)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(listening(sockets)).isSubsetOf(LOOPBACK, LOOPBACK_AS_IPV6);
  }

  private static List<String> listening(Set<String> sockets) throws IOException {
    return Stream.concat(
            Files.readAllLines(Path.of("/proc/net/tcp")).stream(),
            Files.readAllLines(Path.of("/proc/net/tcp6")).stream())
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields[3].equals(LISTENING))
        .filter(fields -> sockets.contains("socket:[" + fields[9] + "]"))
        .map(fields -> fields[1].replaceFirst(":.*", ""))
        .toList();
  }
}
