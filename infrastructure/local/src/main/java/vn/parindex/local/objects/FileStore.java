package vn.parindex.local.objects;

import java.net.URI;

/** Where the template's buckets are, wherever that is. */
public interface FileStore extends AutoCloseable {

  /** Where S3 answers functions and browsers. */
  URI uri();

  @Override
  void close();
}
