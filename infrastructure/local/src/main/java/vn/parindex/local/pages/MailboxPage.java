package vn.parindex.local.pages;

import java.util.List;
import vn.parindex.local.html.Html;
import vn.parindex.local.mail.ReceivedMail;

/** The mailbox for people. */
final class MailboxPage {
  private MailboxPage() {}

  /** All messages, newest first. */
  static String html(List<ReceivedMail> messages) {
    StringBuilder rows = new StringBuilder();
    for (ReceivedMail mail : messages.reversed()) {
      rows.append(
          "<tr><td>%s</td><td>%s</td><td><a href=\"/_local/mail/%s\">%s</a></td></tr>\n"
              .formatted(
                  mail.time(),
                  Html.escape(String.join(", ", mail.recipients())),
                  mail.id(),
                  Html.escape(mail.content().subject())));
    }
    return Html.page(
        "Hộp thư · Mailbox",
        """
        <p>Thư mà hệ thống đã gửi; không thư nào rời khỏi máy này. · What was sent; no message leaves this
        machine. <a href="/_local/mail?all">JSON</a></p>
        <table><tr><th>Lúc · Time</th><th>Tới · To</th><th>Tiêu đề · Subject</th></tr>
        %s</table>
        """
            .formatted(rows));
  }

  /** One message; its HTML part may run nothing and load nothing. */
  static String html(ReceivedMail mail) {
    return Html.page(
        mail.content().subject().isEmpty()
            ? "(không tiêu đề · no subject)"
            : mail.content().subject(),
        """
        <p>%s → %s, %s. <a href="/_local/mail/%s.eml">Bản gốc · Raw</a></p>
        <form method="post" action="/_local/mail/%s/bounce"><button>Trả lại · Bounce</button></form>
        <form method="post" action="/_local/mail/%s/complaint"><button>Báo thư rác · Complain</button></form>
        <h2>HTML</h2>
        <iframe sandbox="" style="width:100%%;height:30rem" srcdoc="%s"></iframe>
        <h2>Văn bản thuần · Plain text</h2>
        <pre>%s</pre>
        """
            .formatted(
                Html.escape(mail.from()),
                Html.escape(String.join(", ", mail.recipients())),
                mail.time(),
                mail.id(),
                mail.id(),
                mail.id(),
                Html.escape(mail.content().html()),
                Html.escape(mail.content().text())));
  }
}
