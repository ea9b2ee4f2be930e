package vn.parindex.architecture.matrix;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local behind a port of this machine, to which the SDK's own setting points, so that the
 * functions run as they are deployed. Whatever else they would call answers at once that nobody is
 * there.
 */
final class LocalDatabase implements AutoCloseable {

  static final String REGION = "ap-southeast-1";

  private static final String DYNAMODB = "aws.endpointUrlDynamoDb";
  private static final String S3 = "aws.endpointUrlS3";
  private static final AtomicInteger TABLES = new AtomicInteger();

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final DynamoDbClient client;

  LocalDatabase() {
    handler =
        new LocalDynamoDBServerHandler(
            new LocalDynamoDBRequestHandler(0, true, null, true, false), null);
    server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    var context = new ContextHandler("/");
    context.setHandler(handler);
    server.setHandler(context);
    LifeCycle.start(server);
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    System.setProperty(DYNAMODB, "http://127.0.0.1:" + port);
    System.setProperty(S3, "http://127.0.0.1:1");
    client =
        DynamoDbClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + port))
            .region(Region.of(REGION))
            .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  DynamoDbClient client() {
    return client;
  }

  /** A new, empty table. */
  String newTable() {
    var name = "matrix-" + TABLES.incrementAndGet();
    client.createTable(
        r ->
            r.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    return name;
  }

  @Override
  public void close() {
    System.clearProperty(DYNAMODB);
    System.clearProperty(S3);
    client.close();
    LifeCycle.stop(server);
    handler.close();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
