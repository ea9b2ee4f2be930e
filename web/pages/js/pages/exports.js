import { html, nothing } from '../core/lit.js';
import { moment, number, size, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, bar, head, problemBox } from '../parts/ui.js';
import { levelName } from './home.js';

const KINDS = {
  RANKING: { name: ['Bảng xếp hạng', 'Ranking'], of: 'LEVEL' },
  FIELD_TABLE: { name: ['Bảng chéo đơn vị và lĩnh vực', 'Units by fields'], of: 'LEVEL' },
  SCORE_SHEET: { name: ['Bảng chấm điểm của một đơn vị', 'Score sheet of one unit'], of: 'UNIT' },
  ALL_SCORE_SHEETS: { name: ['Bảng chấm điểm của mọi đơn vị (ZIP)', 'Score sheets of all units (ZIP)'], of: 'LEVELS' },
  MISSING_EVIDENCE: { name: ['Mục thiếu tài liệu kiểm chứng', 'Items without evidence'], of: 'LEVELS' },
  EVIDENCE_BUNDLE: { name: ['Tài liệu kiểm chứng của một đơn vị (ZIP)', 'Evidence of one unit (ZIP)'], of: 'UNIT', formats: ['ZIP'] },
  SURVEY_STATISTICS: { name: ['Thống kê điều tra xã hội học', 'Survey statistics'], of: 'ROUND' },
  AUDIT_EXTRACT: { name: ['Trích nhật ký hệ thống', 'Extract of the audit log'], of: 'ROUND' },
};
const STATES = {
  QUEUED: ['', 'Chờ tạo', 'Waiting'],
  RUNNING: ['info', 'Đang tạo', 'Being made'],
  READY: ['good', 'Đã xong', 'Ready'],
  FAILED: ['warn', 'Lỗi, sẽ tự thử lại', 'Failed, is tried again'],
  REFUSED: ['bad', 'Không tạo được', 'Cannot be made'],
  EXPIRED: ['', 'Đã hết hạn', 'Expired'],
};
const UNDER_WAY = ['QUEUED', 'RUNNING', 'FAILED'];
const LOOK_AGAIN = 1500;

/** Files in the official form: asked for here, made in the background, fetched by a link that lives for minutes. */
export default class ExportsPage extends Page {
  get title() { return tr('Xuất dữ liệu', 'Exports'); }
  get path() { return `/rounds/${seg(app.round.code)}/exports`; }

  /** What this account can ask for. A district asks for its communes, a unit for its own sheet. */
  get kinds() {
    const results = app.can('EXPORT_RESULTS');
    const whole = app.is('HOME_AFFAIRS');
    return Object.keys(KINDS).filter((kind) => {
      if (kind === 'AUDIT_EXTRACT') return app.can('READ_AUDIT');
      if (kind === 'SURVEY_STATISTICS') return results && whole;
      if (kind === 'SCORE_SHEET') return results || app.can('EXPORT_OWN_SHEET');
      return results;
    });
  }

  get district() { return app.is('DISTRICT_OFFICER') && !app.is('HOME_AFFAIRS'); }
  get levels() { return this.district ? app.round.levels.filter((it) => it.runBy === 'PARENT') : app.round.levels; }

  get units() {
    if (!app.can('EXPORT_RESULTS')) return this.all.filter((it) => it.code === app.me.unit);
    return this.all.filter((it) => app.round.levels.some((level) => level.code === it.level) && (!this.district || it.parent === app.me.unit));
  }

  async load() {
    const [{ exports: made }, { units }] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.made = made;
    this.all = units;
    this.kind ??= this.kinds[0];
    this.watch();
  }

  leave() { clearTimeout(this.timer); }

  /** Looks again as long as something is being made, and says when it is there. */
  watch() {
    clearTimeout(this.timer);
    if (!this.made.some((it) => UNDER_WAY.includes(it.state))) return;
    this.timer = setTimeout(() => this.look(), LOOK_AGAIN);
  }

  async look() {
    const before = new Map(this.made.map((it) => [it.id, it.state]));
    try {
      this.made = (await get(this.path)).exports;
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.fault = problem;
      app.update();
      return;
    }
    if (app.page !== this) return;
    for (const it of this.made) {
      if (before.get(it.id) !== it.state && !UNDER_WAY.includes(it.state)) app.announce(`${this.subject(it)}: ${tr(...STATES[it.state].slice(1))}`);
    }
    app.update();
    this.watch();
  }

  async order(form) {
    const wanted = { kind: this.kind };
    for (const [key, value] of form) if (value) wanted[key] = ['from', 'to'].includes(key) ? `${value}T00:00:00+07:00` : value;
    if (this.district && wanted.level) wanted.within = app.me.unit;
    await post(this.path, wanted);
    this.made = (await get(this.path)).exports;
    this.watch();
  }

  async fetchFile(id) {
    const { download } = await get(`${this.path}/${seg(id)}`);
    location.assign(download.url);
  }

