package vn.parindex.local.data;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import vn.parindex.local.template.Template;

/** Makes the tables of the template. */
public final class Tables {
  private final DynamoDbClient client;

  public Tables(DynamoDbClient client) {
    this.client = client;
  }

  /** Makes those that are not there yet. */
  public void create(List<Template.Table> tables) {
    List<String> existing = client.listTables().tableNames();
    tables.stream()
        .filter(table -> !existing.contains(table.name()))
        .forEach(table -> client.createTable(request(table)));
  }

  private static CreateTableRequest request(Template.Table table) {
    List<KeySchemaElement> keys = new ArrayList<>();
    keys.add(key(table.hashKey(), KeyType.HASH));
    table.rangeKey().ifPresent(name -> keys.add(key(name, KeyType.RANGE)));
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(table.attributes().stream().map(Tables::attribute).toList())
            .keySchema(keys);
    table
        .streamView()
        .ifPresent(
            view ->
                request.streamSpecification(
                    StreamSpecification.builder()
                        .streamEnabled(true)
                        .streamViewType(view)
                        .build()));
    return request.build();
  }

  private static AttributeDefinition attribute(Template.Attribute attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.name())
        .attributeType(attribute.type())
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
