package vn.parindex.local;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.data.CapacityMeter;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.local.data.TableStore;
import vn.parindex.local.identity.Identity;
import vn.parindex.local.mail.MailEvents;
import vn.parindex.local.mail.SesEndpoint;
import vn.parindex.local.objects.FileStore;
import vn.parindex.local.objects.ObjectListener;
import vn.parindex.local.objects.ObjectStore;
import vn.parindex.local.template.Template;

/** What functions find around them: tables, objects and those who may call. */
record State(
    AwsBasicCredentials key,
    TableStore dynamoDb,
    Optional<CapacityMeter> meter,
    FileStore objects,
    SesEndpoint mail,
    Identity identity) {

  /** Who is told of what happens in the parts. */
  record Listeners(ObjectListener objects, MailEvents mail, Activity activity) {}

  /** Starts the parts. */
  static State start(
      LocalOptions options,
      Template template,
      Listeners listeners,
      InstantSource clock,
      Steps steps,
      Closing closing)
      throws IOException {
    Start start = new Start(options, template, listeners, clock, steps, closing);
    return options.stores().isPresent() ? start.on(options.stores().get()) : start.here();
  }

  private record Start(
      LocalOptions options,
      Template template,
      Listeners listeners,
      InstantSource clock,
      Steps steps,
      Closing closing) {

    /** Tables and files are kept elsewhere. */
    State on(OtherStores others) throws IOException {
      OtherStores.Started stores =
          steps.run("DynamoDB, S3", () -> others.start(template, listeners.objects()));
      closing.add(stores.tables());
      closing.add(stores.files());
      listeners.activity().watch(stores.events());
      return new State(
          stores.key(),
          stores.tables(),
          meter(stores.tables()),
          stores.files(),
          mail(stores.key()),
          identity());
    }

    /** The parts start side by side: none needs another. */
    State here() throws IOException {
      AwsBasicCredentials key = AwsBasicCredentials.create("local" + random(8), random(20));
      SesEndpoint mail = mail(key);
      if (options.data().isPresent()
          && template.buckets().stream().anyMatch(it -> it.versioned())) {
        options.say(
            "Kho giữ trên đĩa không lưu phiên bản cũ của tệp."
                + " · Objects kept on disk have no old versions here.");
      }
      try (ExecutorService threads = Executors.newCachedThreadPool()) {
        Future<TableStore> dynamoDb =
            threads.submit(() -> steps.run("DynamoDB Local", () -> tables(key)));
        Future<FileStore> objects = threads.submit(() -> steps.run("S3Proxy", () -> files(key)));
        Future<Identity> identity = threads.submit(this::identity);
        TableStore tables = get(dynamoDb);
        return new State(key, tables, meter(tables), get(objects), mail, get(identity));
      }
    }

    private TableStore tables(AwsBasicCredentials key) throws IOException {
      return closing.add(
          new DynamoDbPart(
              options.ports().dynamoDb(), options.data("dynamodb"), template.tables(), key));
    }

    private Optional<CapacityMeter> meter(TableStore tables) throws IOException {
      return options.metered()
          ? Optional.of(closing.add(new CapacityMeter(tables.uri())))
          : Optional.empty();
    }

    private FileStore files(AwsBasicCredentials key) throws IOException {
      return closing.add(
          new ObjectStore(
              options.ports().s3(),
              options.data("s3"),
              template.buckets(),
              key,
              listeners.objects()));
    }

    private SesEndpoint mail(AwsBasicCredentials key) throws IOException {
      return closing.add(
          new SesEndpoint(
              options.ports().ses(), template.configurationSets(), key, listeners.mail(), clock));
    }

    private Identity identity() throws IOException {
      return steps.run(
          "Đăng nhập · Sign-in",
          () ->
              closing.add(
                  new Identity(options.ports().identity(), clientId(template), template.scopes())));
    }
  }

  private static <T> T get(Future<T> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Told to stop while starting", e);
    } catch (ExecutionException e) {
      throw new IOException("A part does not start", e.getCause());
    }
  }

  /** What functions need to find these parts. */
  Map<String, String> environment() {
    return Map.of(
        "AWS_ACCESS_KEY_ID", key.accessKeyId(),
        "AWS_SECRET_ACCESS_KEY", key.secretAccessKey(),
        "AWS_ENDPOINT_URL_DYNAMODB",
            meter.map(CapacityMeter::uri).orElse(dynamoDb.uri()).toString(),
        "AWS_ENDPOINT_URL_S3", objects.uri().toString(),
        "AWS_ENDPOINT_URL_SES", mail.uri().toString());
  }

  private static String clientId(Template template) {
    return template.api().stream()
        .flatMap(api -> api.authorizers().stream())
        .flatMap(authorizer -> authorizer.audience().stream())
        .findFirst()
        .orElse("local");
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
