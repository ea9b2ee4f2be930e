import { tr } from './language.js';

/** What went wrong with a request: a problem+json of the API, a plain message of the gateway, or no answer at all. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.title ?? body?.message ?? `HTTP ${status}`);
    this.status = status;
    this.body = body ?? {};
    this.kind = String(this.body.type ?? '').split(':').pop();
    this.errors = this.body.errors ?? [];
  }

  get offline() {
    return this.status === 0;
  }

  get title() {
    if (this.offline) return tr('Không kết nối được máy chủ', 'The server cannot be reached');
    if (this.body.title) return tr(this.body.title, this.body.titleEn ?? this.body.title);
    if (this.status === 401) return tr('Phiên đăng nhập đã hết hạn', 'You are signed out');
    if (this.status === 404) return tr('Không tìm thấy', 'Not found');
    if (this.status === 413) return tr('Dữ liệu gửi lên quá lớn', 'Too much was sent');
    if (this.status === 429 || this.status === 503) return tr('Hệ thống đang bận, hãy thử lại sau ít giây', 'Busy: try again in a few seconds');
    return tr('Hệ thống gặp lỗi, hãy thử lại', 'Something failed on our side, try again');
  }

  get advice() {
    return this.offline
      ? tr('Những gì đã nhập vẫn được giữ trên máy này. Hãy kiểm tra mạng rồi thử lại.', 'What you typed is kept on this device. Check the network and try again.')
      : '';
  }

  /** The message for one field, by the end of its pointer. */
  of(field) {
    const found = this.errors.find((it) => it.pointer.endsWith(`/${field}`));
    return found ? tr(found.message, found.messageEn) : '';
  }
}
