package vn.parindex.local.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.local.CannotStart;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.template.FunctionResource;

/** All functions of the template, ready to be invoked. */
public final class LambdaService implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lambda-timer").factory());
  private final Map<String, LambdaFunction> functions = new LinkedHashMap<>();

  /** Where functions run and what they see; no function's code comes from anywhere else. */
  public record Settings(
      Path projectRoot,
      Path workDirectory,
      Path logDirectory,
      RuntimeClient client,
      int maximumJvms,
      Map<String, String> endpoints) {}

  /**
   * Unpacks the zips. No JVM is started yet.
   *
   * @param warn is told of zips that are older than their sources
   * @throws CannotStart if zips are missing; the message names all of them
   */
  public LambdaService(
      List<FunctionResource> resources, Settings settings, Activity activity, Consumer<String> warn)
      throws IOException {
    Map<String, FunctionZip> zips = new LinkedHashMap<>();
    for (FunctionResource resource : resources) {
      String codeUri = resource.codeUri();
      zips.put(codeUri, new FunctionZip(settings.projectRoot(), codeUri));
    }
    refuseMissing(zips);
    Map<String, Path> unpacked = new LinkedHashMap<>();
    Files.createDirectories(settings.logDirectory());
    for (Map.Entry<String, FunctionZip> zip : zips.entrySet()) {
      Path directory = settings.workDirectory().resolve("code-" + unpacked.size());
      zip.getValue().stale().ifPresent(warn);
      zip.getValue().unpackTo(directory);
      unpacked.put(zip.getKey(), directory);
    }
    List<String> clientOptions = settings.client().options(settings.workDirectory());
    for (FunctionResource resource : resources) {
      Path taskRoot = Objects.requireNonNull(unpacked.get(resource.codeUri()));
      FunctionCommand command =
          new FunctionCommand(
              resource, taskRoot, settings.client(), clientOptions, settings.endpoints());
      Path log = settings.logDirectory().resolve(resource.name() + ".log");
      SandboxPool pool = new SandboxPool(command, log.toFile(), settings.maximumJvms(), timer);
      functions.put(resource.name(), new LambdaFunction(resource, pool, activity));
    }
  }

  private static void refuseMissing(Map<String, FunctionZip> zips) {
    String missing =
        zips.values().stream()
            .map(FunctionZip::missing)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    if (!missing.isEmpty()) {
      throw new CannotStart(missing);
    }
  }

  public List<LambdaFunction> functions() {
    return List.copyOf(functions.values());
  }

  /** The function of this name in the template. */
  public LambdaFunction function(String name) {
    LambdaFunction function = functions.get(name);
    if (function == null) {
      throw new IllegalArgumentException("The template has no function " + name);
    }
    return function;
  }

  /**
   * Starts one JVM of each function and returns when they are ready.
   *
   * @param atATime as many start at the same time
   * @return the functions whose JVM did not come up
   */
  public List<String> warmUp(int atATime) {
    List<String> failed = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
      for (LambdaFunction function : functions()) {
        threads.execute(
            () -> {
              try {
                if (!function.warmUp()) {
                  failed.add(function.resource().name());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
      }
    }
    return List.copyOf(failed);
  }

  @Override
  public void close() {
    functions.values().parallelStream().forEach(LambdaFunction::close);
    timer.shutdownNow();
  }
}
