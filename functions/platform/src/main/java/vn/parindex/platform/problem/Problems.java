package vn.parindex.platform.problem;

import java.util.List;

/** The problems that any route may answer. */
public final class Problems {

  private Problems() {}

  /** 400: the body or a parameter can't be used; names every wrong field. */
  public static Problem invalid(List<FieldError> errors) {
    return Problem.of(
            400, "invalid-request", "Dữ liệu gửi lên chưa hợp lệ", "The request is not valid")
        .with(errors);
  }

  /** 401: no one is signed in. */
  public static Problem unauthenticated() {
    return Problem.of(401, "unauthenticated", "Cần đăng nhập", "Sign in first");
  }

  /** 403: default deny. */
  public static Problem forbidden() {
    return Problem.of(
        403, "forbidden", "Tài khoản không có quyền làm việc này", "This account may not do this");
  }

  /** 404: no such thing, with its kind and key. */
  public static Problem notFound(String kind, String key) {
    return Problem.of(404, "not-found", "Không tìm thấy", "Not found")
        .with("kind", kind)
        .with("key", key);
  }

  /** 409: the state does not allow it; the name says which rule. */
  public static Problem conflict(String name, String title, String titleEn) {
    return Problem.of(409, name, title, titleEn);
  }

  /** 412: someone else saved meanwhile; carries both versions. */
  public static Problem stale(long yourVersion, long currentVersion, Object current) {
    return Problem.of(
            412,
            "stale-version",
            "Người khác vừa lưu thay đổi; hãy xem bản mới trước khi lưu",
            "Someone else saved meanwhile; look at the new version first")
        .with("yourVersion", yourVersion)
        .with("currentVersion", currentVersion)
        .with("current", current);
  }

  /** 413: larger than allowed. */
  public static Problem tooLarge(long maxBytes) {
    return Problem.of(413, "too-large", "Dữ liệu gửi lên quá lớn", "The request is too large")
        .with("maxBytes", maxBytes);
  }

  /** 422: an idempotency key came back with another request. */
  public static Problem keyReused() {
    return Problem.of(
        422,
        "idempotency-key-reused",
        "Khóa Idempotency-Key đã dùng cho yêu cầu khác",
        "The Idempotency-Key was used for another request");
  }

  /** 428: a change must say which version it is made on. */
  public static Problem versionRequired() {
    return Problem.of(
        428,
        "version-required",
        "Thiếu tiêu đề If-Match (phiên bản đang sửa)",
        "The If-Match header (the version being edited) is missing");
  }

  /** 503: too many changed the same thing at once; nothing was changed, try again. */
  public static Problem busy() {
    return Problem.of(
        503, "busy", "Nhiều người đang lưu cùng lúc, hãy thử lại", "Many save at once, try again");
  }

  /** 500: our fault; the text says nothing of the inside. */
  public static Problem internal(String reference) {
    return Problem.of(
            500, "internal-error", "Hệ thống gặp lỗi, hãy thử lại", "The system failed, try again")
        .with("reference", reference);
  }
}
