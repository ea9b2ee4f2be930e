package vn.parindex.rounds.load;

import vn.parindex.text.Text;

/** Is told how loading goes on. */
@FunctionalInterface
public interface Progress {

  /**
   * A step went on.
   *
   * @param step what is loaded
   * @param done how much of it is done
   * @param total of how much
   */
  void at(Text step, int done, int total);
}
