package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What browsers are told by this machine is what CloudFront tells them. */
@ExtendWith(InBrowser.class)
class PageHeadersTest {

  private static final Pattern POLICY = Pattern.compile("ContentSecurityPolicy: !Sub \"([^\"]+)\"");
  private static final Pattern CUSTOM =
      Pattern.compile("- \\{ Header: ([a-z-]+), Value: \"?([^\"}]+?)\"?, Override: true }");

  /** Origins of other machines: the sign-in and the store of evidence, which differ by place. */
  private static final Pattern ORIGIN = Pattern.compile("https?://\\S+");

  @Test
  void the_local_pages_are_as_locked_down_as_those_of_the_template(Site site) throws Exception {
    var template = Files.readString(Site.ROOT.resolve("template.yaml"));
    var sent = headers(site);

    var policy = POLICY.matcher(template);
    assertThat(policy.find()).as("the template has a policy").isTrue();
    var expected = directives(policy.group(1));
    assertThat(expected).containsKeys("script-src", "require-trusted-types-for");
    assertThat(directives(sent.getOrDefault("content-security-policy", ""))).isEqualTo(expected);
    assertThat(policy.find()).as("and only one").isFalse();
  }

  @Test
  void the_other_headers_are_the_templates_too(Site site) throws Exception {
    var template = Files.readString(Site.ROOT.resolve("template.yaml"));
    var sent = headers(site);
    var custom = CUSTOM.matcher(template).results().toList();
    assertThat(custom).hasSizeGreaterThanOrEqualTo(2);
    custom.forEach(it -> assertThat(sent).containsEntry(it.group(1), it.group(2)));
    assertThat(template)
        .contains("ContentTypeOptions: { Override: true }")
        .contains("FrameOption: " + sent.get("x-frame-options"))
        .contains("ReferrerPolicy: " + sent.get("referrer-policy"));
    assertThat(sent).containsEntry("x-content-type-options", "nosniff");
  }

  private static Map<String, String> headers(Site site) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(site.address()).build();
      return client.send(request, BodyHandlers.discarding()).headers().map().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }
  }

  /** The directives by name; other machines' origins are only counted. */
  private static Map<String, String> directives(String policy) {
    return Arrays.stream(policy.split(";", -1))
        .map(it -> ORIGIN.matcher(it.strip()).replaceAll("ORIGIN").split(" ", 2))
        .collect(
            Collectors.toMap(
                it -> it[0], it -> it.length > 1 ? it[1] : "", (a, _) -> a, TreeMap::new));
  }
}
