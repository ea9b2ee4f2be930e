package vn.parindex.platform.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.parindex.notation.Fault;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.text.Text;

/**
 * Builds the tree from the parser's events: depth and number of nodes are checked as it grows, and
 * nothing is ever looked up or constructed.
 */
final class YamlTree {

  private static final int MOST_NODES = 50_000;
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Places places;
  private final int mostDepth;
  private final Iterator<Event> events;
  private final List<Fault> faults = new ArrayList<>();
  private Location last = Refusal.FILE;
  private int nodes;

  YamlTree(String text, Places places, int mostDepth) {
    var settings = LoadSettings.builder().setCodePointLimit(Yaml.MOST_CHARACTERS).build();
    this.places = places;
    this.mostDepth = mostDepth;
    this.events = new Parse(settings).parseString(text).iterator();
  }

  Reading<Node> read() {
    try {
      var root = document();
      return faults.isEmpty() ? new Reading.Read<>(root) : new Reading.Refused<>(faults);
    } catch (MarkedYamlEngineException e) {
      e.getProblemMark().or(e::getContextMark).ifPresent(mark -> last = places.at(mark));
      return malformed();
    } catch (YamlEngineException _) {
      return malformed(); // characters that YAML does not allow: after the last event
    } catch (Refusal e) {
      faults.addAll(e.faults());
      return new Reading.Refused<>(faults);
    }
  }

  private Node document() throws Refusal {
    next(); // the stream starts
    if (!(next() instanceof DocumentStartEvent)) {
      throw new Refusal(Refusal.FILE, FaultCode.MALFORMED, "Không có nội dung", "Nothing here");
    }
    var root = node(next(), 1);
    next(); // the document ends
    if (next() instanceof DocumentStartEvent) {
      throw new Refusal(
          last, FaultCode.NOT_ALLOWED, "Chỉ được có một tài liệu YAML", "One YAML document only");
    }
    return root;
  }

  private Node node(Event event, int depth) throws Refusal {
    nodes++;
    if (depth > mostDepth || nodes > MOST_NODES) {
      throw new Refusal(
          last,
          FaultCode.TOO_LARGE,
          "Lồng quá %d cấp hoặc quá %d mục".formatted(mostDepth, MOST_NODES),
          "Deeper than %d levels or more than %d nodes".formatted(mostDepth, MOST_NODES));
    }
    var at = last;
    refuseSpecials(event, at);
    return switch (event) {
      case ScalarEvent scalar -> new Node.Scalar(at, text(scalar));
      case SequenceStartEvent _ -> sequence(at, depth);
      case MappingStartEvent _ -> mapping(at, depth);
      default -> new Node.Scalar(at, ""); // an alias, already refused
    };
  }

  private Node sequence(Location at, int depth) throws Refusal {
    var items = new ArrayList<Node>();
    for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private Node mapping(Location at, int depth) throws Refusal {
    var entries = new ArrayList<Node.Entry>();
    for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      var key = node(event, depth + 1);
      var value = node(next(), depth + 1);
      if (key instanceof Node.Scalar(var keyAt, var name)) {
        entries.add(new Node.Entry(name, keyAt, value));
      } else {
        fault(key.location(), FaultCode.WRONG_KIND, "Khóa phải là một từ", "A key is one word");
      }
    }
    return new Node.Mapping(at, entries);
  }

  private void refuseSpecials(Event event, Location at) {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent n && n.getAnchor().isPresent())) {
      fault(
          at,
          FaultCode.NOT_ALLOWED,
          "Không dùng neo (&) và tham chiếu (*)",
          "Anchors (&) and aliases (*) are not allowed");
    }
    if (tag(event).isPresent()) {
      fault(at, FaultCode.NOT_ALLOWED, "Không dùng thẻ kiểu (!)", "Tags (!) are not allowed");
    }
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent collection -> collection.getTag();
      default -> Optional.empty();
    };
  }

  private static String text(ScalarEvent scalar) {
    return scalar.isPlain() && NULLS.contains(scalar.getValue()) ? "" : scalar.getValue();
  }

  private Event next() {
    var event = events.next();
    event.getStartMark().ifPresent(mark -> last = places.at(mark));
    return event;
  }

  private Reading<Node> malformed() {
    fault(last, FaultCode.MALFORMED, "Sai cú pháp YAML", "Malformed YAML");
    return new Reading.Refused<>(faults);
  }

  private void fault(Location at, FaultCode code, String vi, String en) {
    faults.add(new Fault(at, "", code, new Text(vi, en)));
  }
}
