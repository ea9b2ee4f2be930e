package vn.parindex.publishing.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.AppealState;
import vn.parindex.publication.LeftOut;
import vn.parindex.publication.OpenItem;
import vn.parindex.publication.PublicationState;
import vn.parindex.publication.Submission;
import vn.parindex.text.Text;

/**
 * Where the publication of a level stands, as it is answered.
 *
 * @param version the publication's own version, for the next step
 * @param since when it came into the state; null before the first step
 * @param ranking what is to be published, or was last; null before the first step
 * @param councils every council of the level and whether it has concluded on the ranking
 * @param submission the newest one; null until it is submitted
 * @param reason why it was returned last, until it is published
 * @param latestVersion the newest published version; 0 before the first
 * @param versions what was published, the first one first
 * @param openItems what keeps the newest ranking from being published now, and what is to be known
 * @param leftOut units that councils have left out because they did not submit
 * @param appeals against versions of the level
 */
record PublicationView(
    String round,
    String level,
    PublicationState state,
    long version,
    @Nullable Instant since,
    @Nullable Aggregate ranking,
    List<CouncilView> councils,
    @Nullable Submission submission,
    @Nullable String reason,
    int latestVersion,
    List<VersionView> versions,
    List<OpenItemView> openItems,
    List<LeftOutView> leftOut,
    List<AppealView> appeals) {

  /** A council, and who concluded for it when; null until then. */
  record CouncilView(String council, @Nullable String by, @Nullable Instant at) {}

  /** A published version. */
  record VersionView(int version, Instant publishedAt, String digest, @Nullable Text note) {

    static VersionView of(PublishedVersion one) {
      return new VersionView(one.version(), one.publishedAt(), one.digest(), one.note());
    }
  }

  /** Something that is open, in words. */
  record OpenItemView(OpenItem.Kind kind, @Nullable String unit, Text message, boolean blocks) {

    static OpenItemView of(OpenItem item) {
      var kind = item.kind();
      return new OpenItemView(kind, item.unit(), PublicationProblems.words(kind), kind.blocks());
    }
  }

  /** A unit that was left out, as its council has decided. */
  record LeftOutView(String unit, Text reason, String by, Instant at) {

    static LeftOutView of(LeftOut one) {
      return new LeftOutView(one.unit(), one.reason(), one.by(), one.at());
    }
  }

  /** An appeal, without what it says. */
  record AppealView(String unit, String appeal, AppealState state) {}
}
