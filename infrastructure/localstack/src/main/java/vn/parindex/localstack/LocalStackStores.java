package vn.parindex.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import vn.parindex.local.CannotStart;
import vn.parindex.local.OtherStores;
import vn.parindex.local.data.TableStore;
import vn.parindex.local.objects.FileStore;
import vn.parindex.local.objects.ObjectListener;
import vn.parindex.local.template.ObjectCreated;
import vn.parindex.local.template.Template;

/** LocalStack as the local platform's DynamoDB and S3: the template's resources are made in it. */
public final class LocalStackStores implements OtherStores {

  private final Way way;
  private final Path repository;

  private LocalStackStores(Way way, Path repository) {
    this.way = way;
    this.repository = repository;
  }

  /**
   * In a container where that can be had, else as processes of this machine.
   *
   * @param say told which it is, and why not the other
   * @throws CannotStart if it can run in neither way
   */
  public static LocalStackStores inTheBestWay(Path repository, Consumer<String> say) {
    for (var way : List.of(Way.CONTAINER, Way.HOST)) {
      var missing = way.missing(repository);
      if (missing.isEmpty()) {
        say.accept("LocalStack " + Edition.version() + ": " + way);
        return new LocalStackStores(way, repository);
      }
      say.accept(way + ": " + missing.get());
    }
    throw new CannotStart("LocalStack is missing: run infrastructure/localstack/prepare");
  }

  @Override
  public Started start(Template template, ObjectListener created) {
    var localStack = way.start(repository);
    var clients = Clients.of(localStack.endpoint());
    new Deployment(clients).make(template);
    var triggers =
        template.functions().stream()
            .flatMap(function -> function.triggers().objects().stream())
            .map(ObjectCreated::name)
            .map(Deployment::queueOf)
            .toList();
    var events = new ObjectEventPoller(clients.sqs(), triggers, created);
    return new Started(
        AwsBasicCredentials.create(LocalStack.KEY, LocalStack.KEY),
        new Tables(localStack, clients),
        new Files(localStack.endpoint(), events),
        events);
  }

  private record Tables(LocalStack localStack, Clients clients) implements TableStore {
    @Override
    public URI uri() {
      return localStack.endpoint();
    }

    @Override
    public DynamoDbStreamsClient streams() {
      return clients.streams();
    }

    @Override
    public String streamArn(String table) {
      return clients.dynamoDb().describeTable(r -> r.tableName(table)).table().latestStreamArn();
    }

    @Override
    public void close() {
      clients.close();
      localStack.close();
    }
  }

  /** Closed before the tables, which own LocalStack. */
  private record Files(URI uri, ObjectEventPoller events) implements FileStore {
    @Override
    public void close() {
      events.close();
    }
  }
}