  view() {
    return html`${head(this.title, tr('Biểu mẫu chính thức dạng Excel, PDF; gói tài liệu kèm mã kiểm tra từng tệp.', 'Official forms as Excel or PDF; bundles of evidence with a checksum for each file.'))}
      ${this.kinds.length ? this.form() : nothing}${this.list()}`;
  }

  form() {
    const { of, formats = ['XLSX', 'PDF'] } = KINDS[this.kind];
    return html`<section class="card" aria-labelledby="order"><h2 id="order">${tr('Tạo bản xuất mới', 'Make a new file')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('order', () => this.order(form), tr('Đã nhận yêu cầu, đang tạo', 'It is being made')); }}>
        <div class="pair"><div class="field"><label for="kind">${tr('Nội dung', 'What')}</label><select id="kind" @change=${(event) => { this.kind = event.target.value; app.update(); }}>${this.kinds.map((it) => html`<option value=${it} ?selected=${it === this.kind}>${tr(...KINDS[it].name)}</option>`)}</select></div>
        ${of === 'LEVEL' || of === 'LEVELS' ? html`<div class="field"><label for="level">${tr('Cấp', 'Level')}</label><select id="level" name="level">${of === 'LEVELS' && !this.district ? html`<option value="">${tr('Mọi cấp', 'All levels')}</option>` : nothing}${this.levels.map((it) => html`<option value=${it.code}>${text(it.name)}</option>`)}</select></div>` : nothing}
        ${of === 'UNIT' ? html`<div class="field"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select id="unit" name="unit" required>${this.units.map((it) => html`<option value=${it.code}>${it.name}</option>`)}</select></div>` : nothing}
        ${this.kind === 'AUDIT_EXTRACT' ? html`<div class="field"><label for="from">${tr('Từ ngày', 'From the day')} <span class="hint">${tr('(nếu có)', '(if any)')}</span></label><input class="short" type="date" id="from" name="from"></div><div class="field"><label for="to">${tr('Đến trước ngày', 'To before the day')} <span class="hint">${tr('(nếu có)', '(if any)')}</span></label><input class="short" type="date" id="to" name="to"></div><div class="field"><label for="actor">${tr('Tài khoản', 'Account')} <span class="hint">${tr('(nếu có)', '(if any)')}</span></label><input id="actor" name="actor" autocomplete="off"></div>` : nothing}</div>
        <fieldset class="field"><legend>${tr('Dạng tệp', 'File')}</legend><div class="choices">${formats.map((it, at) => html`<label class="choice"><input type="radio" name="format" value=${it} required ?checked=${at === 0}>${it === 'XLSX' ? 'Excel (XLSX)' : it}</label>`)}</div></fieldset>
        ${problemBox(this.fault)}
        <div><button class="act first" aria-busy=${this.busy === 'order' ? 'true' : 'false'}>${tr('Tạo tệp', 'Make the file')}</button></div></form></section>`;
  }

  subject(it) {
    const about = it.unit ? this.all.find((u) => u.code === it.unit)?.name ?? it.unit : it.level ? levelName(it.level) : '';
    return [tr(...KINDS[it.kind].name), about].filter(Boolean).join(': ');
  }

  list() {
    return html`<section class="card" aria-labelledby="made"><h2 id="made">${tr('Các bản đã yêu cầu', 'Files asked for')}</h2>
      ${this.made.length === 0 ? html`<p class="empty">${tr('Chưa có bản xuất nào.', 'Nothing has been exported yet.')}</p>` : html`<ul class="plain files">${this.made.map((it) => this.one(it))}</ul>`}</section>`;
  }

  one(it) {
    const [kind, vi, en] = STATES[it.state];
    return html`<li class="file"><div class="row between"><span class="strong">${this.subject(it)}</span>${badge(kind, tr(vi, en))}</div>
      ${UNDER_WAY.includes(it.state) ? bar(it.percent, 100, tr(`Tiến độ: ${this.subject(it)}`, `Progress: ${this.subject(it)}`)) : nothing}
      ${it.reason ? html`<span class="fault">${text(it.reason)}</span>` : nothing}
      <div class="row between"><span class="quiet small">${it.format} · ${moment(it.orderedAt, app.round.zone)} · ${it.by}${UNDER_WAY.includes(it.state) && it.total ? html` · <span class="tabular">${number(it.done)}/${number(it.total)}</span>` : nothing}${it.bytes ? html` · ${size(it.bytes)}` : nothing}${it.state === 'READY' ? html` · ${tr('giữ đến', 'kept until')} ${moment(it.expiresAt, app.round.zone)}` : nothing}</span>
        ${it.state === 'READY' ? action(this, it.id, html`${tr('Tải về', 'Download')}<span class="unseen"> ${this.subject(it)}, ${it.format}</span>`, () => this.fetchFile(it.id), { slim: true }) : nothing}</div>
      ${it.sha256 ? html`<details class="small"><summary>${tr('Mã kiểm tra', 'Checksum')}</summary><span class="quiet">SHA-256: <code>${it.sha256}</code></span></details>` : nothing}</li>`;
  }
}
