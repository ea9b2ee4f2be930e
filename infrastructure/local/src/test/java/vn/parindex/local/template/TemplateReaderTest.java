package vn.parindex.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
  private static final Map<String, String> PARAMETERS = Map.of("Record", "/records");

  @TempDir private Path directory;

  private Template read(String text) throws IOException {
    Path file = directory.resolve("template.yaml");
    Files.writeString(file, text);
    return TemplateReader.read(file, PARAMETERS);
  }

  private static String sample() throws IOException {
    try (var sample =
        Objects.requireNonNull(
            TemplateReaderTest.class.getResourceAsStream("/sample-template.yaml"))) {
      return new String(sample.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static FunctionResource function(Template template, String name) {
    return template.functions().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theProjectsOwnTemplateIsUnderstood() throws IOException {
    Path project = Path.of("../../template.yaml");

    Template template = TemplateReader.read(project, Map.of());

    assertThat(template.functions()).isNotEmpty();
    assertThat(template.api()).isPresent();
    assertThat(template.buckets())
        .extracting(Template.Bucket::name)
        .contains("par-index-evidence-dev-000000000000");
    assertThat(function(template, "RankingNightly").triggers().schedules())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
              assertThat(it.deadLetterQueue()).isPresent();
            });
  }

  @Test
  void intrinsicsAndGlobalsAreResolved() throws IOException {
    Template template = read(sample());

    FunctionResource api = function(template, "Api");
    assertThat(api.memoryMegabytes()).isEqualTo(256);
    assertThat(api.timeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(api.environment())
        .containsOnly(
            Map.entry("STAGE", "dev"),
            Map.entry("RECORD", "/records"),
            Map.entry("TABLE", "Items"));
    assertThat(function(template, "Brief").timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(template.buckets())
        .containsExactly(
            new Template.Bucket(
                "files-dev-000000000000",
                true,
                Optional.of(
                    new Template.Cors(
                        List.of("https://sample.example.vn"),
                        List.of("PUT", "GET"),
                        List.of("content-type", "if-none-match", "x-amz-checksum-sha256")))));
    assertThat(template.api().orElseThrow().authorizers())
        .containsExactly(
            new Template.Authorizer(
                "Accounts",
                "https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_UserPool",
                List.of("sample-web")));
  }

  @Test
  void aResourceWhoseConditionDoesNotHoldIsLeftOut() throws IOException {
    String changed =
        sample()
            .replace(
                "Conditions:\n",
                """
                Conditions:
                  Never: !Equals [a, b]
                  Always: !Not [!Equals [a, b]]
                """)
            .replace(
                "Resources:\n",
                """
                Resources:
                  Nowhere: { Type: AWS::SQS::Queue, Condition: Never }
                  Somewhere: { Type: AWS::SQS::Queue, Condition: Always }
                """);

    assertThat(read(changed).queues())
        .contains(new Template.Queue("Somewhere"))
        .doesNotContain(new Template.Queue("Nowhere"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Type: AWS::SQS::Queue                | Type: AWS::Kinesis::Stream         | AWS::Kinesis::Stream
          Type: S3                             | Type: SNS                          | event type SNS
          TABLE: !Ref Items                    | TABLE: !ImportValue Items          | !ImportValue
          TABLE: !Ref Items                    | TABLE: !FindInMap [A, B, C]        | !FindInMap
          TABLE: !Ref Items                    | TABLE: !Ref Nothing                | Nothing
          TABLE: !Ref Items                    | TABLE: !GetAtt Items.Colour        | Items.Colour
          TABLE: !Ref Items                    | TABLE: { "Fn::Join": [a, [b]] }    | Fn::Join
          Timeout: 2                           | ReservedConcurrentExecutions: 2    | ReservedConcurrentExecutions
          Runtime: java25                      | Runtime: nodejs22.x                | nodejs22.x
          Timeout: 2                           | Timeout: 60                        | 30 seconds
          BatchSize: 10                        | TumblingWindowInSeconds: 10        | TumblingWindowInSeconds
          StartingPosition: TRIM_HORIZON       | StartingPosition: LATEST           | LATEST
          Name: prefix                         | Name: suffix                       | suffix
          Events: s3:ObjectCreated:*           | Events: s3:ObjectRemoved:*         | s3:ObjectRemoved:*
          Method: PUT                          | Method: ANY                        | ANY
          Path: /scoped                        | Path: "/{proxy+}"                  | /{proxy+}
          Path: /scoped                        | Path: "/things/{other}"            | two functions
          ScheduleExpressionTimezone: Asia/Ho_Chi_Minh | ScheduleExpressionTimezone: Mars/One | Mars/One
          StreamViewType: KEYS_ONLY            | StreamViewType: KEYS_ONLY\\n      LocalSecondaryIndexes: [] | LocalSecondaryIndexes
          StageName: $default                  | CorsConfiguration: true            | CorsConfiguration
          https://sample.example.vn            | "https://*.example.vn"             | https://*.example.vn
          MaxAge: 300                          | ExposedHeaders: [etag]             | ExposedHeaders
          [PUT, GET]                           | [PATCH]                            | PATCH
          CorsRules:                           | CorsRules: []\\n        More:     | other than 1 rule
          StageName: $default                  | StageName: v1                      | v1
          Globals:                             | Mappings: {}\\nGlobals:            | Mappings
          /${UserPool}                         | /another                           | issuer
          Destination: !GetAtt Failed.Arn      | Destination: "arn:aws:sqs:x:y:z"   | arn:aws:sqs:x:y:z
          DeadLetterConfig: { Arn:             | DeadLetterConfig: { Type: SQS, Arn: | Type
          Type: AWS::SQS::Queue                | Type: AWS::SQS::Queue\\n    Condition: Unheard | Unheard
          """)
  void aPartThatIsNotUnderstoodIsRefusedByName(String part, String replacement, String named)
      throws IOException {
    String sample = sample();
    assertThat(sample).contains(part);
    String changed = sample.replace(part, replacement.replace("\\n", "\n"));

    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining(named);
  }

  @Test
  void aParameterWithoutValueAndOneTooManyAreRefused() throws IOException {
    Path file = directory.resolve("template.yaml");
    Files.writeString(file, sample());

    assertThatThrownBy(() -> TemplateReader.read(file, Map.of()))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("Parameters.Record");
    assertThatThrownBy(() -> TemplateReader.read(file, Map.of("Record", "x", "Colour", "blue")))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("Parameters.Colour");
  }
}
