package vn.parindex.rounds;

import java.nio.file.Path;

/** A file of a round's folder is missing or malformed; the cause says where in the file. */
public final class RoundFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RoundFileException(Path file, Exception cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
