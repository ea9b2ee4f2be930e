package vn.parindex.publication;

/** Where an appeal (kiến nghị, phúc tra) stands. */
public enum AppealState {
  /** The unit's leader has filed it. */
  FILED,
  /** The council agrees and has corrected the data: the next version shows it. */
  UPHELD,
  /** The council does not agree. */
  REJECTED;

  /** Whether the council can still decide. */
  public boolean isOpen() {
    return this == FILED;
  }
}
