package vn.parindex.submission.evidence;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.submission.storage.EvidenceBucket;
import vn.parindex.submission.storage.ObjectKey;
import vn.parindex.submission.unit.SystemChanges;

/**
 * S3 says that an object was created: the document it belongs to is registered, if its upload was
 * signed by us. The deadline does not matter here, since the URL was signed in time. The same event
 * may come twice.
 */
public final class RegisteringEvidence implements Function<S3Event, Void> {

  private static final Logger LOG = LoggerFactory.getLogger(RegisteringEvidence.class);

  private final SheetStore sheets;
  private final EvidenceBucket bucket;
  private final EvidenceRegistration registration;

  public RegisteringEvidence(SheetStore sheets, SystemChanges changes, EvidenceBucket bucket) {
    this.sheets = sheets;
    this.bucket = bucket;
    this.registration = new EvidenceRegistration(sheets, changes, bucket);
  }

  @Override
  @SuppressWarnings("NullAway") // Void has no other value than null
  public Void apply(S3Event event) {
    for (var message : event.getRecords()) {
      ObjectKey.parse(message.getS3().getObject().getUrlDecodedKey())
          .ifPresentOrElse(
              key -> register(key, actor(message)),
              () -> LOG.warn("Not the key of an evidence file; left alone"));
    }
    return null;
  }

  private void register(ObjectKey key, Actor actor) {
    var sheet = sheets.sheet(key.round(), key.unit());
    var evidence = EvidenceChange.find(sheet, key.evidence());
    if (evidence.isEmpty()
        || evidence.get().attempts().stream().noneMatch(a -> a.key().equals(key.text()))) {
      LOG.warn("No upload was signed for {}; left alone", key.text());
      return;
    }
    UploadedFile.find(bucket, evidence.get())
        .ifPresentOrElse(
            file -> registration.register(key.round(), key.unit(), evidence.get(), file, actor),
            () -> LOG.warn("{} is no longer there", key.text()));
  }

  private static Actor actor(S3EventNotificationRecord message) {
    var time = Instant.ofEpochMilli(message.getEventTime().getMillis());
    return Actor.system("evidenceRegistered", "s3-event", time);
  }
}
