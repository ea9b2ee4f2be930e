package vn.parindex.localstack;

import java.net.URI;

/**
 * A running LocalStack that listens on loopback only. Closing it stops it and forgets its state.
 */
public interface LocalStack extends AutoCloseable {

  /** Key id and secret that it takes, whatever is asked; others have other accounts. */
  String KEY = "test";

  /** Where every service answers. */
  URI endpoint();

  @Override
  void close();
}
