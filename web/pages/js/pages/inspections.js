import { html, live, nothing } from '../core/lit.js';
import { day, moment, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { Drafts } from '../core/drafts.js';
import { action, head, problemBox, state } from '../parts/ui.js';
import { criteriaSet, itemsOf } from '../parts/criteria.js';
import { fileButton } from '../parts/files.js';
import { announcementOf, ENDINGS, sendSigned, sha256Of } from '../parts/uploads.js';
import { Findings } from '../parts/findings.js';

const STATES = {
  PLANNED: ['', 'Đã lập kế hoạch, đơn vị chưa biết', 'Planned, the unit does not know'],
  NOTIFIED: ['warn', 'Đã thông báo', 'Notice given'],
  CONCLUDED: ['info', 'Đã kết luận', 'Concluded'],
  FOLLOWED_UP: ['good', 'Đơn vị đã khắc phục', 'Followed up'],
};

/** Unannounced inspections of one unit: who inspects plans, gives notice and concludes; the unit's leader follows up. */
export default class InspectionsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.own = app.is('UNIT_OFFICER') || app.is('UNIT_LEADER');
    this.unit = this.own ? app.me.unit : parameters[0];
    this.words = {};
  }

  get title() { return tr('Kiểm tra đột xuất', 'Inspections'); }
  get path() { return `/rounds/${seg(app.round.code)}/units/${seg(this.unit)}/inspections`; }

  async load() {
    const [{ units }, assigned] = await Promise.all([
      get(`/rounds/${seg(app.round.code)}/units`),
      app.can('READ_OWN_ASSIGNMENTS') ? get(`/rounds/${seg(app.round.code)}/assignments`) : null,
    ]);
    const seen = assigned && new Set(assigned.councils.flatMap((it) => it.units.map((one) => one.unit)));
    this.units = units.filter((it) => (this.own ? it.code === app.me.unit : it.code !== app.me.unit)
      && app.round.levels.some((level) => level.code === it.level)
      && (!seen || seen.has(it.code)) && (!app.is('DISTRICT_OFFICER') || it.parent === app.me.unit));
    await this.choose(this.unit ?? this.units[0]?.code);
  }

  async choose(unit) {
    this.unit = unit;
    this.inspections = [];
    if (!unit) return;
    this.drafts = new Drafts(app.me.username, app.round.code, `inspection-${unit}`);
    this.plan = this.drafts.read('plan') ?? { plannedOn: '', subject: '' };
    this.items = itemsOf(await criteriaSet(app.round.code, this.units.find((it) => it.code === unit).level)).flatMap((it) => it.items);
    this.findings = new Findings(this.items, this.drafts);
    await this.read();
  }

  async read() {
    this.inspections = (await get(this.path)).inspections.reverse();
    app.update();
  }

  async add() {
    await post(this.path, { ...this.plan, subject: this.plan.subject.trim(), codes: [] });
    this.drafts.drop('plan');
    this.plan = { plannedOn: '', subject: '' };
    await this.read();
  }

  /** A step with what was said, on the version that is shown. */
  async step(it, name, body) {
    await post(`${this.path}/${seg(it.id)}/${name}`, body, { version: it.version });
    delete this.words[it.id];
    this.findings.drop(it.id);
    await this.read();
  }

  /** Announces the file, sends it to the signed address; a finding can name it from then on. */
  async upload(it, file) {
    const { upload } = await post(`${this.path}/${seg(it.id)}/files`, announcementOf(it.codes[0] ?? this.items[0].code, file, await sha256Of(file)));
    await sendSigned(upload, file);
    await this.read();
    app.announce(tr(`Đã tải xong ${file.name}`, `${file.name} is uploaded`));
  }

  async open(it, file) {
    location.assign((await get(`${this.path}/${seg(it.id)}/files/${seg(file.id)}/download`)).url);
  }

  view() {
    return html`${head(this.title, this.own ? tr('Cơ quan kiểm tra thông báo, kết luận; lãnh đạo đơn vị báo cáo khắc phục.', 'Inspectors give notice and conclude; the unit says how it followed up.')
      : tr('Đơn vị chỉ thấy cuộc kiểm tra sau khi được thông báo. Kết luận có thể đưa mục về Hội đồng thẩm định lại hoặc ghi nhận vi phạm để trừ điểm theo quy tắc.', 'A unit sees an inspection only once it was given notice. A finding may give an item back to the council, or record a breach of which the rules make points.'))}
      ${this.units.length > 1 ? html`<div class="field no-print"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select class="filter" id="unit" @change=${(event) => this.run('choose', () => this.choose(event.target.value))}>${this.units.map((it) => html`<option value=${it.code} ?selected=${it.code === this.unit}>${it.name}</option>`)}</select></div>` : nothing}
      ${problemBox(this.fault)}
      ${app.can('INSPECT') && this.unit ? this.planForm() : nothing}
      ${this.inspections.length ? this.inspections.map((it) => this.inspection(it)) : html`<div class="card empty">${tr('Chưa có cuộc kiểm tra nào.', 'There are no inspections.')}</div>`}`;
  }

  planForm() {
    const typed = (name) => (event) => { this.plan = { ...this.plan, [name]: event.target.value }; this.drafts.write('plan', this.plan); };
    return html`<section class="card" aria-labelledby="plan"><h2 id="plan">${tr('Lập kế hoạch kiểm tra', 'Plan an inspection')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('plan', () => this.add(), tr('Đã lập kế hoạch', 'The inspection is planned')); }}>
        <div class="field"><label for="planned-on">${tr('Ngày kiểm tra', 'Day')}</label><input class="short" id="planned-on" type="date" required .value=${live(this.plan.plannedOn)} @input=${typed('plannedOn')}></div>
        <div class="field"><label for="subject">${tr('Nội dung kiểm tra', 'What is looked at')}</label><textarea id="subject" required maxlength="2000" .value=${live(this.plan.subject)} @input=${typed('subject')}></textarea></div>
        <div><button class="act first" aria-busy=${this.busy === 'plan' ? 'true' : 'false'}>${tr('Lập kế hoạch', 'Plan it')}</button></div></form></section>`;
  }

  inspection(it) {
    const id = `inspection-${it.id}`;
    const inspects = app.can('INSPECT');
    return html`<section class="card" aria-labelledby=${id}><div class="row between"><h2 id=${id}>${tr('Cuộc kiểm tra số', 'Inspection')} ${Number(it.id)} · ${day(it.plannedOn, app.round.zone)}</h2>${state(STATES, it.state)}</div>
      <p class="words">${it.subject}</p>
      ${this.said(tr('Thông báo', 'Notice'), it.notice)}
      ${it.files.length ? html`<div class="stack tight"><h3>${tr('Ảnh, tài liệu', 'Photos and documents')}</h3><ul class="plain">${it.files.map((file) => html`<li><button class="link" type="button" @click=${() => this.run('open', () => this.open(it, file))}>${file.fileName}</button></li>`)}</ul></div>` : nothing}
      ${it.findings.length ? html`<div class="stack tight"><h3>${tr('Kết luận', 'Findings')}</h3><ul class="plain stack">${it.findings.map((one) => this.findings.shown(one))}</ul></div>` : nothing}
      ${it.state === 'CONCLUDED' && !it.findings.length ? html`<p>${tr('Không phát hiện sai sót.', 'Nothing was found.')}</p>` : nothing}
      ${this.said(tr('Đơn vị báo cáo khắc phục', 'What the unit did'), it.followUp)}
      ${inspects && it.state === 'PLANNED' ? this.wordsForm(it, 'notice', tr('Nội dung thông báo', 'Notice'), tr('Thông báo cho đơn vị', 'Give notice')) : nothing}
      ${inspects && it.state === 'NOTIFIED' ? html`<div class="row">${fileButton({ id: `file-${it.id}`, accept: ENDINGS, label: tr('Thêm ảnh, tài liệu', 'Add a photo or document') }, (file) => this.run('file', () => this.upload(it, file)))}</div>
        ${this.findings.form(it)}
        <div>${action(this, 'conclude', tr('Ban hành kết luận', 'Conclude'), () => this.step(it, 'conclude', { findings: this.findings.json(it.id) }), { first: true, disabled: !this.findings.complete(it.id), said: tr('Đã kết luận', 'Concluded') })}</div>` : nothing}
      ${it.state === 'CONCLUDED' && app.can('FOLLOW_UP_INSPECTION') ? this.wordsForm(it, 'follow-up', tr('Đơn vị đã khắc phục thế nào', 'How the unit followed up'), tr('Gửi báo cáo khắc phục', 'Send')) : nothing}</section>`;
  }

  said(label, words) {
    return words ? html`<blockquote class="words"><span class="strong">${label}</span> <span class="quiet small">${moment(words.at, app.round.zone)}</span><br>${words.words}</blockquote>` : nothing;
  }

  wordsForm(it, step, label, submit) {
    const id = `${step}-${it.id}`;
    return html`<form class="stack" @submit=${(event) => { event.preventDefault(); this.run(id, () => this.step(it, step, { words: this.words[it.id].trim() }), tr('Đã gửi', 'Sent')); }}>
      <div class="field"><label for=${id}>${label}</label><textarea id=${id} required maxlength="5000" .value=${live(this.words[it.id] ?? '')} @input=${(event) => { this.words[it.id] = event.target.value; }}></textarea></div>
      <div><button class="act first" aria-busy=${this.busy === id ? 'true' : 'false'}>${submit}</button></div></form>`;
  }
}
