package vn.parindex.platform.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.publication.Publication;

/** Reads publications and published versions, and says how they are written. */
public final class PublicationStore {

  private final AssessmentTable table;

  public PublicationStore(AssessmentTable table) {
    this.table = table;
  }

  /** The publication of a level; one that has not begun has version 0. */
  public StoredPublication find(String round, String level) {
    var main = table.get(main(round, level));
    return new StoredPublication(
        round,
        level,
        main.map(item -> item.json("doc", Publication.class)).orElse(Publication.NOT_BEGUN),
        main.map(Subject::of).orElse(Subject.absent(main(round, level))));
  }

  /** The key of a publication's main item. */
  public static Key main(String round, String level) {
    return PublicationItems.main(round, level);
  }

  /** Everything that was ever published: by round, level and version. */
  public List<PublishedVersion> published() {
    return versions(table.query(PublicationItems.PUBLISHED));
  }

  /** The published versions of a level, the first one first. */
  public List<PublishedVersion> published(String round, String level) {
    return versions(table.query(PublicationItems.PUBLISHED, PublicationItems.prefix(round, level)));
  }

  /** The newest published version of a level. */
  public Optional<PublishedVersion> latest(String round, String level) {
    return published(round, level).stream().reduce((_, later) -> later);
  }

  /** The writes that move a publication on, in its audit trail. */
  public static List<Write> moved(
      StoredPublication before, Publication after, Actor actor, Action action) {
    return AuditTrail.change(
        before.subject(),
        PublicationItems.main(before.round(), before.level(), after),
        actor,
        action);
  }

  /** The writes that also make a version public, which was not there before. */
  public static List<Write> published(
      StoredPublication before,
      Publication after,
      Actor actor,
      Action action,
      PublishedVersion version) {
    var writes = new ArrayList<>(moved(before, after, actor, action));
    writes.add(new Write.Put(PublicationItems.published(version), new Condition.Absent()));
    return List.copyOf(writes);
  }

  private static List<PublishedVersion> versions(List<Item> items) {
    return items.stream().map(item -> item.json("doc", PublishedVersion.class)).toList();
  }
}
