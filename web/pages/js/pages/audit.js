import { html, nothing } from '../core/lit.js';
import { moment, number, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { action, badge, head, problemBox } from '../parts/ui.js';
import { actionName } from '../parts/actions.js';
import { roleName } from '../parts/roles.js';

const OBJECTS = {
  sheet: ['Phiếu tự đánh giá', 'Self-assessments'],
  appraisal: ['Thẩm định', 'Appraisals'],
  council: ['Hội đồng, phân công', 'Councils, assignments'],
  publication: ['Công bố', 'Publication'],
  appeal: ['Kiến nghị', 'Appeals'],
  round: ['Đợt đánh giá', 'The round'],
  survey: ['Điều tra xã hội học', 'Survey'],
  notices: ['Thông báo', 'Notices'],
  accounts: ['Tài khoản', 'Accounts'],
};
/** What each unit has one of. */
const OF_A_UNIT = ['sheet', 'appraisal'];
const CHANNELS = { api: ['người dùng', 'a person'], stream: ['hệ thống, khi có thay đổi', 'the system, on a change'], 's3-event': ['hệ thống, khi nhận tệp', 'the system, on a file'], schedule: ['hệ thống, theo lịch', 'the system, on schedule'] };
const PAGE = 50;
const MOST_PARTS = 20;

/** The audit trail: who did what, as which role, why, before and after; each entry holds the hash of the one before. */
export default class AuditPage extends Page {
  constructor(parameters) {
    super(parameters);
    [this.kind = 'sheet', this.unit = ''] = parameters;
    this.filter = { object: [this.kind, this.unit].filter(Boolean).join('/'), actor: '', from: '', to: '' };
  }

  get title() { return tr('Nhật ký hệ thống', 'Audit trail'); }

  async load() {
    const [{ units }] = await Promise.all([get(`/rounds/${seg(app.round.code)}/units`), this.read('')]);
    this.units = units;
  }

  /** The next page. The log is read object by object, so a part of it may hold nothing that was asked for: goes on then. */
  async read(after) {
    let next = after;
    const found = after ? this.entries : [];
    const before = found.length;
    for (let parts = 0; parts === 0 || (next && parts < MOST_PARTS && found.length === before); parts += 1) {
      const part = await this.part(next);
      found.push(...part.entries);
      next = part.next;
    }
    this.entries = found;
    this.next = next;
  }

  part(after) {
    const { object, actor, from, to } = this.filter;
    const query = new URLSearchParams({
      limit: PAGE,
      ...(object ? { object } : {}),
      ...(actor ? { actor } : {}),
      ...(from ? { from: `${from}T00:00:00+07:00` } : {}),
      ...(to ? { to: `${to}T00:00:00+07:00` } : {}),
      ...(after ? { after } : {}),
    });
    return get(`/rounds/${seg(app.round.code)}/audit?${query}`);
  }

  search(form) {
    const [kind, unit] = [form.get('kind'), form.get('unit')];
    this.filter = { object: OF_A_UNIT.includes(kind) && unit ? `${kind}/${unit}` : kind, actor: form.get('actor').trim(), from: form.get('from'), to: form.get('to') };
    return this.read('');
  }

  view() {
    return html`${head(this.title, tr('Ai làm gì, với vai trò nào, vì sao, trước và sau. Mỗi mục mang mã băm của mục trước nên sửa hay xóa đều lộ.', 'Who did what, in which role, why, before and after. Each entry holds the hash of the one before, so an edit or a removal shows.'),
        app.can('USE_EXPORTS') ? html`<a class="act" href=${app.to('exports')}>${tr('Trích xuất', 'Export')}</a>` : nothing)}
      ${this.form()}${problemBox(this.fault)}
      <p class="quiet small" role="status">${tr(`${number(this.entries.length)} mục${this.next ? ', còn nữa' : ''}`, `${number(this.entries.length)} entries${this.next ? ', there are more' : ''}`)}</p>
      ${this.entries.length === 0 ? html`<div class="card empty">${tr('Không có mục nào.', 'No entries.')}</div>` : html`<ol class="plain stack">${this.entries.map((it) => this.entry(it))}</ol>`}
      ${this.next ? html`<div>${action(this, 'more', tr('Xem tiếp', 'More'), () => this.read(this.next))}</div>` : nothing}`;
  }

  form() {
    const { object, actor, from, to } = this.filter;
    const [kind, unit] = object.split('/');
    return html`<section class="card" aria-labelledby="filter"><h2 id="filter">${tr('Lọc', 'Filter')}</h2><form class="stack" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('search', () => this.search(form)); }}>
      <div class="pair"><div class="field"><label for="kind">${tr('Đối tượng', 'Object')}</label><select id="kind" name="kind" @change=${(event) => { this.kind = event.target.value; app.update(); }}>${Object.entries(OBJECTS).map(([code, words]) => html`<option value=${code} ?selected=${code === kind}>${tr(...words)}</option>`)}<option value="" ?selected=${!kind}>${tr('Tất cả', 'Everything')}</option></select></div>
        <div class="field"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select id="unit" name="unit" ?disabled=${!OF_A_UNIT.includes(this.kind)}><option value="">${tr('Mọi đơn vị', 'All units')}</option>${this.units.map((it) => html`<option value=${it.code} ?selected=${it.code === unit}>${it.name}</option>`)}</select></div>
        <div class="field"><label for="actor">${tr('Tài khoản', 'Account')}</label><input id="actor" name="actor" autocomplete="off" .value=${actor}></div></div>
      <div class="row end"><div class="field"><label for="from">${tr('Từ ngày', 'From the day')}</label><input class="short" type="date" id="from" name="from" .value=${from}></div><div class="field"><label for="to">${tr('Đến trước ngày', 'To before the day')}</label><input class="short" type="date" id="to" name="to" .value=${to}></div>
        <button class="act first" aria-busy=${this.busy === 'search' ? 'true' : 'false'}>${tr('Lọc', 'Filter')}</button></div></form></section>`;
  }

  entry(it) {
    const [kind, code] = it.object.split('/');
    const name = this.units.find((u) => u.code === code)?.name ?? code ?? '';
    return html`<li class="card"><div class="row between"><span><span class="strong" title=${it.action}>${actionName(it.action)}</span> <span class="quiet">${OBJECTS[kind] ? tr(...OBJECTS[kind]) : kind}${name ? ` · ${name}` : nothing} · ${tr('mục', 'entry')} ${it.number}</span></span><span class="small tabular">${moment(it.time, app.round.zone)}</span></div>
      <p class="small">${it.account} <span class="quiet">· ${it.roles.map(roleName).join(', ')}${it.roles.length ? ' · ' : ''}${CHANNELS[it.channel] ? tr(...CHANNELS[it.channel]) : it.channel}</span></p>
      ${it.reason ? html`<blockquote class="words">${it.reason}</blockquote>` : nothing}
      <details class="small"><summary>${tr('Trước, sau, mã băm', 'Before, after, hashes')}</summary><div class="pair">
        <div class="stack tight"><span class="quiet">${tr('Trước', 'Before')}</span><code class="words">${it.before == null ? '–' : JSON.stringify(it.before, null, 1)}</code></div>
        <div class="stack tight"><span class="quiet">${tr('Sau', 'After')}</span><code class="words">${it.after == null ? '–' : JSON.stringify(it.after, null, 1)}</code></div></div>
        <p>${badge('', tr('mục trước', 'entry before'))} <code>${it.previous || '–'}</code></p><p>${badge('', tr('mục này', 'this entry'))} <code>${it.hash}</code></p></details></li>`;
  }
}
