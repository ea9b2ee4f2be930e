package vn.parindex.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The one table of rounds, sheets, audit and rankings; those of the survey are of the same make.
 * All reads are consistent; all writes that people could see half done are transactions. Safe for
 * use by several threads.
 */
public final class AssessmentTable {

  private static final int MOST_KEYS_A_BATCH = 100;

  /** DynamoDB Local sorts all that is left of a segment for every page it reads of it. */
  private static final int SEGMENTS = 64;

  private static final int MOST_WRITES_A_BATCH = 25;

  private final DynamoDbClient client;
  private final String name;

  public AssessmentTable(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /** One item. */
  public Optional<Item> get(Key key) {
    var response = client.getItem(r -> r.tableName(name).key(Items.key(key)).consistentRead(true));
    return response.hasItem() ? Optional.of(Items.item(response.item())) : Optional.empty();
  }

  /** All items of a partition, in the order of their sort keys. */
  public List<Item> query(String pk) {
    return query("pk = :pk", Map.of(":pk", AttributeValue.fromS(pk)));
  }

  /** The items of a partition whose sort key begins so, in order. */
  public List<Item> query(String pk, String skPrefix) {
    return query(
        "pk = :pk AND begins_with(sk, :sk)",
        Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(skPrefix)));
  }

  /**
   * All items that have an attribute or whose partition begins so, in no order. Reads the whole
   * table: for commands, never for a request.
   */
  public List<Item> scan(String attribute, String pkPrefix) {
    return IntStream.range(0, SEGMENTS)
        .boxed()
        .flatMap(segment -> scan(segment, attribute, pkPrefix))
        .toList();
  }

  /** The items of keys, in no order; keys without an item are left out. */
  public List<Item> batchGet(List<Key> keys) {
    var items = new ArrayList<Item>();
    for (int from = 0; from < keys.size(); from += MOST_KEYS_A_BATCH) {
      batchGet(keys.subList(from, Math.min(keys.size(), from + MOST_KEYS_A_BATCH)), items);
    }
    return items;
  }

  /**
   * Does all writes or none; at most 100, to different keys.
   *
   * @throws ConditionFailed if a condition does not hold; nothing was changed
   */
  public void transact(List<Write> writes) throws ConditionFailed {
    commit(items(writes).toList());
  }

  /**
   * Does all writes to several tables or none; at most 100 together. This table's own rights are
   * used for all of them.
   *
   * @param writes what is written to each table
   * @throws ConditionFailed if a condition does not hold; nothing was changed
   */
  public void transactAcross(Map<AssessmentTable, List<Write>> writes) throws ConditionFailed {
    commit(
        writes.entrySet().stream().flatMap(part -> part.getKey().items(part.getValue())).toList());
  }

  private Stream<TransactWriteItem> items(List<Write> writes) {
    return writes.stream().map(write -> Items.transactItem(name, write));
  }

  private void commit(List<TransactWriteItem> items) throws ConditionFailed {
    try {
      client.transactWriteItems(r -> r.transactItems(items));
    } catch (TransactionCanceledException | TransactionConflictException e) {
      throw new ConditionFailed(e);
    }
  }

  /**
   * Puts many items, whatever had their keys; not all at once. Only for items that nobody reads
   * before a transaction has pointed to them.
   */
  public void putAll(List<Item> items) {
    writeAll(items.stream().map(Items::putRequest).toList());
  }

  /** Removes many items; not all at once. Only for items to which nothing points any more. */
  public void deleteAll(List<Key> keys) {
    writeAll(keys.stream().map(Items::deleteRequest).toList());
  }

  private void writeAll(List<WriteRequest> writes) {
    for (int from = 0; from < writes.size(); from += MOST_WRITES_A_BATCH) {
      var batch = writes.subList(from, Math.min(writes.size(), from + MOST_WRITES_A_BATCH));
      Map<String, List<WriteRequest>> wanted = Map.of(name, batch);
      while (!wanted.isEmpty()) {
        var request = wanted;
        wanted = client.batchWriteItem(r -> r.requestItems(request)).unprocessedItems();
      }
    }
  }

  private List<Item> query(String condition, Map<String, AttributeValue> values) {
    return client
        .queryPaginator(
            r ->
                r.tableName(name)
                    .keyConditionExpression(condition)
                    .expressionAttributeValues(values)
                    .consistentRead(true))
        .items()
        .stream()
        .map(Items::item)
        .toList();
  }

  private Stream<Item> scan(int segment, String attribute, String pkPrefix) {
    return client
        .scanPaginator(
            r ->
                r.tableName(name)
                    .segment(segment)
                    .totalSegments(SEGMENTS)
                    .filterExpression("attribute_exists(#a) OR begins_with(pk, :pk)")
                    .expressionAttributeNames(Map.of("#a", attribute))
                    .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pkPrefix)))
                    .consistentRead(true))
        .items()
        .stream()
        .map(Items::item);
  }

  private void batchGet(List<Key> keys, List<Item> into) {
    Map<String, KeysAndAttributes> wanted =
        new HashMap<>(
            Map.of(
                name,
                KeysAndAttributes.builder()
                    .keys(keys.stream().map(Items::key).toList())
                    .consistentRead(true)
                    .build()));
    while (!wanted.isEmpty()) {
      var request = wanted;
      var response = client.batchGetItem(r -> r.requestItems(request));
      response.responses().getOrDefault(name, List.of()).forEach(i -> into.add(Items.item(i)));
      wanted = response.unprocessedKeys();
    }
  }
}
