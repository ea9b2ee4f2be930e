package vn.parindex.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Between our items and those of DynamoDB. */
final class Items {

  private Items() {}

  static Map<String, AttributeValue> key(Key key) {
    return Map.of("pk", AttributeValue.fromS(key.pk()), "sk", AttributeValue.fromS(key.sk()));
  }

  static Item item(Map<String, AttributeValue> all) {
    var attributes = new HashMap<>(all);
    var key = new Key(text(attributes.remove("pk")), text(attributes.remove("sk")));
    return new Item(key, attributes);
  }

  static TransactWriteItem transactItem(String table, Write write) {
    return switch (write) {
      case Write.Put(var item, var condition) ->
          TransactWriteItem.builder()
              .put(
                  p ->
                      p.tableName(table)
                          .item(all(item))
                          .conditionExpression(expression(condition))
                          .expressionAttributeNames(names(condition))
                          .expressionAttributeValues(values(condition)))
              .build();
      case Write.Check(var key, var condition) ->
          TransactWriteItem.builder()
              .conditionCheck(
                  c ->
                      c.tableName(table)
                          .key(key(key))
                          .conditionExpression(expression(condition))
                          .expressionAttributeNames(names(condition))
                          .expressionAttributeValues(values(condition)))
              .build();
      case Write.Add(var key, var amounts, var condition) ->
          TransactWriteItem.builder().update(add(table, key, amounts, condition)).build();
      case Write.Delete(var key, var condition) ->
          TransactWriteItem.builder()
              .delete(
                  d ->
                      d.tableName(table)
                          .key(key(key))
                          .conditionExpression(expression(condition))
                          .expressionAttributeNames(names(condition))
                          .expressionAttributeValues(values(condition)))
              .build();
    };
  }

  private static Update add(String table, Key key, Map<String, Long> amounts, Condition condition) {
    var names = new HashMap<String, String>();
    var values = new HashMap<String, AttributeValue>();
    var additions = new ArrayList<String>();
    amounts.forEach(
        (attribute, amount) -> {
          var number = additions.size();
          names.put("#a" + number, attribute);
          values.put(":a" + number, AttributeValue.fromN(Long.toString(amount)));
          additions.add("#a%d :a%d".formatted(number, number));
        });
    Objects.requireNonNullElse(names(condition), Map.<String, String>of()).forEach(names::put);
    Objects.requireNonNullElse(values(condition), Map.<String, AttributeValue>of())
        .forEach(values::put);
    return Update.builder()
        .tableName(table)
        .key(key(key))
        .updateExpression("ADD " + String.join(", ", additions))
        .conditionExpression(expression(condition))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  static WriteRequest putRequest(Item item) {
    return WriteRequest.builder().putRequest(r -> r.item(all(item))).build();
  }

  static WriteRequest deleteRequest(Key key) {
    return WriteRequest.builder().deleteRequest(r -> r.key(key(key))).build();
  }

  private static Map<String, AttributeValue> all(Item item) {
    var all = new HashMap<>(item.attributes());
    all.putAll(key(item.key()));
    return all;
  }

  private static @Nullable String expression(Condition condition) {
    return switch (condition) {
      case Condition.Any() -> null;
      case Condition.Absent() -> "attribute_not_exists(pk)";
      case Condition.VersionIs(var _) -> "version = :version";
      case Condition.AtLeast(var numbers) ->
          numbers.keySet().stream()
              .map(attribute -> "#" + attribute + " >= :" + attribute)
              .collect(Collectors.joining(" AND "));
    };
  }

  private static @Nullable Map<String, String> names(Condition condition) {
    return condition instanceof Condition.AtLeast(var numbers)
        ? numbers.keySet().stream().collect(Collectors.toMap(a -> "#" + a, a -> a))
        : null;
  }

  private static @Nullable Map<String, AttributeValue> values(Condition condition) {
    return switch (condition) {
      case Condition.Any(), Condition.Absent() -> null;
      case Condition.VersionIs(var version) ->
          Map.of(":version", AttributeValue.fromN(Long.toString(version)));
      case Condition.AtLeast(var numbers) ->
          numbers.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      least -> ":" + least.getKey(),
                      least -> AttributeValue.fromN(Long.toString(least.getValue()))));
    };
  }

  private static String text(@Nullable AttributeValue value) {
    if (value == null) {
      throw new IllegalStateException("An item has no key");
    }
    return value.s();
  }
}
