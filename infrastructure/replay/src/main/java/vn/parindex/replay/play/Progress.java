package vn.parindex.replay.play;

/** Is told how the play goes on. Called by several threads. */
public interface Progress {

  /** So many of a count are done. */
  void at(String what, int done, int total);

  /** A line of the story. */
  void say(String line);
}
