import { html, nothing } from '../core/lit.js';
import { day, number, percent, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { badge, bar, deadlineBadge, figure, head, problemBox, SHEET_STATES, state } from '../parts/ui.js';
import { criteriaSet, itemsOf } from '../parts/criteria.js';
import { heat, heatKey, tiles } from '../parts/charts.js';
import { levelLinks, ownLevels } from '../parts/levels.js';

const AT_ONCE = 4;

/** How far the units are: for who runs them. */
export default class ProgressPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.levels = ownLevels();
    this.level = parameters[0] ?? this.levels[0].code;
    this.filter = '';
    this.parent = app.is('DISTRICT_OFFICER') ? app.me.unit : '';
  }

  get title() { return tr('Tiến độ', 'Progress'); }

  async load() {
    const round = seg(app.round.code);
    this.units = new Map((await get(`/rounds/${round}/units`)).units.map((it) => [it.code, it]));
    this.sheets = app.is('DISTRICT_OFFICER') ? await this.ownSheets() : (await get(`/rounds/${round}/sheets?level=${seg(this.level)}`)).sheets;
    this.deadline = app.round.deadlines.find((it) => it.level === this.level && it.step === 'self-assessment');
  }

  leave() { this.gone = true; }

  /** A district reads its communes one by one: the list of all units is Home Affairs' alone. */
  async ownSheets() {
    const own = [...this.units.values()].filter((it) => it.level === this.level && it.parent === app.me.unit);
    const lines = new Map();
    await this.each(own.map((it) => it.code), (sheet) => lines.set(sheet.unit, {
      unit: sheet.unit,
      unitName: sheet.unitName,
      parent: app.me.unit,
      state: sheet.state,
      declared: sheet.progress.declared,
      total: sheet.progress.total,
      submittedAt: sheet.submittedAt,
      indexPercent: sheet.totals?.indexPercent,
    }));
    return own.map((it) => lines.get(it.code)).filter(Boolean);
  }

  /** Reads the sheets of units, a few at a time. */
  async each(units, take) {
    const waiting = [...units];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      while (waiting.length && !this.gone) take(await get(`/rounds/${seg(app.round.code)}/units/${seg(waiting.shift())}/sheet`));
    }));
  }

  shown() {
    return this.sheets.filter((it) => (!this.filter || it.state === this.filter) && (!this.parent || it.parent === this.parent));
  }

  /** Which share of each field is declared, unit by unit. */
  async fields() {
    const set = await criteriaSet(app.round.code, this.level);
    this.groups = itemsOf(set).filter((it) => it.code !== '+');
    this.byUnit = new Map();
    await this.each(this.shown().map((it) => it.unit), (sheet) => {
      const lines = new Map(sheet.items.map((it) => [it.code, it]));
      this.byUnit.set(sheet.unit, this.groups.map((group) => {
        const own = group.items.map((it) => lines.get(it.code)).filter((it) => it?.selfAssessed);
        return own.length ? own.filter((it) => it.version > 0).length / own.length : null;
      }));
      app.update();
    });
  }

  view() {
    const shown = this.shown();
    const count = (code) => this.sheets.filter((it) => it.state === code).length;
    const parents = [...new Set(this.sheets.map((it) => it.parent))].filter((it) => this.units.get(it)?.level !== 'tinh');
    return html`${head(this.title, tr('Ai đã kê khai tới đâu, ai đã gửi.', 'Who has declared how much, and who has submitted.'), this.deadline ? deadlineBadge(this.deadline) : nothing)}
      ${this.levels.length > 1 ? levelLinks('progress', this.level, this.levels) : nothing}
      <section class="card" aria-label=${tr('Tổng hợp', 'Summary')}><div class="figures">
        ${figure(tr('Đơn vị', 'Units'), number(this.sheets.length))}
        ${figure(tr('Đã gửi', 'Submitted'), number(count('SUBMITTED') + count('UNDER_APPRAISAL')))}
        ${figure(tr('Chờ lãnh đạo', 'With the leader'), number(count('AWAITING_APPROVAL')))}
        ${figure(tr('Đang chấm', 'In progress'), number(count('DRAFT')))}
        ${figure(tr('Số liệu đã kê khai', 'Data declared'), `${number((100 * this.sheets.reduce((sum, it) => sum + it.declared, 0)) / Math.max(1, this.sheets.reduce((sum, it) => sum + it.total, 0)), 0)} %`)}</div></section>
      <section class="card" aria-labelledby="by-field"><div class="row between"><h2 id="by-field">${tr('Bản đồ tiến độ', 'Map of progress')}</h2>
          ${this.byUnit ? nothing : html`<button class="act slim no-print" type="button" @click=${() => this.run('fields', () => this.fields())} aria-busy=${this.busy === 'fields' ? 'true' : 'false'}>${tr('Xem theo lĩnh vực', 'Show by field')}</button>`}</div>
        ${problemBox(this.fault)}
        ${this.byUnit ? heat(this.groups.map((it) => ({ short: it.code, name: text(it.name) })), shown.map((it) => ({ key: it.unit, name: it.unitName, href: app.to('sheet', it.unit), values: this.byUnit.get(it.unit) })))
          : tiles(shown.map((it) => ({ name: it.unitName, href: app.to('sheet', it.unit), value: it.declared / Math.max(1, it.total) })))}
        ${heatKey()}${this.byUnit ? html`<ol class="small columns">${this.groups.map((it) => html`<li value=${it.code}>${text(it.name)}</li>`)}</ol>` : nothing}</section>
      <section class="card" aria-labelledby="units"><div class="row between end"><h2 id="units">${tr('Các đơn vị', 'Units')}</h2><div class="row no-print">
        ${parents.length > 1 && !app.is('DISTRICT_OFFICER') ? html`<div class="field"><label for="parent">${tr('Thuộc', 'Of')}</label><select id="parent" @change=${(event) => { this.parent = event.target.value; this.byUnit = null; app.update(); }}><option value="">${tr('Tất cả', 'All')}</option>${parents.map((it) => html`<option value=${it}>${this.units.get(it)?.name ?? it}</option>`)}</select></div>` : nothing}
        <div class="field"><label for="state">${tr('Tình trạng', 'State')}</label><select id="state" @change=${(event) => { this.filter = event.target.value; app.update(); }}><option value="">${tr('Tất cả', 'All')}</option>${Object.entries(SHEET_STATES).map(([code, [, vi, en]]) => html`<option value=${code}>${tr(vi, en)}</option>`)}</select></div></div></div>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="units"><table><thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Tình trạng', 'State')}</th><th scope="col" class="progress-cell">${tr('Số liệu', 'Data')}</th><th scope="col" class="number">${tr('Chỉ số tạm tính', 'Index so far')}</th><th scope="col" class="number">${tr('Ngày gửi', 'Submitted')}</th></tr></thead>
        <tbody>${shown.map((it) => html`<tr><th scope="row"><a href=${app.to('sheet', it.unit)}>${it.unitName}</a></th><td>${state(SHEET_STATES, it.state)}</td>
          <td class="progress-cell"><div class="row nowrap"><span class="tabular small">${it.declared}/${it.total}</span>${bar(it.declared, it.total, tr(`${it.unitName}: ${it.declared} trên ${it.total}`, `${it.unitName}: ${it.declared} of ${it.total}`))}</div></td>
          <td class="number">${percent(it.indexPercent)}</td><td class="number">${it.submittedAt ? day(it.submittedAt, app.round.zone) : badge('', tr('chưa', 'not yet'))}</td></tr>`)}</tbody></table></div></section>`;
  }
}
