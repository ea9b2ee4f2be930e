import { html, live, nothing } from '../core/lit.js';
import { points, text, tr, typedNumber } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, put, seg } from '../core/api.js';
import { head, problemBox } from '../parts/ui.js';
import { criteriaSet, itemsOf } from '../parts/criteria.js';
import { levelLinks, ownLevels } from '../parts/levels.js';

/** Who a rule leaves the points to, as rules call them. */
const ROLES = { homeAffairs: 'HOME_AFFAIRS', provinceLeader: 'PROVINCE_LEADER' };
const WHO = { homeAffairs: ['Sở Nội vụ', 'Home Affairs'], provinceLeader: ['Lãnh đạo Ủy ban nhân dân tỉnh', "The province's leader"] };

/** Points that a rule leaves to a named role, each with its reason. */
export default class ManualPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.levels = ownLevels();
    [this.level = this.levels[0].code, this.unit] = parameters;
  }

  get title() { return tr('Điểm theo thẩm quyền', 'Points given by authority'); }

  async load() {
    const [{ units }, set] = await Promise.all([get(`/rounds/${seg(app.round.code)}/units`), criteriaSet(app.round.code, this.level)]);
    this.units = units.filter((it) => it.level === this.level);
    this.items = itemsOf(set).flatMap((it) => it.items).filter((it) => it.rule?.form === 'manual');
    await this.choose(this.unit ?? this.units[0]?.code);
  }

  async choose(unit) {
    this.unit = unit;
    this.given = unit && this.items.length ? (await get(`/rounds/${seg(app.round.code)}/facts?unit=${seg(unit)}`)).manualScores : {};
    this.typed = Object.fromEntries(this.items.map((it) => [it.code, { points: this.given[it.code] ? points(this.given[it.code].points) : '', reason: this.given[it.code]?.reason ?? '' }]));
    this.wrong = null;
    app.update();
  }

  async save(code) {
    const it = this.typed[code];
    const number = typedNumber(it.points);
    this.wrong = number == null ? code : null;
    if (this.wrong) {
      document.getElementById(`points-${code}`).focus();
      return;
    }
    await put(`/rounds/${seg(app.round.code)}/units/${seg(this.unit)}/manual-scores/${seg(code)}`, `{"points":${number},"reason":${JSON.stringify(it.reason.trim())}}`);
    await this.choose(this.unit);
    app.announce(tr(`Đã cho điểm mục ${code}`, `Points for ${code} are given`));
  }

  view() {
    return html`${head(this.title, tr('Những mục mà quy tắc để người có thẩm quyền cho điểm; luôn kèm lý do, đơn vị xem được.', 'Items whose rule leaves the points to a named role; always with a reason that the unit can read.'))}
      ${this.levels.length > 1 ? levelLinks('manual', this.level, this.levels) : nothing}
      ${this.items.length === 0 ? html`<div class="card empty">${tr('Cấp này không có mục nào như vậy.', 'This level has no such item.')}</div>` : html`
        <div class="field"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select class="filter" id="unit" @change=${(event) => this.run('choose', () => this.choose(event.target.value))}>${this.units.map((it) => html`<option value=${it.code} ?selected=${it.code === this.unit}>${it.name}</option>`)}</select></div>
        ${problemBox(this.fault)}${this.items.map((it) => this.item(it))}`}`;
  }

  item(it) {
    const { role } = it.rule;
    const own = app.is(ROLES[role]);
    const given = this.given[it.code];
    const typed = this.typed[it.code];
    const id = `item-${it.code}`;
    return html`<section class="card" aria-labelledby=${id}><div class="row between"><h2 id=${id}>${it.code} · ${text(it.name)}</h2><span class="quiet small">${tr(...WHO[role])} · ${tr('tối đa', 'at most')} ${points(it.maxPoints)}</span></div>
      ${own ? html`<form class="stack" @submit=${(event) => { event.preventDefault(); this.run(it.code, () => this.save(it.code)); }}>
        <div class="field"><label for="points-${it.code}">${tr('Điểm', 'Points')}</label><input class="short" id="points-${it.code}" inputmode="decimal" required autocomplete="off" aria-invalid=${this.wrong === it.code ? 'true' : nothing} .value=${live(typed.points)} @input=${(event) => { typed.points = event.target.value; }}>
          ${this.wrong === it.code ? html`<span class="fault">${tr('Không phải là số', 'Not a number')}</span>` : nothing}</div>
        <div class="field"><label for="reason-${it.code}">${tr('Lý do', 'Reason')}</label><textarea id="reason-${it.code}" required maxlength="1000" .value=${live(typed.reason)} @input=${(event) => { typed.reason = event.target.value; }}></textarea></div>
        <div><button class="act first" aria-busy=${this.busy === it.code ? 'true' : 'false'}>${given ? tr('Sửa điểm', 'Change the points') : tr('Cho điểm', 'Give the points')}</button></div></form>`
        : given ? html`<p><span class="strong tabular">${points(given.points)}</span> <span class="words">${given.reason}</span></p>` : html`<p class="quiet">${tr('Chưa cho điểm.', 'Not given yet.')}</p>`}</section>`;
  }
}
