package vn.parindex.deadletters;

/** Which letters are given to their functions again. */
sealed interface Selection {

  /** None: letters are only listed. */
  record DryRun() implements Selection {}

  /** All of them. */
  record All() implements Selection {}

  /** One. */
  record One(String id) implements Selection {}

  /** As the command says it: nothing, {@code all}, or the id of a letter. */
  static Selection of(String words) {
    return switch (words) {
      case "" -> new DryRun();
      case "all" -> new All();
      default -> new One(words);
    };
  }

  default boolean has(DeadLetter letter) {
    return switch (this) {
      case DryRun() -> false;
      case All() -> true;
      case One(String id) -> letter.id().equals(id);
    };
  }
}
