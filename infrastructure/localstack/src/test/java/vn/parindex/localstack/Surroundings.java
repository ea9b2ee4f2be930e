package vn.parindex.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import vn.parindex.local.template.Template;
import vn.parindex.local.template.TemplateReader;
import vn.parindex.platform.testing.Repository;

/**
 * What contracts are held against: LocalStack with the template's resources, started once in each
 * way for all of them.
 */
final class Surroundings implements AutoCloseable {

  /** The template's own, see its parameter. */
  static final String MAIL_SENDER = "par-index@example.vn";

  /** Ways that must not be missing, for CI: {@code HOST}, {@code CONTAINER} or both. */
  private static final String REQUIRED =
      Optional.ofNullable(System.getenv("LOCALSTACK_REQUIRED")).orElse("");

  private final Way way;
  private final Optional<String> missing;
  private final Optional<Started> started;

  /** A LocalStack that runs, and the template that was made in it. */
  record Started(LocalStack localStack, Clients clients, Template template) {}

  private Surroundings(Way way) {
    this.way = way;
    this.missing = way.missing(Repository.root());
    this.started = missing.isPresent() ? Optional.empty() : Optional.of(start(way));
  }

  private static Started start(Way way) {
    var localStack = way.start(Repository.root());
    var clients = Clients.of(localStack.endpoint());
    try {
      var template = TemplateReader.read(Repository.root().resolve("template.yaml"), Map.of());
      new Deployment(clients).make(template);
      return new Started(localStack, clients, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What runs; without it the test is skipped, or fails where that way is required. */
  Started orSkip() {
    return started.orElseGet(
        () -> {
          var why = way + ": " + missing.orElse("");
          if (REQUIRED.contains(way.name())) {
            throw new AssertionError(why);
          }
          return Assumptions.abort(why);
        });
  }

  @Override
  public void close() {
    started.ifPresent(
        it -> {
          it.clients().close();
          it.localStack().close();
        });
  }

  /** Gives them to the tests of a class and of those nested in it. */
  static final class Given implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Surroundings.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      var way =
          AnnotationSupport.findAnnotation(
                  context.getRequiredTestClass(), RunsOn.class, context.getEnclosingTestClasses())
              .orElseThrow()
              .value();
      return context
          .getRoot()
          .getStore(Namespace.create(Surroundings.class))
          .computeIfAbsent(way, Surroundings::new, Surroundings.class);
    }
  }
}
