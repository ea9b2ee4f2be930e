package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the pages weigh and what is in them; needs no browser. */
class PageWeightTest {

  private static final int LIMIT = 200 * 1024;

  /** The respondent's page is for any phone on any line. */
  private static final int BALLOT_LIMIT = 40 * 1024;

  @Test
  void all_pages_together_weigh_at_most_200_kilobytes_compressed() {
    var total = files(_ -> true).stream().mapToInt(PageWeightTest::compressed).sum();
    System.out.println("Trang web, nén / pages, compressed: " + total / 1024 + " KB");
    assertThat(total).isPositive().isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void the_respondents_page_is_light() {
    var ballot =
        Pattern.compile(
            "ballot\\.(html|css|js)|(tokens|base|parts)\\.css|(lit|language|api|problem|session|ui|app)\\.js|lit-html/.*");
    var total =
        files(path -> ballot.matcher(path.toString()).find()).stream()
            .mapToInt(PageWeightTest::compressed)
            .sum();
    System.out.println("Phiếu điều tra, nén / ballot, compressed: " + total / 1024 + " KB");
    assertThat(total).isPositive().isLessThanOrEqualTo(BALLOT_LIMIT);
  }

  @Test
  void no_page_has_inline_script_or_style_or_asks_another_origin() {
    for (var page : files(path -> path.toString().endsWith(".html"))) {
      assertThat(text(page))
          .as(page.toString())
          .doesNotContainPattern("<script(?![^>]*src=)")
          .doesNotContainPattern("<style|style=|\\son\\w+=")
          .doesNotContainPattern("https?://");
    }
  }

  @Test
  void no_module_writes_html_from_text() {
    for (var module :
        files(path -> path.toString().endsWith(".js") && !path.toString().contains("lit-html"))) {
      assertThat(text(module))
          .as(module.toString())
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
          .doesNotContain("unsafeHTML");
    }
  }

  @Test
  void no_module_keeps_a_token_in_local_storage() {
    for (var module : files(path -> path.toString().endsWith("session.js"))) {
      assertThat(text(module)).doesNotContain("localStorage");
    }
  }

  private static List<Path> files(Predicate<Path> wanted) {
    try (var all = Files.walk(Site.PAGES)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("LICENSE"))
          .filter(wanted)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int compressed(Path file) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
