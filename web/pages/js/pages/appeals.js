import { html, live, nothing } from '../core/lit.js';
import { day, moment, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { Drafts } from '../core/drafts.js';
import { badge, head, problemBox } from '../parts/ui.js';
import { copiesOf } from '../parts/appraised.js';
import { criteriaSet, itemsOf } from '../parts/criteria.js';
import { asTyped, declaredJson, inputField } from '../parts/inputs.js';
import { levelLinks, ownLevels } from '../parts/levels.js';

const STATES = {
  FILED: ['warn', 'Chờ giải quyết', 'Waits for a decision'],
  UPHELD: ['good', 'Chấp nhận, sửa điểm', 'Upheld, corrected'],
  REJECTED: ['bad', 'Không chấp nhận', 'Rejected'],
};

/**
 * Appeals against what was published. A unit files its own; a council's chair decides; Home Affairs reads all.
 * Upheld, the data is corrected and the next published version says so in public.
 */
export default class AppealsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.own = app.is('UNIT_OFFICER') || app.is('UNIT_LEADER');
    this.drafts = new Drafts(app.me.username, app.round.code, 'appeal');
    this.reasons = this.drafts.read('reasons') ?? {};
  }

  get title() { return tr('Kiến nghị, phúc tra', 'Appeals'); }

  async load() {
    const round = seg(app.round.code);
    const [{ units }, published, assigned] = await Promise.all([
      get(`/rounds/${round}/units`),
      get('/public/rounds', { anonymous: true }),
      app.can('READ_OWN_ASSIGNMENTS') ? get(`/rounds/${round}/assignments`) : { councils: [] },
    ]);
    this.units = new Map(units.map((it) => [it.code, it]));
    this.published = published.rounds.find((it) => it.round === app.round.code)?.levels.filter((it) => it.latestVersion) ?? [];
    this.seats = new Map(assigned.councils.flatMap((it) => it.units.map((u) => [u.unit, it.role])));
    this.levels = this.own ? [] : app.can('READ_OWN_ASSIGNMENTS') ? app.round.levels.filter((it) => assigned.councils.some((c) => c.level === it.code)) : ownLevels();
    this.level = this.own ? this.units.get(app.me.unit)?.level : this.parameters[0] ?? this.levels[0]?.code;
    if (!this.level) {
      this.appeals = [];
      return;
    }
    this.items = itemsOf(await criteriaSet(app.round.code, this.level)).flatMap((it) => it.items);
    await this.read();
  }

  /** The units whose appeals this account may read. */
  concerned() {
    if (this.own) return [app.me.unit];
    return [...this.units.values()].filter((it) => it.level === this.level
      && (!app.can('READ_OWN_ASSIGNMENTS') || this.seats.has(it.code))
      && (!app.is('DISTRICT_OFFICER') || it.parent === app.me.unit)).map((it) => it.code);
  }

  async read() {
    const path = (unit) => `/rounds/${seg(app.round.code)}/units/${seg(unit)}/appeals`;
    const lists = this.version ? await Promise.all((await this.appellants()).map((unit) => get(path(unit)))) : [];
    this.appeals = lists.flatMap((it) => it.appeals).sort((a, b) => b.filedAt.localeCompare(a.filedAt));
    app.update();
  }

  /** Whose appeals there are to read. The publication of the level says which units have appealed, to those who see it. */
  async appellants() {
    const units = this.concerned();
    if (!app.is('HOME_AFFAIRS') && !app.is('PROVINCE_LEADER') && !units.some((it) => this.seats.get(it) === 'CHAIR')) return units;
    const { appeals } = await get(`/rounds/${seg(app.round.code)}/publications/${seg(this.level)}`);
    const found = new Set(appeals.map((it) => it.unit));
    return units.filter((it) => found.has(it));
  }

  get version() { return this.published.find((it) => it.level === this.level); }
  item(code) { return this.items.find((it) => it.code === code); }
  get mayFile() { return this.version && app.can('FILE_APPEAL') && !this.appeals.some((it) => it.against === this.version.latestVersion); }

  reason(code, words) {
    this.reasons = { ...this.reasons, [code]: words };
    if (words == null) delete this.reasons[code];
    this.drafts.write('reasons', this.reasons);
    app.update();
  }

  async file() {
    await post(`/rounds/${seg(app.round.code)}/units/${seg(app.me.unit)}/appeals`, { items: Object.entries(this.reasons).map(([code, reason]) => ({ code, reason: reason.trim() })) });
    this.drafts.drop('reasons');
    this.reasons = {};
    await this.read();
  }

  /** Begins the chair's decision with the data that stands now. */
  async decide(appeal) {
    const { items } = await get(`/rounds/${seg(app.round.code)}/units/${seg(appeal.unit)}/appraisal`);
    this.deciding = {
      appeal,
      decision: 'UPHELD',
      reason: '',
      corrections: appeal.items.map(({ code }) => {
        const copy = copiesOf(items.find((it) => it.code === code)).at(-1)[1];
        const inputs = this.item(code).inputs ?? {};
        return { code, inputs, corrected: true, notApplicable: copy?.notApplicable ?? false, typed: Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, asTyped(input, copy?.values?.[key])])), faults: {} };
      }),
    };
  }

  async send() {
    const { appeal, decision, reason, corrections } = this.deciding;
    const upheld = decision === 'UPHELD';
    const made = corrections.filter((it) => it.corrected).map((it) => {
      const { json, faults } = declaredJson(it.inputs, it.notApplicable ? {} : it.typed, { code: it.code, notApplicable: it.notApplicable });
      it.faults = faults;
      return json;
    });
    if (upheld && corrections.some((it) => Object.keys(it.faults).length)) return;
    const body = `{"decision":${JSON.stringify(decision)},"reason":${JSON.stringify(reason.trim())}${upheld ? `,"corrections":[${made.join(',')}]` : ''}}`;
    await post(`/rounds/${seg(app.round.code)}/units/${seg(appeal.unit)}/appeals/${seg(appeal.appeal)}/decision`, body, { version: appeal.version });
    this.deciding = null;
    await this.read();
    app.announce(tr('Đã ghi quyết định', 'The decision is recorded'));
  }

  view() {
    return html`${head(this.title, tr('Về kết quả đã công bố; mỗi đơn vị một lần cho mỗi bản. Chấp nhận thì sửa số liệu và công bố bản mới kèm lý do.', 'About what was published; each unit once for each version. What is upheld is corrected and published anew, with the reason.'))}
      ${this.levels.length > 1 ? levelLinks('appeals', this.level, this.levels) : nothing}
      ${this.version ? html`<p class="small">${tr('Đang công bố', 'Published')}: <a href="#/public/${seg(app.round.code)}/${seg(this.level)}">${text(this.version.title)}</a>, ${tr('bản', 'version')} ${this.version.latestVersion}, ${day(this.version.publishedAt, app.round.zone)}${this.own ? html` · <a href="#/public/${seg(app.round.code)}/${seg(this.level)}/${seg(app.me.unit)}">${tr('Điểm từng mục của đơn vị', "The unit's points item by item")}</a>` : nothing}</p>`
        : html`<div class="card empty">${tr('Chưa có kết quả công bố để kiến nghị.', 'Nothing is published yet that one could appeal against.')}</div>`}
      ${this.deciding ? nothing : problemBox(this.fault)}
      ${this.mayFile ? this.form() : nothing}
      ${this.version && this.appeals.length === 0 && !this.mayFile ? html`<div class="card empty">${tr('Chưa có kiến nghị nào.', 'There are no appeals.')}</div>` : nothing}
      ${this.appeals.map((it) => this.appeal(it))}`;
  }

  form() {
    const chosen = Object.keys(this.reasons);
    return html`<section class="card" aria-labelledby="file"><h2 id="file">${tr('Gửi kiến nghị', 'File an appeal')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('file', () => this.file(), tr('Đã gửi kiến nghị', 'The appeal is filed')); }}>
        <div class="field"><label for="add">${tr('Thêm mục cần xem lại', 'Add an item')}</label><select id="add" @change=${(event) => { if (event.target.value) this.reason(event.target.value, ''); event.target.value = ''; }}><option value="">${tr('Chọn mục', 'Choose an item')}</option>${this.items.filter((it) => (it.assessedBy ?? 'self') === 'self' && !chosen.includes(it.code)).map((it) => html`<option value=${it.code}>${it.code} ${text(it.name)}</option>`)}</select></div>
        ${chosen.map((code) => html`<div class="field"><label for="reason-${code}">${code} · ${text(this.item(code)?.name)}</label><textarea id="reason-${code}" required maxlength="1000" placeholder=${tr('Lý do, căn cứ', 'Reason, evidence')} .value=${live(this.reasons[code])} @input=${(event) => this.reason(code, event.target.value)}></textarea>
          <span><button class="link small" type="button" @click=${() => this.reason(code, null)}>${tr('Bỏ mục này', 'Leave it out')}<span class="unseen"> ${code}</span></button></span></div>`)}
        <div><button class="act first" ?disabled=${chosen.length === 0} aria-busy=${this.busy === 'file' ? 'true' : 'false'}>${tr('Gửi kiến nghị', 'File the appeal')}</button></div></form></section>`;
  }

  appeal(it) {
    const [kind, vi, en] = STATES[it.state];
    const id = `appeal-${it.unit}-${it.appeal}`;
    return html`<section class="card" aria-labelledby=${id}><div class="row between"><h2 id=${id}>${this.units.get(it.unit)?.name ?? it.unit}</h2>${badge(kind, tr(vi, en))}</div>
      <p class="quiet small">${tr('Về bản', 'Against version')} ${it.against} · ${moment(it.filedAt, app.round.zone)}</p>
      <ul class="plain stack">${it.items.map((one) => html`<li class="stack tight"><span class="strong">${one.code} · ${text(this.item(one.code)?.name)}</span><span class="words">${one.reason}</span></li>`)}</ul>
      ${it.decision ? html`<blockquote class="words"><span class="strong">${tr('Quyết định', 'Decision')} ${moment(it.decision.at, app.round.zone)}:</span> ${it.decision.reason}${it.decision.corrected.length ? html`<br><span class="small">${tr('Sửa mục', 'Corrected')}: ${it.decision.corrected.join(', ')}</span>` : nothing}</blockquote>` : nothing}
      ${it.state === 'FILED' && app.can('DECIDE_APPEAL') && this.seats.get(it.unit) === 'CHAIR' ? (this.deciding?.appeal.unit === it.unit ? this.decisionForm()
        : html`<div><button class="act first" type="button" @click=${() => this.run('begin', () => this.decide(it))}>${tr('Giải quyết', 'Decide')}</button></div>`) : nothing}</section>`;
  }

  decisionForm() {
    const it = this.deciding;
    const upheld = it.decision === 'UPHELD';
    return html`<form class="stack declare" @submit=${(event) => { event.preventDefault(); this.run('decide', () => this.send()); }}>
      <fieldset class="field"><legend>${tr('Quyết định của Hội đồng', "The council's decision")}</legend><div class="choices">${Object.keys(STATES).slice(1).map((code) => html`<label class="choice"><input type="radio" name="decision" .checked=${live(it.decision === code)} @change=${() => { it.decision = code; app.update(); }}>${tr(...STATES[code].slice(1))}</label>`)}</div></fieldset>
      ${upheld ? it.corrections.map((one) => this.correction(one)) : nothing}
      <div class="field"><label for="why">${tr('Lý do', 'Reason')}</label><textarea id="why" required maxlength="1000" .value=${live(it.reason)} @input=${(event) => { it.reason = event.target.value; }}></textarea></div>
      ${problemBox(this.fault)}
      <div class="row"><button class="act first" ?disabled=${upheld && !it.corrections.some((one) => one.corrected)} aria-busy=${this.busy === 'decide' ? 'true' : 'false'}>${tr('Ghi quyết định', 'Record the decision')}</button><button class="act" type="button" @click=${() => { this.deciding = null; app.update(); }}>${tr('Thôi', 'Cancel')}</button></div></form>`;
  }

  correction(one) {
    const item = this.item(one.code);
    const mayNot = item.notApplicable && item.notApplicable !== 'notAllowed';
    return html`<fieldset class="field file"><legend>${one.code} · ${text(item.name)}</legend>
      <label class="check"><input type="checkbox" .checked=${live(one.corrected)} @change=${(event) => { one.corrected = event.target.checked; app.update(); }}>${tr('Sửa số liệu mục này', 'Correct the data of this item')}</label>
      ${!one.corrected ? nothing : html`${mayNot ? html`<label class="check"><input type="checkbox" .checked=${live(one.notApplicable)} @change=${(event) => { one.notApplicable = event.target.checked; app.update(); }}>${tr('Không áp dụng với đơn vị', 'Does not apply')}</label>` : nothing}
        ${one.notApplicable ? nothing : Object.entries(one.inputs).map(([key, input]) => inputField(`${one.code.replaceAll('.', '-')}-${key}`, input, one.typed[key], (value) => { one.typed = { ...one.typed, [key]: value }; app.update(); }, { fault: one.faults[key] }))}`}</fieldset>`;
  }
}
