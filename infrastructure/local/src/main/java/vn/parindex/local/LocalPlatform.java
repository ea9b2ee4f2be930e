package vn.parindex.local;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.local.http.HttpApiServer;
import vn.parindex.local.identity.Identity;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.lambda.RuntimeClient;
import vn.parindex.local.objects.ObjectStore;
import vn.parindex.local.template.Template;
import vn.parindex.local.template.TemplateReader;
import vn.parindex.local.time.PlatformClock;

/** Starts the local platform. */
public final class LocalPlatform {
  private static final int STEPS = 5;

  private final LocalOptions options;
  private final Steps steps;
  private final Deque<AutoCloseable> toClose = new ArrayDeque<>();

  private LocalPlatform(LocalOptions options) {
    this.options = options;
    this.steps = new Steps(STEPS, options.progress());
  }

  /**
   * Starts everything that the template names; returns when the API answers.
   *
   * @throws vn.parindex.local.template.TemplateRefused if the template has a part that is not
   *     understood
   * @throws IllegalStateException if a packaged zip is missing
   */
  public static RunningPlatform start(LocalOptions options) throws IOException {
    LocalPlatform platform = new LocalPlatform(options);
    try {
      return platform.start();
    } catch (IOException | RuntimeException e) {
      platform.stopWhatStarted(e);
      throw e;
    }
  }

  private RunningPlatform start() throws IOException {
    options
        .progress()
        .accept(
            "Nền tảng chạy thử, chỉ nghe trên máy này (127.0.0.1), chỉ để phát triển."
                + " · Local platform, loopback only, for development.");
    if (options.runtimeClient() == RuntimeClient.OWN) {
      options
          .progress()
          .accept(
              "Phần gốc của Runtime Interface Client chỉ có cho Linux: dùng vòng lặp riêng thay thế."
                  + " · The native Runtime Interface Client is for Linux only: a loop of ours runs"
                  + " the same zips in its place.");
    }
    Template template =
        steps.run(
            "Đọc template.yaml · Reading the template",
            () -> TemplateReader.read(options.template(), options.parameters()));
    AwsBasicCredentials key = AwsBasicCredentials.create("local" + random(8), random(20));
    PlatformClock clock = new PlatformClock(InstantSource.system());
    DynamoDbPart dynamoDb =
        steps.run(
            "DynamoDB Local",
            () ->
                closing(
                    new DynamoDbPart(
                        options.ports().dynamoDb(), data("dynamodb"), template.tables(), key)));
    ObjectStore objects =
        steps.run(
            "S3Proxy",
            () ->
                closing(
                    new ObjectStore(
                        options.ports().s3(), data("s3"), template.buckets(), key, _ -> {})));
    Identity identity =
        steps.run(
            "Đăng nhập · Sign-in",
            () -> closing(new Identity(options.ports().identity(), clientId(template))));
    Path work = closing(new WorkDirectory()).path();
    Path logs = data("logs").orElse(work.resolve("logs"));
    return steps.run(
        "Các hàm và API · Functions and API",
        () -> {
          LambdaService functions =
              closing(
                  new LambdaService(
                      template.functions(),
                      new LambdaService.Settings(
                          options.projectRoot(),
                          work,
                          logs,
                          options.runtimeClient(),
                          options.maximumJvms(),
                          endpoints(key, dynamoDb, objects)),
                      options.progress()));
          HttpApiServer api =
              closing(
                  new HttpApiServer(
                      options.ports().api(),
                      template,
                      functions,
                      identity.issuer().toString(),
                      identity.keys(),
                      clock));
          if (options.prewarm()) {
            functions.warmUp(Runtime.getRuntime().availableProcessors());
          }
          api.start();
          return new RunningPlatform(
              new RunningPlatform.Parts(
                  key, clock, dynamoDb, objects, identity, functions, api, logs),
              toClose);
        });
  }

  private static Map<String, String> endpoints(
      AwsBasicCredentials key, DynamoDbPart dynamoDb, ObjectStore objects) {
    return Map.of(
        "AWS_ACCESS_KEY_ID", key.accessKeyId(),
        "AWS_SECRET_ACCESS_KEY", key.secretAccessKey(),
        "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.uri().toString(),
        "AWS_ENDPOINT_URL_S3", objects.uri().toString());
  }

  private static String clientId(Template template) {
    return template.api().stream()
        .flatMap(api -> api.authorizers().stream())
        .flatMap(authorizer -> authorizer.audience().stream())
        .findFirst()
        .orElse("local");
  }

  private Optional<Path> data(String name) {
    return options.data().map(directory -> directory.resolve(name));
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private <T extends AutoCloseable> T closing(T part) {
    toClose.push(part);
    return part;
  }

  private void stopWhatStarted(Exception cause) {
    for (AutoCloseable part : List.copyOf(toClose)) {
      try {
        part.close();
      } catch (Exception e) {
        cause.addSuppressed(e);
      }
    }
  }
}
