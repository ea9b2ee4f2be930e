package vn.parindex.submission.sheet;

import vn.parindex.platform.problem.FieldError;
import vn.parindex.sheet.MissingPart;

/** One thing that keeps a sheet from being submitted, as the API shows it. */
record MissingView(String code, String what, String message, String messageEn) {

  static MissingView of(MissingPart part) {
    return new MissingView(
        part.code(), part.what().key(), part.message().vi(), part.message().en());
  }

  /** The same as an error of a refused submission. */
  static FieldError error(MissingPart part) {
    return new FieldError(part.code(), part.what().key(), part.message().vi(), part.message().en());
  }
}
