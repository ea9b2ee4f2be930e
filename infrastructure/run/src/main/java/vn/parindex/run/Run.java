package vn.parindex.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import vn.parindex.local.CannotStart;
import vn.parindex.local.LocalOptions;
import vn.parindex.local.LocalPlatform;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.identity.Account;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.rounds.load.RoundLoader;

/**
 * Starts the platform, sets the 2022 round of plan 288 up through the API, and waits for Ctrl-C.
 */
public final class Run {

  /** In the middle of the time for self-assessment: there is something to do for everyone. */
  private static final Instant A_WORKING_MORNING = Instant.parse("2022-11-21T01:00:00Z");

  private static final Path ROUND = Path.of("infrastructure/rounds/plan-288");

  /** The page's own files as they are now, and the library that the build put beside them. */
  private static final List<Path> PAGES =
      List.of(Path.of("web/pages"), Path.of("web/target/pages"));

  private Run() {}

  /** Runs until it is stopped; the arguments are those of {@link Options}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      run(Options.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println("Cách dùng / Usage: " + Options.USAGE);
      System.exit(2);
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException, InterruptedException {
    var folder = RoundFiles.read(ROUND);
    var platform = LocalPlatform.start(localOptions(options));
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, stopped), "stop"));
    load(platform, folder);
    platform.accounts(() -> accounts(folder));
    System.out.println(Welcome.text(platform, folder, ToolsFile.write(platform)));
    stopped.await();
  }

  private static LocalOptions localOptions(Options options) {
    int port = options.port();
    var local =
        LocalOptions.of(Path.of(""))
            .withPorts(new LocalOptions.Ports(port, port + 1, port + 2, port + 3, port + 4))
            // Links in mails lead here, and pages from here may upload evidence.
            .withParameters(Map.of("PublicAddress", "http://127.0.0.1:" + port))
            .withPages(PAGES)
            .withPrewarm(true)
            .withTime(A_WORKING_MORNING);
    return options.data().map(local::withData).orElse(local);
  }

  private static void load(RunningPlatform platform, RoundFolder folder) {
    try (var loader =
        new RoundLoader(
            platform.api(),
            username -> platform.token(username, folder.groups(username)),
            (step, done, total) ->
                System.out.printf("  %s / %s: %d/%d%n", step.vi(), step.en(), done, total))) {
      loader.load(folder);
    }
  }

  private static void stop(RunningPlatform platform, CountDownLatch stopped) {
    System.out.println();
    System.out.println("Đang dừng / Stopping ...");
    platform.close();
    System.out.println("Đã dừng / Stopped.");
    stopped.countDown();
  }

  private static List<Account> accounts(RoundFolder folder) {
    return folder.accounts().stream()
        .map(
            account ->
                new Account(
                    account.username(), account.name(), List.of(folder.groups(account.username()))))
        .toList();
  }
}
