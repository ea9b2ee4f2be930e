package vn.parindex.local.data;

import java.net.URI;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Where the template's tables are, wherever that is. */
public interface TableStore extends AutoCloseable {

  /** Where DynamoDB answers functions. */
  URI uri();

  DynamoDbStreamsClient streams();

  /** The ARN of a table's stream as it is named there. */
  String streamArn(String table);

  @Override
  void close();
}
