package vn.parindex.platform.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.platform.json.Json;

/**
 * An item of the assessment table. Attributes are text or whole numbers; richer values are kept as
 * JSON text in one attribute, and long ones packed.
 *
 * @param key its key
 * @param attributes all other attributes
 */
public record Item(Key key, Map<String, AttributeValue> attributes) {

  public Item {
    attributes = Map.copyOf(attributes);
  }

  /** An item without attributes yet. */
  public static Item of(Key key) {
    return new Item(key, Map.of());
  }

  /** The same item with a text. */
  public Item with(String name, String text) {
    return with(name, AttributeValue.fromS(text));
  }

  /** The same item with a whole number. */
  public Item with(String name, long number) {
    return with(name, AttributeValue.fromN(Long.toString(number)));
  }

  /** The same item with a value as JSON text. */
  public Item withJson(String name, Object value) {
    return with(name, Json.write(value));
  }

  /** The same item with a value as {@linkplain PackedJson packed} JSON, for long lists. */
  public Item withPackedJson(String name, Object value) {
    return with(name, AttributeValue.fromB(SdkBytes.fromByteArray(PackedJson.pack(value))));
  }

  /** A text that must be there. */
  public String text(String name) {
    return find(name).map(AttributeValue::s).orElseThrow(() -> missing(name));
  }

  /** A text that may be there. */
  public Optional<String> optionalText(String name) {
    return find(name).map(AttributeValue::s);
  }

  /** A whole number that must be there. */
  public long number(String name) {
    return find(name).map(value -> Long.parseLong(value.n())).orElseThrow(() -> missing(name));
  }

  /** A value kept as JSON text that must be there. */
  public <T> T json(String name, Class<T> type) {
    return Json.read(text(name), type);
  }

  /** A value kept as packed JSON that must be there. */
  public <T> T packedJson(String name, Class<T> type) {
    var packed = find(name).map(AttributeValue::b).orElseThrow(() -> missing(name));
    return PackedJson.unpack(packed.asByteArray(), type);
  }

  private Optional<AttributeValue> find(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private Item with(String name, AttributeValue value) {
    var all = new HashMap<>(attributes);
    all.put(name, value);
    return new Item(key, all);
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException("Item " + key + " has no " + name);
  }
}
