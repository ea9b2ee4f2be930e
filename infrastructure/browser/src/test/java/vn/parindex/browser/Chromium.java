package vn.parindex.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser; nothing is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  static final String MISSING =
      "BỎ QUA: không tìm thấy Chromium. Cài bằng `apt-get install chromium`, hoặc đặt"
          + " CHROMIUM=/đường/dẫn. / SKIPPED: no Chromium found. Install it by `apt-get install"
          + " chromium`, or set CHROMIUM=/path/to/it.";

  /** Where it is, if it is there. */
  static Optional<Path> executable() {
    return Stream.of(
            Objects.requireNonNullElse(System.getenv("CHROMIUM"), ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new LaunchOptions()
            .setExecutablePath(executable().orElseThrow())
            // Chromium's sandbox does not start for root, which build machines often are.
            .setArgs(List.of("--no-sandbox"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
