package vn.parindex.local.pages;

import vn.parindex.local.RunningPlatform;
import vn.parindex.local.html.Html;
import vn.parindex.local.lambda.LambdaFunction;

/** The first page of the local platform, for people. */
final class IndexPage {
  private final RunningPlatform platform;

  IndexPage(RunningPlatform platform) {
    this.platform = platform;
  }

  String html() {
    StringBuilder queues = new StringBuilder();
    for (String name : platform.queues()) {
      int size = platform.queue(name).orElseThrow().size();
      queues.append(
          "<li><a href=\"/_local/queues/%s\">%s</a>: %d</li>".formatted(name, name, size));
    }
    return Html.page(
        "Nền tảng chạy thử · Local platform",
        """
        <p>Chỉ nghe trên máy này, chỉ để phát triển. · Loopback only, for development.</p>
        <ul>
        <li><a href="/_local/login">Đăng nhập và lấy mã truy cập · Sign in and get a token</a></li>
        <li><a href="/_local/mail">Hộp thư · Mailbox</a></li>
        <li><a href="/_local/health">Trạng thái · Status</a></li>
        <li><a href="/_local/clock">Đồng hồ của nền tảng · The platform's clock</a>: %s</li>
        </ul>
        <h2>Các hàm · Functions</h2>
        <table><tr><th>Hàm · Function</th><th>JVM</th><th>Lượt gọi · Calls</th><th>Lỗi · Errors</th></tr>
        %s</table>
        <p>Nhật ký · Logs: <code>%s</code></p>
        <h2>Hàng đợi lỗi · Failures</h2>
        <ul>%s</ul>
        """
            .formatted(
                platform.now(), functions(), Html.escape(platform.logs().toString()), queues));
  }

  private String functions() {
    StringBuilder rows = new StringBuilder();
    for (LambdaFunction function : platform.functions()) {
      rows.append(
          "<tr><td>%s</td><td>%d</td><td>%d</td><td>%d</td></tr>\n"
              .formatted(
                  function.resource().name(),
                  function.pids().size(),
                  function.counts().invocations(),
                  function.counts().errors()));
    }
    return rows.toString();
  }
}
