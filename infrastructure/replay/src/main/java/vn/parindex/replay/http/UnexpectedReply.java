package vn.parindex.replay.http;

/** The API answered something else than the play needs; says what was asked and what came. */
public final class UnexpectedReply extends RuntimeException {

  private static final int SHOWN = 2000;

  UnexpectedReply(Reply reply, String expected) {
    super(
        "%s: %d instead of %s: %s"
            .formatted(reply.request(), reply.status(), expected, shortened(reply.text())));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
