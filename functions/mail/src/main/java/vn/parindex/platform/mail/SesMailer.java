package vn.parindex.platform.mail;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SesException;
import vn.parindex.platform.settings.Settings;

/**
 * Sends by the classic SES API. The client never tries again by itself, and neither does the JDK's
 * connection: whoever sends decides, since a second try may be a second message.
 */
public final class SesMailer implements Mailer {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Set<String> LATER =
      Set.of("Throttling", "ThrottlingException", "TooManyRequestsException", "LimitExceeded");
  private static final Set<String> ADDRESS =
      Set.of("InvalidParameterValue", "MessageRejected", "ValidationError");

  private final SesClient client;
  private final MailAddress sender;
  private final MimeMessages messages;
  private final String configurationSet;

  SesMailer(SesClient client, MailAddress sender, String senderName, String configurationSet) {
    this.client = client;
    this.sender = sender;
    this.messages = new MimeMessages(sender, senderName);
    this.configurationSet = configurationSet;
  }

  /**
   * The mailer of a function: {@code MAIL_SENDER} is a verified address, {@code
   * MAIL_CONFIGURATION_SET} tells of what comes back.
   *
   * @param senderName what people see as the sender
   */
  public static SesMailer of(Settings settings, String senderName) {
    return new SesMailer(
        client(settings),
        new MailAddress(settings.required("MAIL_SENDER")),
        senderName,
        settings.required("MAIL_CONFIGURATION_SET"));
  }

  private static SesClient client(Settings settings) {
    return SesClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).socketTimeout(PATIENCE))
        .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
        .region(Region.of(settings.required("AWS_REGION")))
        .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  @Override
  public Sending send(Mail mail) {
    var raw = SdkBytes.fromByteArray(messages.bytes(mail));
    try {
      var response =
          client.sendRawEmail(
              r ->
                  r.destinations(mail.to().text())
                      .rawMessage(m -> m.data(raw))
                      .configurationSetName(configurationSet));
      return new Sending.Sent(response.messageId());
    } catch (SesException e) {
      return refused(e);
    } catch (SdkClientException e) {
      return nobodyWasThere(e) ? new Sending.Throttled() : new Sending.Unknown();
    }
  }

  private Sending refused(SesException e) {
    @Nullable AwsErrorDetails details = e.awsErrorDetails();
    var code = details == null ? "" : details.errorCode();
    var message = details == null ? "" : Objects.requireNonNullElse(details.errorMessage(), "");
    if (LATER.contains(code)) {
      return new Sending.Throttled();
    }
    if (e.statusCode() >= 500) {
      return new Sending.Unknown();
    }
    // "Email address is not verified" names ours if it is the one: then nobody can be written to.
    if (ADDRESS.contains(code) && !message.toLowerCase(Locale.ROOT).contains(sender.text())) {
      return new Sending.AddressRefused(code);
    }
    throw new MailNotSetUp(code);
  }

  /** Without a connection no message has left. */
  private static boolean nobodyWasThere(SdkClientException e) {
    return Stream.<@Nullable Throwable>iterate(
            e, t -> t != null, t -> t == null ? null : t.getCause())
        .anyMatch(t -> t instanceof ConnectException || t instanceof UnknownHostException);
  }
}
