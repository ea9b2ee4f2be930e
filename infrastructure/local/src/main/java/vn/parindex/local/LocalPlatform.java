package vn.parindex.local;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.local.http.HttpApiServer;
import vn.parindex.local.identity.Identity;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.lambda.RuntimeClient;
import vn.parindex.local.objects.ObjectEvents;
import vn.parindex.local.objects.ObjectStore;
import vn.parindex.local.pages.LocalPages;
import vn.parindex.local.queue.AsyncInvoker;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.stream.StreamMappingRun;
import vn.parindex.local.stream.StreamPoller;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.StreamMapping;
import vn.parindex.local.template.Template;
import vn.parindex.local.template.TemplateReader;
import vn.parindex.local.time.ClockFile;
import vn.parindex.local.time.PlatformClock;
import vn.parindex.local.time.Schedules;

/** Starts the local platform. */
public final class LocalPlatform {
  private static final int STEPS = 6;

  private final LocalOptions options;
  private final Steps steps;
  private final Closing closing = new Closing();

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
      platform.closing.close();
      throw e;
    }
  }

  private RunningPlatform start() throws IOException {
    sayWhatThisIs();
    Template template =
        steps.run(
            "Đọc template.yaml · Reading the template",
            () -> TemplateReader.read(options.template(), options.parameters()));
    options.ports().requireFree();
    if (options.data().isPresent()) {
      closing.add(new DataDirectory(options.data().get()));
    }
    PlatformClock clock = new PlatformClock(InstantSource.system());
    Activity activity = new Activity();
    Queues queues = new Queues(template.queues());
    AsyncInvoker async =
        closing.add(new AsyncInvoker(queues, options.retryDelay(), clock, activity));
    ObjectEvents objectEvents = new ObjectEvents(async, clock);
    State state = startState(template, objectEvents);
    Identity identity =
        steps.run(
            "Đăng nhập · Sign-in",
            () -> closing.add(new Identity(options.ports().identity(), clientId(template))));
    Path work = closing.add(new WorkDirectory()).path();
    Path logs = data("logs").orElse(work.resolve("logs"));
    LambdaService functions =
        steps.run("Các hàm · Functions", () -> functions(template, work, logs, state, activity));
    objectEvents.subscribe(functions.functions());
    return steps.run(
        "API, lịch chạy, dòng thay đổi · API, schedules, streams",
        () -> {
          HttpApiServer api = closing.add(api(template, functions, identity, clock));
          Schedules schedules = closing.add(schedules(clock, functions, queues, activity));
          var around =
              new StreamMappingRun.Surroundings(
                  state.dynamoDb().streams(),
                  clock,
                  InstantSource.system(),
                  queues,
                  options.retryDelay(),
                  activity);
          startPollers(functions, state.dynamoDb(), around);
          RunningPlatform platform =
              new RunningPlatform(
                  new RunningPlatform.Parts(
                      state.key(),
                      clock,
                      state.dynamoDb(),
                      state.objects(),
                      identity,
                      functions,
                      api,
                      queues,
                      schedules,
                      activity,
                      logs),
                  closing);
          api.page(LocalPages.PATH, new LocalPages(platform)::answer);
          api.start();
          return platform;
        });
  }

  private void sayWhatThisIs() {
    options
        .progress()
        .accept(
            "Nền tảng chạy thử, chỉ nghe trên máy này (127.0.0.1), chỉ để phát triển."
                + " · Local platform, loopback only, for development.");
    if (options.runtimeClient() == RuntimeClient.OWN) {
      options
          .progress()
          .accept(
              "Runtime Interface Client gốc chỉ có cho Linux: vòng lặp riêng chạy cùng các tệp zip."
                  + " · The native Runtime Interface Client is for Linux only: a loop of ours"
                  + " runs the same zips.");
    }
  }

  private record State(AwsBasicCredentials key, DynamoDbPart dynamoDb, ObjectStore objects) {}

  private State startState(Template template, ObjectEvents events) throws IOException {
    AwsBasicCredentials key = AwsBasicCredentials.create("local" + random(8), random(20));
    LocalOptions.Ports ports = options.ports();
    DynamoDbPart dynamoDb =
        steps.run(
            "DynamoDB Local",
            () ->
                closing.add(
                    new DynamoDbPart(ports.dynamoDb(), data("dynamodb"), template.tables(), key)));
    ObjectStore objects =
        steps.run(
            "S3Proxy",
            () ->
                closing.add(
                    new ObjectStore(ports.s3(), data("s3"), template.buckets(), key, events)));
    return new State(key, dynamoDb, objects);
  }

  private LambdaService functions(
      Template template, Path work, Path logs, State state, Activity activity) throws IOException {
    LambdaService.Settings settings =
        new LambdaService.Settings(
            options.projectRoot(),
            work,
            logs,
            options.runtimeClient(),
            options.maximumJvms(),
            endpoints(state.key(), state.dynamoDb(), state.objects()));
    LambdaService functions =
        closing.add(
            new LambdaService(template.functions(), settings, activity, options.progress()));
    if (options.prewarm()) {
      functions.warmUp(Runtime.getRuntime().availableProcessors());
    }
    return functions;
  }

  private HttpApiServer api(
      Template template, LambdaService functions, Identity identity, PlatformClock clock)
      throws IOException {
    return new HttpApiServer(
        options.ports().api(),
        template,
        functions,
        identity.issuer().toString(),
        identity.keys(),
        clock);
  }

  private Schedules schedules(
      PlatformClock clock, LambdaService functions, Queues queues, Activity activity) {
    return new Schedules(
        clock,
        new ClockFile(data("clock.json")),
        options.time(),
        functions.functions(),
        queues,
        options.retryDelay(),
        activity);
  }

  private void startPollers(
      LambdaService functions, DynamoDbPart dynamoDb, StreamMappingRun.Surroundings around) {
    for (LambdaFunction function : functions.functions()) {
      for (StreamMapping mapping : function.resource().triggers().streams()) {
        String arn = dynamoDb.streamArn(Names.tableOfStream(mapping.streamArn()));
        StreamMappingRun run =
            new StreamMappingRun(
                mapping, function, around, arn, data(mapping.name() + ".position.json"));
        around.activity().watch(closing.add(new StreamPoller(run)));
      }
    }
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
}
