package vn.parindex.submission;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.parindex.platform.testing.Repository;

/** Events of the bucket, made from the sample as Lambda's runtime maps it. */
public final class S3Events {

  private static final String SAMPLE = "events/evidence-registered.json";
  private static final String SAMPLE_KEY = "evidence/2022/STTTT/sample-evidence/sample-attempt";
  private static final String SAMPLE_TIME = "2022-12-01T02:00:05.000Z";

  private S3Events() {}

  /** The event for an object created at a time. */
  public static S3Event created(String key, Instant time) {
    var json =
        Repository.text(SAMPLE)
            .replace(SAMPLE_KEY, URLEncoder.encode(key, StandardCharsets.UTF_8))
            .replace(SAMPLE_TIME, time.toString());
    return LambdaEventSerializers.serializerFor(S3Event.class, S3Events.class.getClassLoader())
        .fromJson(json);
  }
}
