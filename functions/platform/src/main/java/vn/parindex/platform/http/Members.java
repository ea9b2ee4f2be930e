package vn.parindex.platform.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;
import vn.parindex.text.Text;

/**
 * The members of one JSON object of a body. Each reading notes its fault and then gives a stand-in
 * (an empty text, zero, the first constant), so that the shape reads on and all faults show.
 *
 * <p>A member that is {@code null} counts as left out.
 */
public final class Members {

  private final JsonNode object;
  private final Place place;
  private final Set<String> known = new HashSet<>();

  private Members(JsonNode object, Place place) {
    this.object = object;
    this.place = place;
  }

  static Members of(JsonNode object, Faults faults) {
    return new Members(object, new Place("", faults));
  }

  /** Whether a member is there and not null. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /** A text. */
  public String text(String name, TextRule rule) {
    return required(name, (node, _) -> Scalars.text(node, rule), "");
  }

  /** A text that may be left out. */
  public Optional<String> optionalText(String name, TextRule rule) {
    return optional(name, (node, _) -> Scalars.text(node, rule));
  }

  /** Words in two languages: {@code {"vi": ..., "en": ...}}, both required. */
  public Text words(String name, TextRule rule) {
    return object(name, words -> new Text(words.text("vi", rule), words.text("en", rule)));
  }

  /** A whole number within bounds. */
  public int number(String name, int min, int max) {
    return required(name, (node, _) -> Scalars.number(node, min, max), min);
  }

  /** A whole number within bounds. */
  public long bigNumber(String name, long min, long max) {
    return required(name, (node, _) -> Scalars.number(node, min, max), min);
  }

  /** A decimal within bounds and with at most so many decimals. */
  public BigDecimal decimal(String name, int maxDecimals, BigDecimal min, BigDecimal max) {
    return required(name, (node, _) -> Scalars.decimal(node, maxDecimals, min, max), min);
  }

  /** A decimal that may be left out. */
  public Optional<BigDecimal> optionalDecimal(
      String name, int maxDecimals, BigDecimal min, BigDecimal max) {
    return optional(name, (node, _) -> Scalars.decimal(node, maxDecimals, min, max));
  }

  /** Yes or no. */
  public boolean flag(String name) {
    return required(name, (node, _) -> Scalars.flag(node), false);
  }

  /** Yes or no, with a meaning when left out. */
  public boolean flag(String name, boolean otherwise) {
    return optional(name, (node, _) -> Scalars.flag(node)).orElse(otherwise);
  }

  /** An instant as ISO-8601 with offset or Z. */
  public Instant instant(String name) {
    return required(name, (node, _) -> Scalars.instant(node), Instant.EPOCH);
  }

  /** A day as ISO-8601. */
  public LocalDate day(String name) {
    return required(name, (node, _) -> Scalars.day(node), LocalDate.EPOCH);
  }

  /** A day that may be left out. */
  public Optional<LocalDate> optionalDay(String name) {
    return optional(name, (node, _) -> Scalars.day(node));
  }

  /** One of the names of an enum. */
  public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    return oneOfThese(name, type).orElse(type.getEnumConstants()[0]);
  }

  /** One of the names of an enum; empty, with the fault noted, if it is none or left out. */
  public <E extends Enum<E>> Optional<E> oneOfThese(String name, Class<E> type) {
    return required(name, (node, _) -> Scalars.constant(node, type));
  }

  /** Names of an enum, each once, at least {@code min}. */
  public <E extends Enum<E>> List<E> allOf(String name, int min, Class<E> type) {
    int max = type.getEnumConstants().length;
    return elements(name, min, max, (node, _) -> Scalars.constant(node, type));
  }

  /** A list of texts. */
  public List<String> texts(String name, int min, int max, TextRule rule) {
    return elements(name, min, max, (node, _) -> Scalars.text(node, rule));
  }

  /** Whole numbers within bounds, at most {@code most}. */
  public List<Integer> numbers(String name, int most, int min, int max) {
    return elements(name, 0, most, (node, _) -> Scalars.number(node, min, max));
  }

  /** An object. */
  public <T> T object(String name, Function<Members, T> shape) {
    return optionalObject(name, shape)
        .orElseGet(
            () -> {
              if (!has(name)) {
                missing(name);
              }
              return standIn(shape);
            });
  }

  private <T> Optional<T> optionalObject(String name, Function<Members, T> shape) {
    return optional(name, (node, at) -> nested(node, at, shape));
  }

  /** A list of objects. */
  public <T> List<T> list(String name, int min, int max, Function<Members, T> shape) {
    return elements(name, min, max, (node, at) -> nested(node, at, shape));
  }

  /** The scalar members of an object whose names are not known beforehand, in order. */
  public Map<String, JsonNode> scalars(String name, int max) {
    return required(name, (node, at) -> Containers.scalars(node, at, max), Map.of());
  }

  /** Notes that something is wrong with a member, such as a rule of the domain. */
  public void fault(String name, String code, String message, String messageEn) {
    place.member(name).note(code, message, messageEn);
  }

  /** Notes that something is wrong with a member of an object that was read as scalars. */
  public void faultIn(String object, String name, String code, String message, String messageEn) {
    place.member(object).member(name).note(code, message, messageEn);
  }

  void refuseUnknown() {
    for (var name : object.propertyNames()) {
      if (!known.contains(name)) {
        fault(name, "unknown-member", "Thành phần không có trong quy định", "Unknown member");
      }
    }
  }

  private <T> T required(
      String name, BiFunction<JsonNode, Place, Scalars.Read<T>> read, T standIn) {
    return required(name, read).orElse(standIn);
  }

  private <T> Optional<T> required(String name, BiFunction<JsonNode, Place, Scalars.Read<T>> read) {
    if (!has(name)) {
      missing(name);
    }
    return optional(name, read);
  }

  private <T> Optional<T> optional(String name, BiFunction<JsonNode, Place, Scalars.Read<T>> read) {
    var at = place.member(name);
    return find(name).flatMap(node -> at.noted(read.apply(node, at)));
  }

  private <T> List<T> elements(
      String name, int min, int max, BiFunction<JsonNode, Place, Scalars.Read<T>> read) {
    return required(name, (node, at) -> Containers.elements(node, at, min, max, read), List.of());
  }

  private static <T> Scalars.Read<T> nested(JsonNode node, Place at, Function<Members, T> shape) {
    if (!node.isObject()) {
      return Scalars.wrongType("đối tượng", "an object");
    }
    var members = new Members(node, at);
    var value = shape.apply(members);
    members.refuseUnknown();
    return new Scalars.Ok<>(value);
  }

  private static <T> T standIn(Function<Members, T> shape) {
    return shape.apply(of(Json.mapper().createObjectNode(), new Faults()));
  }

  private void missing(String name) {
    fault(name, "missing", "Thiếu thành phần bắt buộc", "Missing");
  }

  private Optional<JsonNode> find(String name) {
    known.add(name);
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }
}
