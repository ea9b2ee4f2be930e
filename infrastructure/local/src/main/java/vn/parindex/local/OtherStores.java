package vn.parindex.local;

import java.io.IOException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.activity.Activity;
import vn.parindex.local.data.TableStore;
import vn.parindex.local.objects.FileStore;
import vn.parindex.local.objects.ObjectListener;
import vn.parindex.local.template.Template;

/** Something that keeps tables and files in place of DynamoDB Local and S3Proxy. */
@FunctionalInterface
public interface OtherStores {

  /**
   * What was started.
   *
   * @param key that functions sign with there
   * @param events from where the listener is told
   */
  record Started(
      AwsBasicCredentials key, TableStore tables, FileStore files, Activity.Source events) {}

  /**
   * Starts it and makes the template's tables and buckets.
   *
   * @param created to be told of every object
   */
  Started start(Template template, ObjectListener created) throws IOException;
}
