package vn.parindex.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.local.template.Template;

class DynamoDbPartTest {
  private static final AwsBasicCredentials KEY = AwsBasicCredentials.create("test", "test");
  private static final Template.Table TABLE =
      new Template.Table(
          "Items",
          List.of(new Template.Attribute("pk", "S")),
          "pk",
          Optional.empty(),
          Optional.empty());

  @TempDir Path directory;

  @Test
  void nothingWritesToItsFilesAnyMoreOnceItHasClosed() throws Exception {
    var before = DatabaseThreads.running();

    for (int run = 0; run < 3; run++) {
      try (var database = new DynamoDbPart(0, Optional.of(directory), List.of(TABLE), KEY)) {
        var item = Map.of("pk", AttributeValue.fromS("item-" + run));
        database.client().putItem(it -> it.tableName("Items").item(item));
        assertThat(database.client().scan(it -> it.tableName("Items")).count()).isEqualTo(run + 1);
      }
      assertThat(DatabaseThreads.running()).isSubsetOf(before);
    }
  }
}
