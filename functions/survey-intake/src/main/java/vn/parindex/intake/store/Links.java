package vn.parindex.intake.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** One-time links in the table of invitations. */
public final class Links {

  private static final String LINK = "LINK";

  private final AssessmentTable invitations;

  public Links(AssessmentTable invitations) {
    this.invitations = invitations;
  }

  /** The link that a selector names, if there is one. */
  public Optional<Link> find(String selectorHash) {
    return invitations.get(key(selectorHash)).map(Links::link);
  }

  /** The links of selectors, by selector. */
  public Map<String, Link> find(List<String> selectorHashes) {
    return invitations.batchGet(selectorHashes.stream().map(Links::key).toList()).stream()
        .map(Links::link)
        .collect(Collectors.toMap(Link::selectorHash, link -> link));
  }

  /** A new link. */
  public static Write create(Link link) {
    return new Write.Put(item(link), new Condition.Absent());
  }

  /** Spends a link that nobody has spent. */
  public static Write spend(Link unspent, Link spent) {
    return new Write.Put(item(spent), new Condition.VersionIs(unspent.version()));
  }

  /** Takes a link that nobody has spent out of use. */
  public static Write revoke(String selectorHash) {
    return new Write.Delete(key(selectorHash), new Condition.VersionIs(1));
  }

  private static Item item(Link link) {
    var item =
        Item.of(key(link.selectorHash()))
            .with("secretHash", link.secretHash())
            .with("round", link.round())
            .with("level", link.level())
            .with("unit", link.unit())
            .with("unitName", link.unitName())
            .with("group", link.group())
            .with("version", link.version());
    var byKey = link.keyHash();
    return byKey == null ? item : item.with("keyHash", byKey);
  }

  private static Link link(Item item) {
    return new Link(
        item.key().pk().substring(LINK.length() + 1),
        item.text("secretHash"),
        item.text("round"),
        item.text("level"),
        item.text("unit"),
        item.text("unitName"),
        item.text("group"),
        item.number("version"),
        item.optionalText("keyHash").orElse(null));
  }

  private static Key key(String selectorHash) {
    return new Key(LINK + "#" + selectorHash, LINK);
  }
}
