package vn.parindex.rounds.load;

/** The platform refused something, or could not be reached. The message holds its whole answer. */
public final class LoadingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoadingException(String message) {
    super(message);
  }

  LoadingException(String message, Throwable cause) {
    super(message, cause);
  }
}
