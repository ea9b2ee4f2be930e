package vn.parindex.platform.publication;

import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.publication.Publication;

/** How publications lie in the table: one a level of a round; published versions all together. */
final class PublicationItems {

  static final String PUBLISHED = "PUBLISHED";

  private PublicationItems() {}

  static Key main(String round, String level) {
    return new Key("PUBLICATION#" + round, level);
  }

  static Item main(String round, String level, Publication publication) {
    return Item.of(main(round, level)).withJson("doc", publication);
  }

  static String prefix(String round, String level) {
    return round + "#" + level + "#";
  }

  static Item published(PublishedVersion version) {
    var sk = prefix(version.round(), version.level()) + "%06d".formatted(version.version());
    return Item.of(new Key(PUBLISHED, sk)).withJson("doc", version);
  }
}
