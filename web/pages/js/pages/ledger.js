import { html, nothing } from '../core/lit.js';
import { moment, number, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, head, problemBox } from '../parts/ui.js';
import { noticeTabs } from '../parts/tabs.js';

const STATES = {
  SENT: ['good', 'Đã gửi', 'Sent'],
  UNKNOWN: ['warn', 'Chưa rõ đã tới hay chưa', 'Perhaps not delivered'],
  REFUSED: ['bad', 'Bị từ chối', 'Refused'],
  NOT_MAILED: ['', 'Chỉ trong hộp thông báo', 'Inbox only'],
  CLAIMED: ['info', 'Đang gửi', 'Being sent'],
};
const KINDS = {
  REMINDER: ['Nhắc việc', 'Reminder'],
  LAST_DAY: ['Ngày cuối', 'Last day'],
  OVERDUE: ['Quá hạn', 'Overdue'],
  LAGGARDS: ['Danh sách chậm', 'Laggards'],
  BULK: ['Thư đôn đốc', 'Bulk notice'],
};

/** The ledger of notices: to whom what went out, when, with what fate. What is unknown a person settles, never the system. */
export default class LedgerPage extends Page {
  get title() { return tr('Sổ thông báo', 'Ledger of notices'); }
  get path() { return `/rounds/${seg(app.round.code)}/notices`; }

  async load() {
    this.state ??= '';
    [this.unknown] = await Promise.all([get(`${this.path}?state=UNKNOWN`), this.read('')]);
  }

  async read(after) {
    const query = new URLSearchParams({ ...(this.state ? { state: this.state } : {}), ...(after ? { after } : {}) });
    const { notices, next } = await get(`${this.path}?${query}`);
    this.notices = after ? [...this.notices, ...notices] : notices;
    this.next = next;
  }

  async resend(notice) {
    const { state } = await post(`${this.path}/${seg(notice.id)}/resend`, {});
    await this.load();
    app.announce(tr(...STATES[state].slice(1)));
  }

  view() {
    return html`${head(this.title, tr('Mỗi mốc, mỗi người một dòng: đã gửi gì, lúc nào, kết quả ra sao.', 'One line for each milestone and person: what went out, when, with what fate.'))}
      ${noticeTabs('notices-ledger')}${problemBox(this.fault)}${this.unknownView()}
      <section class="card" aria-labelledby="ledger"><h2 id="ledger">${tr('Các thông báo', 'Notices')}</h2>
        <div class="field"><label for="state">${tr('Tình trạng', 'State')}</label><select class="filter" id="state" @change=${(event) => { this.state = event.target.value; this.run('filter', () => this.read('')); }}><option value="">${tr('Tất cả', 'All')}</option>${Object.entries(STATES).map(([code, words]) => html`<option value=${code} ?selected=${code === this.state}>${tr(...words.slice(1))}</option>`)}</select></div>
        <p class="quiet small" role="status">${tr(`${number(this.notices.length)} dòng${this.next ? ', còn nữa' : ''}`, `${number(this.notices.length)} lines${this.next ? ', there are more' : ''}`)}</p>
        ${this.notices.length === 0 ? html`<p class="empty">${tr('Không có thông báo nào.', 'No notices.')}</p>` : this.table(this.notices, 'ledger')}
        ${this.next ? html`<div>${action(this, 'more', tr('Xem tiếp', 'More'), () => this.read(this.next))}</div>` : nothing}</section>`;
  }

  unknownView() {
    const { notices } = this.unknown;
    return notices.length === 0 ? nothing : html`<section class="card" aria-labelledby="unknown"><h2 id="unknown">${tr(`Chưa rõ kết quả (${notices.length})`, `Unknown fate (${notices.length})`)}</h2>
      <p class="quiet">${tr('Máy chủ thư không trả lời nên không biết thư đã đi hay chưa. Hệ thống không tự gửi lại để không ai nhận hai lần; hỏi người nhận rồi bấm gửi lại nếu họ chưa có.', 'The mail server did not answer, so nobody knows whether the mail left. It is never sent again by itself; ask the recipient, then send it again if it did not arrive.')}</p>
      ${this.table(notices, 'unknown')}</section>`;
  }

  table(notices, label) {
    return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${label}><table><thead><tr><th scope="col">${tr('Người nhận', 'Recipient')}</th><th scope="col">${tr('Loại', 'Kind')}</th><th scope="col">${tr('Mốc', 'Milestone')}</th><th scope="col">${tr('Lúc', 'At')}</th><th scope="col">${tr('Tình trạng', 'State')}</th></tr></thead>
      <tbody>${notices.map((it) => html`<tr><th scope="row">${it.recipient}<br><span class="small quiet">${it.units.join(', ')}</span></th><td>${KINDS[it.kind] ? tr(...KINDS[it.kind]) : it.kind}</td><td><code>${it.milestone}</code></td><td class="nowrap">${moment(it.at, app.round.zone)}</td>
        <td><span class="row">${badge(STATES[it.state][0], tr(...STATES[it.state].slice(1)))}${it.state === 'UNKNOWN' && app.can('SEND_NOTICES') ? action(this, it.id, html`${tr('Gửi lại', 'Send again')}<span class="unseen"> ${it.recipient}</span>`, () => this.resend(it), { slim: true }) : nothing}</span></td></tr>`)}</tbody></table></div>`;
  }
}
