package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How soon something is to be seen by whoever comes for the first time. */
@ExtendWith(InBrowser.class)
class FirstContentTest {

  private static final String FIRST_PAINT =
      "performance.getEntriesByName('first-contentful-paint')[0].startTime";

  @Test
  void the_first_content_shows_within_a_second(Site site) {
    // The best of five: build machines are busy with other things now and then.
    var best = DoubleStream.generate(() -> firstPaint(site)).limit(5).min().orElseThrow();
    System.out.printf("Nội dung đầu tiên / first content: %.0f ms%n", best);
    assertThat(best).isPositive().isLessThan(1000);
  }

  private static double firstPaint(Site site) {
    try (var visitor = Person.atADesk(site).open("")) {
      visitor.page().waitForFunction(FIRST_PAINT + " > 0");
      return ((Number) visitor.page().evaluate(FIRST_PAINT)).doubleValue();
    }
  }
}
