package vn.parindex.localstack;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import vn.parindex.local.template.Names;

/** Clients of LocalStack's services, for whoever sets it up and looks behind our adapters. */
public record Clients(
    DynamoDbClient dynamoDb,
    DynamoDbStreamsClient streams,
    S3Client s3,
    S3Presigner s3Presigner,
    SqsClient sqs,
    SesClient ses,
    EventBridgeClient events,
    SchedulerClient scheduler)
    implements AutoCloseable {

  /** The clients of a LocalStack. */
  public static Clients of(URI endpoint) {
    return of(endpoint, AwsBasicCredentials.create(LocalStack.KEY, LocalStack.KEY));
  }

  static Clients of(URI endpoint, AwsBasicCredentials key) {
    var credentials = StaticCredentialsProvider.create(key);
    return new Clients(
        client(DynamoDbClient.builder(), endpoint, credentials),
        client(DynamoDbStreamsClient.builder(), endpoint, credentials),
        client(
            S3Client.builder()
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED),
            endpoint,
            credentials),
        S3Presigner.builder()
            .endpointOverride(endpoint)
            .region(Region.of(Names.REGION))
            .credentialsProvider(credentials)
            .build(),
        client(SqsClient.builder(), endpoint, credentials),
        client(SesClient.builder(), endpoint, credentials),
        client(EventBridgeClient.builder(), endpoint, credentials),
        client(SchedulerClient.builder(), endpoint, credentials));
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, URI endpoint, StaticCredentialsProvider credentials) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(Names.REGION))
        .credentialsProvider(credentials)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    dynamoDb.close();
    streams.close();
    s3.close();
    s3Presigner.close();
    sqs.close();
    ses.close();
    events.close();
    scheduler.close();
  }
}
