package vn.parindex.deadletters;

import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The services that this command asks, with account and region as the AWS CLI finds them. */
record Clients(SqsClient sqs, LambdaClient lambda, DynamoDbStreamsClient streams)
    implements AutoCloseable {

  /** Functions that are waited for run for 15 minutes at most. */
  static final Duration LONGEST = Duration.ofMinutes(16);

  static Clients ofAccount() {
    return new Clients(
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(),
        LambdaClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(LONGEST))
            .build(),
        DynamoDbStreamsClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build());
  }

  Redelivery redelivery() {
    return new Redelivery(lambda, new ChangesInStream(streams, lambda));
  }

  @Override
  public void close() {
    sqs.close();
    lambda.close();
    streams.close();
  }
}
