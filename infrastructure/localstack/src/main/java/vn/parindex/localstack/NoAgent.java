package vn.parindex.localstack;

/** The agent that LocalStack asks the JVM to load: it changes nothing. */
public final class NoAgent {

  private NoAgent() {}

  /** Called by the JVM before the program. */
  public static void premain(String arguments) {}
}
