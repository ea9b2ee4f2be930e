package vn.parindex.local.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.html.Html;
import vn.parindex.local.loopback.LoopbackServer;
import vn.parindex.local.template.Template;

/**
 * The classic SES API (version 2010-12-01, Query protocol) on loopback: SendEmail and SendRawEmail
 * put messages into a mailbox; every other action is refused by name. Requests must carry the
 * platform's access key; their signature is not computed anew.
 */
public final class SesEndpoint implements AutoCloseable {
  private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

  private final Mailbox mailbox = new Mailbox();
  private final MailFaults faults = new MailFaults();
  private final MailEvents events;
  private final Sending sending;
  private final AwsBasicCredentials key;
  private final LoopbackServer server;

  /**
   * Starts.
   *
   * @param port 0 for any free port
   * @param sets the configuration sets of the template
   */
  public SesEndpoint(
      int port,
      List<Template.ConfigurationSet> sets,
      AwsBasicCredentials key,
      MailEvents events,
      InstantSource clock)
      throws IOException {
    this.events = events;
    this.key = key;
    this.sending =
        new Sending(
            mailbox,
            sets.stream().map(Template.ConfigurationSet::name).collect(Collectors.toSet()),
            clock);
    this.server = new LoopbackServer(port);
    server.answer("/", this::answer);
    server.start();
  }

  public URI uri() {
    return server.uri();
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  public MailFaults faults() {
    return faults;
  }

  /** Lets a message come back from an address that it went to. */
  public void comeBack(ReceivedMail mail, String address, MailEvents.Kind kind) {
    events.send(mail, address, kind);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      try {
        if (!LoopbackServer.isSignedBy(key, exchange)) {
          throw new SesRefused("InvalidClientTokenId", "The access key is not the platform's");
        }
        SesRequest request = SesRequest.of(form);
        String action = request.required("Action");
        if (!request.required("Version").equals("2010-12-01")) {
          throw new SesRefused("ValidationError", "Only version 2010-12-01 is understood");
        }
        perform(exchange, action, request);
      } catch (SesRefused e) {
        reply(exchange, 400, error(e));
      }
    }
  }

  private void perform(HttpExchange exchange, String action, SesRequest request)
      throws SesRefused, IOException {
    boolean raw = action.equals("SendRawEmail");
    if (!raw && !action.equals("SendEmail")) {
      throw new SesRefused("InvalidAction", action + " is not understood by the local platform");
    }
    if (faults.takeThrottle()) {
      throw new SesRefused("Throttling", "Maximum sending rate exceeded.");
    }
    ReceivedMail mail = raw ? sending.sendRaw(request) : sending.sendSimple(request);
    comeBackIfAsked(mail);
    if (faults.takeTimeOut()) {
      // The connection ends without an answer: the sender cannot know what became of it.
      return;
    }
    reply(exchange, 200, result(action, mail.id()));
  }

  private void comeBackIfAsked(ReceivedMail mail) {
    for (String address : mail.recipients()) {
      if (faults.bounces(address)) {
        comeBack(mail, address, MailEvents.Kind.BOUNCE);
      }
      if (faults.complains(address)) {
        comeBack(mail, address, MailEvents.Kind.COMPLAINT);
      }
    }
  }

  private static String result(String action, String id) {
    return """
        <%1$sResponse xmlns="%2$s"><%1$sResult><MessageId>%3$s</MessageId></%1$sResult>\
        <ResponseMetadata><RequestId>%4$s</RequestId></ResponseMetadata></%1$sResponse>"""
        .formatted(action, NAMESPACE, id, UUID.randomUUID());
  }

  private static String error(SesRefused refused) {
    return """
        <ErrorResponse xmlns="%s"><Error><Type>Sender</Type><Code>%s</Code>\
        <Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>"""
        .formatted(
            NAMESPACE,
            refused.code(),
            Html.escape(String.valueOf(refused.getMessage())),
            UUID.randomUUID());
  }

  private static void reply(HttpExchange exchange, int status, String xml) throws IOException {
    byte[] body = xml.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/xml");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.close();
  }
}
