package vn.parindex.localstack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.data.DynamoDbPart;

/**
 * DynamoDB Local as LocalStack starts it ({@code -port N -inMemory}), but on loopback: its own
 * program listens on all addresses.
 */
public final class LoopbackDynamoDb {

  private LoopbackDynamoDb() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var all = List.of(arguments);
    int port = Integer.parseInt(all.get(all.indexOf("-port") + 1));
    try (var _ =
        new DynamoDbPart(
            port,
            Optional.empty(),
            List.of(),
            AwsBasicCredentials.create(LocalStack.KEY, LocalStack.KEY))) {
      Thread.currentThread().join();
    }
  }
}
