import { html, nothing } from '../core/lit.js';
import { moment, size, text, tr } from '../core/language.js';
import { app } from '../core/app.js';
import { badge, dialog, problemBox } from './ui.js';
import { openWords } from './preview.js';
import { ENDINGS } from './uploads.js';

const STATES = {
  ANNOUNCED: ['warn', 'Chưa tải xong', 'Not uploaded yet'],
  STORED: ['info', 'Đang quét an toàn', 'Being scanned'],
  ACCEPTED: ['good', 'Đã nhận', 'Accepted'],
  REJECTED: ['bad', 'Bị từ chối', 'Refused'],
  EXPIRED: ['', 'Hết hạn tải', 'Expired'],
  WITHDRAWN: ['', 'Đã rút', 'Withdrawn'],
};
const STEPS = {
  HASHING: ['Đang tính mã kiểm tra', 'Making the checksum'],
  ANNOUNCING: ['Đang xin địa chỉ tải', 'Asking where to send it'],
  SENDING: ['Đang tải lên', 'Uploading'],
  CONFIRMING: ['Đang xác nhận', 'Confirming'],
  FAILED: ['Chưa tải được', 'Not uploaded'],
  DONE: ['Xong', 'Done'],
};
let over = false;

function fresh(event, page, item) {
  event.preventDefault();
  over = false;
  page.uploads.add(item.code, event.dataTransfer.files);
}

function dropZone(page, item) {
  return html`<div class="drop ${over ? 'over' : ''} no-print"
    @dragover=${(event) => { event.preventDefault(); over = true; app.update(); }}
    @dragleave=${() => { over = false; app.update(); }} @drop=${(event) => fresh(event, page, item)}>
    <label class="act" for="files">${tr('Chọn tệp', 'Choose files')}</label>
    <input class="unseen" id="files" type="file" multiple accept=${ENDINGS} aria-describedby="files-hint"
      @change=${(event) => { page.uploads.add(item.code, [...event.target.files]); event.target.value = ''; }}>
    <span class="hint" id="files-hint">${tr('hoặc kéo thả vào đây. PDF, Word, Excel, ảnh; tối đa 20 MB mỗi tệp.', 'or drop them here. PDF, Word, Excel, pictures; at most 20 MB each.')}</span></div>`;
}

const under = (upload) => html`<li class="file"><div class="row between"><span class="strong words">${upload.file.name}</span>${badge(upload.step === 'FAILED' ? 'bad' : 'info', tr(...STEPS[upload.step]))}</div>
  ${upload.step === 'FAILED' ? problemBox(upload.problem) : html`<progress max=${upload.file.size || 1} value=${upload.sent} aria-label=${tr(`Tiến độ tải ${upload.file.name}`, `Progress of ${upload.file.name}`)}></progress>`}
  <div class="row"><span class="quiet small tabular">${size(upload.sent)} / ${size(upload.file.size)}</span>
    ${upload.step === 'FAILED' ? html`<button class="act slim" type="button" @click=${() => upload.start()}>${tr('Tải lại', 'Try again')}</button>` : nothing}
    <button class="act slim" type="button" @click=${() => upload.cancel()}>${tr('Hủy', 'Cancel')}</button></div></li>`;

function there(page, it) {
  const cutOff = it.state === 'ANNOUNCED' && page.editable;
  return html`<li class="file"><div class="row between"><span class="strong words">${it.fileName}</span>${badge(STATES[it.state][0], tr(STATES[it.state][1], STATES[it.state][2]))}</div>
    ${it.reason ? html`<span class="fault">${tr(it.reason, it.reasonEn ?? it.reason)}</span>` : nothing}
    <div class="row"><span class="quiet small">${size(it.length)} · ${it.announcedBy} · ${moment(it.storedAt ?? it.announcedAt, app.round.zone)}</span>
    ${it.state === 'ACCEPTED' ? html`<button class="act slim" type="button" @click=${() => page.run('open', () => page.uploads.open(page, it))}>${openWords(it)}<span class="unseen"> ${it.fileName}</span></button>` : nothing}
    ${cutOff ? html`<label class="act slim" for="again-${it.id}">${tr('Chọn lại tệp để tải tiếp', 'Choose the file again to go on')}</label>
      <input class="unseen" type="file" id="again-${it.id}" @change=${(event) => { if (event.target.files[0]) page.uploads.resume(it, event.target.files[0]); }}>` : nothing}
    ${page.editable && !['WITHDRAWN', 'EXPIRED'].includes(it.state) ? html`<button class="act slim" type="button" @click=${() => { page.withdrawing = it; app.update(); }}>${tr('Rút', 'Withdraw')}<span class="unseen"> ${it.fileName}</span></button>` : nothing}</div></li>`;
}

function withdrawDialog(page) {
  const it = page.withdrawing;
  const close = () => { page.withdrawing = null; app.update(); };
  return dialog(it, tr('Rút tài liệu', 'Withdraw the document'), html`<form class="stack" @submit=${(event) => {
    event.preventDefault();
    const reason = new FormData(event.target).get('reason');
    page.run('withdraw', async () => { await page.uploads.withdraw(it.id, reason); page.withdrawing = null; });
  }}>
    <p class="words">${it?.fileName}</p>
    <div class="field"><label for="withdraw-reason">${tr('Lý do', 'Reason')}</label><textarea id="withdraw-reason" name="reason" required maxlength="2000"></textarea></div>
    ${problemBox(page.fault)}
    <div class="row"><button class="act first">${tr('Rút tài liệu', 'Withdraw')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>`, close);
}

/** The documents of an item, and those on their way. */
export function evidencePart(page, item, line) {
  const uploads = page.uploads.of(item.code);
  const onTheirWay = new Set(uploads.map((it) => it.evidence?.id));
  const list = line.evidence.filter((it) => !onTheirWay.has(it.id) && it.state !== 'WITHDRAWN');
  const wanted = item.evidence;
  return html`<section class="stack" aria-labelledby="evidence">
    <h3 id="evidence">${tr('Tài liệu kiểm chứng', 'Evidence')}</h3>
    ${wanted ? html`<p>${text(wanted.text ?? wanted)} ${String(wanted.required) === 'false' ? html`<span class="hint">${tr('(không bắt buộc)', '(optional)')}</span>` : nothing}</p>` : nothing}
    ${page.editable ? dropZone(page, item) : nothing}
    ${uploads.length || list.length ? html`<ul class="plain files">${uploads.map(under)}${list.map((it) => there(page, it))}</ul>` : html`<p class="quiet small">${tr('Chưa có tài liệu.', 'No documents yet.')}</p>`}
    ${withdrawDialog(page)}</section>`;
}
