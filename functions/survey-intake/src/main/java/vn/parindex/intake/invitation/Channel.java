package vn.parindex.intake.invitation;

/** How a link goes to its receiver. */
enum Channel {
  MAIL,
  PRINT
}
