package vn.parindex.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.http.HttpApiServer;
import vn.parindex.local.http.PageSecurity;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.lambda.LambdaService;
import vn.parindex.local.lambda.RuntimeClient;
import vn.parindex.local.mail.MailEvents;
import vn.parindex.local.objects.ObjectEvents;
import vn.parindex.local.pages.LocalPages;
import vn.parindex.local.pages.PageConfig;
import vn.parindex.local.queue.AsyncInvoker;
import vn.parindex.local.queue.InvokeService;
import vn.parindex.local.queue.QueueService;
import vn.parindex.local.queue.Queues;
import vn.parindex.local.queue.ServiceEndpoint;
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
  private final Closing closing;
  private final Steps steps;
  private final PlatformClock clock = new PlatformClock(InstantSource.system());
  private final Activity activity = new Activity();

  private LocalPlatform(LocalOptions options, Closing closing) {
    this.options = options;
    this.closing = closing;
    // Other stores start as one.
    this.steps = new Steps(options.stores().isPresent() ? STEPS - 1 : STEPS, options::say);
  }

  /**
   * Starts everything that the template names; returns when the API answers.
   *
   * @throws vn.parindex.local.template.TemplateRefused if the template has a part that is not
   *     understood
   * @throws CannotStart if a packaged zip is missing, or a port or the data directory is in use
   */
  public static RunningPlatform start(LocalOptions options) throws IOException {
    Closing closing = new Closing();
    try {
      return new LocalPlatform(options, closing).start();
    } catch (IOException | RuntimeException e) {
      closing.close();
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
    Queues queues = new Queues(template.queues(), InstantSource.system());
    AsyncInvoker invoker =
        closing.add(new AsyncInvoker(queues, options.retryDelay(), clock, activity));
    ObjectEvents objectEvents = new ObjectEvents(invoker, clock);
    MailEvents mailEvents = new MailEvents(invoker, template.configurationSets(), clock);
    State.Listeners listeners = new State.Listeners(objectEvents, mailEvents, activity);
    State state = State.start(options, template, listeners, clock, steps, closing);
    Path work = closing.add(new WorkDirectory()).path();
    Path logs = options.data("logs").orElse(work.resolve("logs"));
    LambdaService functions =
        steps.run("Các hàm · Functions", () -> functions(template, work, logs, state));
    objectEvents.subscribe(functions.functions());
    mailEvents.subscribe(functions.functions());
    return steps.run(
        "API, lịch chạy, dòng thay đổi · API, schedules, streams",
        () -> {
          Schedules schedules = closing.add(schedules(functions, queues));
          startPollers(functions, state, queues);
          ServiceEndpoint services =
              closing.add(
                  new ServiceEndpoint(
                      new QueueService(queues),
                      new InvokeService(functions, invoker),
                      state.key()));
          HttpApiServer api = closing.add(api(template, functions, state));
          RunningPlatform platform =
              new RunningPlatform(
                  new RunningPlatform.Parts(
                      state, clock, functions, api, queues, services, schedules, activity, logs),
                  closing);
          api.page(LocalPages.PATH, new LocalPages(platform)::answer);
          if (!options.pages().isEmpty()) {
            api.page(PageConfig.PATH, new PageConfig(platform)::answer);
            api.files(options.pages(), security(platform));
          }
          api.start();
          return platform;
        });
  }

  private void sayWhatThisIs() {
    options.say(
        "Nền tảng chạy thử, chỉ nghe trên máy này (127.0.0.1), chỉ để phát triển."
            + " · Local platform, loopback only, for development.");
    if (options.runtimeClient() == RuntimeClient.OWN) {
      options.say(
          "Runtime Interface Client gốc chỉ có cho Linux: vòng lặp riêng chạy cùng các tệp zip."
              + " · The native Runtime Interface Client is for Linux only: a loop of ours runs"
              + " the same zips.");
    }
  }

  private LambdaService functions(Template template, Path work, Path logs, State state)
      throws IOException {
    LambdaService.Settings settings =
        new LambdaService.Settings(
            options.projectRoot(),
            work,
            logs,
            options.runtimeClient(),
            options.maximumJvms(),
            state.environment());
    LambdaService functions =
        closing.add(new LambdaService(template.functions(), settings, activity, options::say));
    if (options.prewarm()) {
      List<String> failed = functions.warmUp(Runtime.getRuntime().availableProcessors());
      if (!failed.isEmpty()) {
        options.say("Không khởi động được · Do not start: " + failed + ", xem · see " + logs);
      }
    }
    return functions;
  }

  private HttpApiServer api(Template template, LambdaService functions, State state)
      throws IOException {
    String issuer = state.identity().issuer().toString();
    return new HttpApiServer(
        options.ports().api(), template, functions, issuer, state.identity().keys(), clock);
  }

  private static PageSecurity security(RunningPlatform platform) {
    URI identity = platform.issuer();
    return new PageSecurity(
        identity.getScheme() + "://" + identity.getAuthority(), platform.s3Endpoint().toString());
  }

  private Schedules schedules(LambdaService functions, Queues queues) {
    return new Schedules(
        clock,
        new ClockFile(options.data("clock.json")),
        options.time(),
        functions.functions(),
        queues,
        options.retryDelay(),
        activity);
  }

  private void startPollers(LambdaService functions, State state, Queues queues) {
    var around =
        new StreamMappingRun.Surroundings(
            state.dynamoDb().streams(),
            clock,
            InstantSource.system(),
            queues,
            options.retryDelay(),
            activity);
    for (LambdaFunction function : functions.functions()) {
      for (StreamMapping mapping : function.resource().triggers().streams()) {
        String arn = state.dynamoDb().streamArn(Names.tableOfStream(mapping.streamArn()));
        var positions = options.data(mapping.name() + ".position.json");
        StreamMappingRun run = new StreamMappingRun(mapping, function, around, arn, positions);
        activity.watch(closing.add(new StreamPoller(run)));
      }
    }
  }
}
