package vn.parindex.local.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import vn.parindex.local.template.Names;
import vn.parindex.local.template.Template;

/**
 * DynamoDB Local with the tables of the template. Its own server listens on all addresses, so its
 * handler runs under a Jetty of ours that is bound to loopback.
 */
public final class DynamoDbPart implements TableStore {
  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final DynamoDbClient client;
  private final DynamoDbStreamsClient streams;
  private final DatabaseThreads threads;

  /**
   * Starts and makes the tables that are not there yet.
   *
   * @param port 0 for any free port
   * @param directory where to keep the data; empty: in memory
   * @param key its id must be of letters and digits only
   */
  public DynamoDbPart(
      int port, Optional<Path> directory, List<Template.Table> tables, AwsBasicCredentials key)
      throws IOException {
    if (directory.isPresent()) {
      Files.createDirectories(directory.get());
    }
    var requests =
        new LocalDynamoDBRequestHandler(
            0, directory.isEmpty(), directory.map(Path::toString).orElse(null), true, false);
    handler = new LocalDynamoDBServerHandler(requests, null);
    server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    ContextHandler context = new ContextHandler("/");
    context.setHandler(handler);
    server.setHandler(context);
    LifeCycle.start(server);
    StaticCredentialsProvider credentials = StaticCredentialsProvider.create(key);
    client =
        DynamoDbClient.builder()
            .endpointOverride(uri())
            .region(Region.of(Names.REGION))
            .credentialsProvider(credentials)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    streams =
        DynamoDbStreamsClient.builder()
            .endpointOverride(uri())
            .region(Region.of(Names.REGION))
            .credentialsProvider(credentials)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    threads = DatabaseThreads.begunBy(() -> new Tables(client).create(tables));
  }

  @Override
  public URI uri() {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return URI.create("http://127.0.0.1:" + port);
  }

  public DynamoDbClient client() {
    return client;
  }

  @Override
  public DynamoDbStreamsClient streams() {
    return streams;
  }

  /** The ARN of a table's stream as DynamoDB Local names it. */
  @Override
  public String streamArn(String table) {
    return client.describeTable(it -> it.tableName(table)).table().latestStreamArn();
  }

  /** Closes; what was changed is in the files afterwards. */
  @Override
  public void close() {
    client.close();
    streams.close();
    LifeCycle.stop(server);
    handler.close();
    threads.awaitEnd();
  }
}
