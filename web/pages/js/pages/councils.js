import { html, nothing } from '../core/lit.js';
import { day, number, percent, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { badge, figure, head, STAGES, state } from '../parts/ui.js';
import { levelLinks, ownLevels } from '../parts/levels.js';
import { SEATS } from './appraisals.js';

const GAPS = {
  SELF: ['so với tự chấm', 'from the self score'],
  PEERS: ['so với nhóm', 'from the peers'],
  LAST_YEAR: ['so với năm trước', 'from last year'],
};

/** An Appraisal Council: who sits in it, how far it is, what diverges. */
export default class CouncilsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.levels = ownLevels();
    this.level = parameters[0] ?? this.levels[0].code;
  }

  get title() { return tr('Hội đồng thẩm định', 'Appraisal Council'); }

  async load() {
    const round = seg(app.round.code);
    this.units = (await get(`/rounds/${round}/units`)).units;
    const level = app.round.levels.find((it) => it.code === this.level);
    const roots = this.units.filter((it) => !it.parent);
    // Who convenes: the province for what it runs, each district for its communes.
    this.conveners = level.runBy === 'PROVINCE' ? roots
      : app.is('DISTRICT_OFFICER') ? this.units.filter((it) => it.code === app.me.unit)
        : this.units.filter((it) => this.units.some((u) => u.level === this.level && u.parent === it.code));
    this.convener ??= this.conveners[0]?.code;
    await this.choose(this.convener);
  }

  async choose(convener) {
    this.convener = convener;
    const path = `/rounds/${seg(app.round.code)}/units/${seg(convener)}/councils/${seg(this.level)}`;
    const or = (what) => (problem) => {
      if (problem.status === 404) return what;
      throw problem;
    };
    [this.council, this.progress, this.diverging] = await Promise.all([
      get(path).catch(or(null)),
      get(`${path}/appraisals`).catch(or({ units: [] })),
      get(`${path}/divergences`).catch(or({ divergences: [] })),
    ]);
    app.update();
  }

  name(code) { return this.units.find((it) => it.code === code)?.name ?? code; }

  view() {
    return html`${head(this.title, tr('Thành viên, phân công, tiến độ, cảnh báo chênh lệch.', 'Members, assignment, progress, divergences.'),
        app.can('MANAGE_COUNCIL') && this.convener ? html`<a class="act first" href=${app.to('council', this.level, this.convener)}>${this.council ? tr('Thành viên, phân công', 'Members, assignments') : tr('Lập Hội đồng', 'Set the council up')}</a>` : nothing)}
      ${this.levels.length > 1 ? levelLinks('councils', this.level, this.levels) : nothing}
      ${this.conveners.length > 1 ? html`<div class="field"><label for="convener">${tr('Hội đồng của', 'Council of')}</label><select class="filter" id="convener" @change=${(event) => this.run('choose', () => this.choose(event.target.value))}>${this.conveners.map((it) => html`<option value=${it.code} ?selected=${it.code === this.convener}>${it.name}</option>`)}</select></div>` : nothing}
      ${this.council ? this.whole() : html`<div class="card empty">${tr('Chưa lập Hội đồng.', 'The council is not set up yet.')}</div>`}`;
  }

  whole() {
    const { units } = this.progress;
    const locked = units.filter((it) => it.stage === 'LOCKED').length;
    const uncovered = Object.entries(this.council.uncovered ?? {}).filter(([, codes]) => codes.length);
    return html`<section class="card" aria-label=${tr('Tổng hợp', 'Summary')}><div class="figures">
        ${figure(tr('Đơn vị', 'Units'), number(units.length))}${figure(tr('Đã chốt điểm', 'Locked'), number(locked))}${figure(tr('Thành viên', 'Members'), number(this.council.members.length))}${figure(tr('Cảnh báo', 'Divergences'), number(this.diverging.divergences.length))}</div>
        ${uncovered.length ? html`<div class="alert warn"><span class="strong">${tr('Có mục chưa ai thẩm định', 'Some items have no appraiser')}</span><ul>${uncovered.slice(0, 6).map(([unit, codes]) => html`<li>${this.name(unit)}: ${codes.join(', ')}</li>`)}</ul></div>` : nothing}</section>
      <section class="card" aria-labelledby="stages"><h2 id="stages">${tr('Tiến độ thẩm định', 'Progress of the appraisal')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="stages"><table>
        <thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Tình trạng', 'Stage')}</th><th scope="col" class="number">${tr('Tự chấm', 'Self')}</th><th scope="col" class="number">${tr('Lần 1', 'First')}</th><th scope="col" class="number">${tr('Lần 2', 'Second')}</th></tr></thead>
        <tbody>${units.map((it) => html`<tr><th scope="row">${app.can('READ_APPRAISAL') ? html`<a href=${app.to('appraisal', it.unit)}>${it.unitName}</a>` : it.unitName}</th><td>${state(STAGES, it.stage)}</td><td class="number">${percent(it.selfIndex)}</td><td class="number">${percent(it.firstIndex)}</td><td class="number">${percent(it.secondIndex)}</td></tr>`)}</tbody></table></div></section>
      ${this.diverging.divergences.length ? html`<section class="card" aria-labelledby="gaps"><h2 id="gaps">${tr('Chênh lệch cần xem', 'Divergences to look at')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="gaps"><table>
        <thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Mục', 'Item')}</th><th scope="col">${tr('Loại', 'Kind')}</th><th scope="col" class="number">${tr('Chênh', 'Gap')}</th></tr></thead>
        <tbody>${this.diverging.divergences.map((it) => html`<tr><th scope="row"><a href=${it.code ? app.to('appraisal', it.unit, it.code) : app.to('appraisal', it.unit)}>${this.name(it.unit)}</a></th><td>${it.code ?? tr('cả phiếu', 'whole sheet')}</td><td>${tr(...GAPS[it.kind])}</td><td class="number">${number(it.gap)}</td></tr>`)}</tbody></table></div></section>` : nothing}
      <section class="card" aria-labelledby="members"><h2 id="members">${tr('Thành viên', 'Members')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="members"><table>
        <thead><tr><th scope="col">${tr('Tài khoản', 'Account')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Vai trò', 'Seat')}</th><th scope="col" class="number">${tr('Số mục', 'Load')}</th><th scope="col">${tr('Xác nhận', 'Acknowledged')}</th></tr></thead>
        <tbody>${this.council.members.map((it) => html`<tr><th scope="row">${it.account}</th><td>${it.unit ? this.name(it.unit) : '–'}</td><td>${tr(...SEATS[it.role])}</td><td class="number">${number(it.load)}</td><td>${it.role === 'CHAIR' ? '–' : it.acknowledged ? badge('good', day(it.acknowledgedAt, app.round.zone)) : badge('warn', tr('chưa', 'not yet'))}</td></tr>`)}</tbody></table></div></section>`;
  }
}
