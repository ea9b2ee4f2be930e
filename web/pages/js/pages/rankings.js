import { html, nothing } from '../core/lit.js';
import { day, moment, number, percent, points, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, figure, head, problemBox } from '../parts/ui.js';
import { bars } from '../parts/charts.js';
import { levelLinks } from '../parts/levels.js';

const WITHIN = { PROVINCE: ['Trong toàn tỉnh', 'In the province'], PARENT: ['Trong huyện', 'In the district'] };

/** The nightly ranking before publication, and why a unit has its rank. */
export default class RankingsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.level = parameters[0] ?? app.round.levels[0].code;
    this.unit = parameters[1];
  }

  get title() { return tr('Xếp hạng', 'Ranking'); }
  get path() { return `/rounds/${seg(app.round.code)}/rankings/${seg(this.level)}`; }

  async load() {
    if (this.unit) {
      const [why, { units }] = await Promise.all([get(`${this.path}/units/${seg(this.unit)}`), get(`/rounds/${seg(app.round.code)}/units`)]);
      this.why = why;
      this.names = new Map(units.map((it) => [it.code, it.name]));
      return;
    }
    this.ranking = await get(this.path).catch((problem) => {
      if (problem.status === 404) return null;
      throw problem;
    });
  }

  view() {
    return this.unit ? this.whyView() : html`${head(this.title, this.ranking ? tr(`Bảng đêm ${day(this.ranking.night)}, tính lúc ${moment(this.ranking.takenAt, app.round.zone)}. Chưa công bố.`, `Night of ${day(this.ranking.night)}, taken ${moment(this.ranking.takenAt, app.round.zone)}. Not published.`) : tr('Chưa xếp hạng lần nào.', 'Nothing has been ranked yet.'),
      app.can('RUN_RANKING') ? action(this, 'run', tr('Xếp hạng ngay', 'Rank now'), async () => { await post(`${this.path}/runs`); await this.load(); }, { said: tr('Đã xếp hạng lại', 'Ranked again') }) : nothing)}
      ${levelLinks('rankings', this.level)}${problemBox(this.fault)}
      ${this.ranking ? this.table() : nothing}`;
  }

  table() {
    const { units, unranked } = this.ranking;
    return html`${units.length ? html`<section class="card" aria-labelledby="ranked"><h2 id="ranked">${tr(`Đã xếp hạng ${units.length} đơn vị`, `${units.length} units ranked`)}</h2>
      ${units.length <= 40 ? bars(units.map((it) => ({ rank: it.rank, name: it.unitName, value: it.indexPercent })), { label: tr('Biểu đồ chỉ số', 'Chart of the index') }) : nothing}
      <div class="scroll" tabindex="0" role="group" aria-labelledby="ranked"><table><thead><tr><th scope="col" class="number">${tr('Hạng', 'Rank')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col" class="number">${tr('Tự chấm', 'Self')}</th><th scope="col" class="number">${tr('ĐTXHH', 'Survey')}</th><th scope="col" class="number">${tr('Thẩm định', 'Appraised')}</th><th scope="col" class="number">${tr('Tổng điểm', 'Total')}</th><th scope="col" class="number">${tr('Chỉ số', 'Index')}</th><th scope="col">${tr('Xếp loại', 'Class')}</th></tr></thead>
      <tbody>${units.map((it) => html`<tr><td class="number strong">${it.rank}</td><th scope="row"><a href=${app.to('rankings', this.level, it.unit)}>${it.unitName}</a></th><td class="number">${points(it.selfPoints)}</td><td class="number">${points(it.surveyPoints)}</td><td class="number">${it.appraisedPoints == null ? '–' : points(it.appraisedPoints)}</td><td class="number">${points(it.totalPoints)}<span class="quiet">/${points(it.maxPoints)}</span></td><td class="number strong">${percent(it.indexPercent)}</td><td>${it.classification ? badge('info', text(it.classification)) : '–'}</td></tr>`)}</tbody></table></div></section>` : nothing}
      ${unranked.length ? html`<section class="card" aria-labelledby="unranked"><h2 id="unranked">${tr(`Chưa xếp hạng (${unranked.length})`, `Not ranked (${unranked.length})`)}</h2>
      <ul>${unranked.map((it) => html`<li>${it.unitName}: <span class="quiet">${text(it.message)}</span></li>`)}</ul></section>` : nothing}`;
  }

  whyView() {
    const it = this.why;
    return html`${head(it.unitName, tr('Vì sao có thứ hạng này', 'Why this rank'), html`<a class="act" href=${app.to('rankings', this.level)}>${tr('Về bảng xếp hạng', 'Back to the ranking')}</a>`)}
      ${it.reason ? html`<div class="alert warn">${text(it.message)}</div>` : html`
      <section class="card" aria-label=${tr('Kết quả', 'Result')}><div class="figures">${figure(tr('Hạng', 'Rank'), it.rank)}${figure(tr('Chỉ số', 'Index'), percent(it.indexPercent))}${figure(tr('Tổng điểm', 'Total'), `${points(it.totalPoints)}/${points(it.maxPoints)}`)}${it.classification ? figure(tr('Xếp loại', 'Class'), text(it.classification)) : nothing}</div>
        ${Object.entries(it.neighbours ?? {}).map(([scope, them]) => this.neighbours(scope, them))}</section>
      <section class="card" aria-labelledby="fields"><h2 id="fields">${tr('Theo lĩnh vực', 'By field')}</h2>${bars(it.fields.map((f) => ({ rank: f.code, name: text(f.name), value: f.maxPoints ? (100 * f.points) / f.maxPoints : 0 })), { label: tr('Chỉ số theo lĩnh vực', 'Index by field') })}</section>
      <section class="card" aria-labelledby="items"><h2 id="items">${tr('Từng mục', 'Item by item')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="items"><table><thead><tr><th scope="col">${tr('Mục', 'Item')}</th><th scope="col" class="number">${tr('Điểm', 'Points')}</th><th scope="col">${tr('Vì sao', 'Why')}</th></tr></thead>
      <tbody>${it.items.map((i) => html`<tr><th scope="row"><span class="tabular">${i.code}</span> ${text(i.name)}</th><td class="number">${i.points == null ? '–' : points(i.points)}<span class="quiet">/${points(i.maxPoints)}</span></td><td>${text(i.explained)}</td></tr>`)}</tbody></table></div></section>`}`;
  }

  neighbours(scope, { better, worse, sharedBy }) {
    const line = (it, words) => (it ? html`<li>${words} <span class="strong">${this.names.get(it.unit) ?? it.unit}</span> (${tr('hạng', 'rank')} ${it.rank}): ${tr('cách', 'apart by')} ${number(Math.abs(it.indexGap))} ${tr('điểm phần trăm', 'percentage points')}</li>` : nothing);
    return !better && !worse && sharedBy < 2 ? nothing : html`<div><span class="strong">${tr(...WITHIN[scope])}</span><ul>${line(better, tr('Ngay trên:', 'Just above:'))}${line(worse, tr('Ngay dưới:', 'Just below:'))}${sharedBy > 1 ? html`<li>${tr(`Cùng hạng với ${sharedBy - 1} đơn vị khác`, `Shares the rank with ${sharedBy - 1} others`)}</li>` : nothing}</ul></div>`;
  }
}
