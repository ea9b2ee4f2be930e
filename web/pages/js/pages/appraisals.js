import { html, nothing } from '../core/lit.js';
import { number, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, head, problemBox, STAGES, state } from '../parts/ui.js';
import { levelName } from './home.js';

export const SEATS = {
  CHAIR: ['Chủ tịch Hội đồng', 'Chair'],
  MEMBER: ['Thành viên Hội đồng', 'Member'],
  SUPPORT: ['Tổ giúp việc', 'Support Team'],
};

/** The work list of somebody in a council. */
export default class AppraisalsPage extends Page {
  get title() { return tr('Thẩm định', 'Appraisal'); }

  async load() {
    this.councils = (await get(`/rounds/${seg(app.round.code)}/assignments`)).councils;
    this.stage ??= '';
  }

  view() {
    return html`${head(this.title, tr('Các đơn vị được phân công; không bao giờ có đơn vị của chính mình.', 'The units assigned to you; never your own.'))}
      ${problemBox(this.fault)}
      ${this.councils.length === 0 ? html`<div class="card empty">${tr('Chưa được phân công.', 'Nothing is assigned to you.')}</div>` : nothing}
      ${this.councils.map((it) => this.council(it))}`;
  }

  council(it) {
    const units = it.units.filter((unit) => !this.stage || unit.stage === this.stage);
    const stages = [...new Set(it.units.map((unit) => unit.stage))];
    const id = `council-${it.level}`;
    return html`<section class="card" aria-labelledby=${id}>
      <div class="row between"><h2 id=${id}>${levelName(it.level)}</h2><span class="row">${badge('info', tr(...SEATS[it.role]))}<span class="quiet small">${tr(`${number(it.load)} mục`, `${number(it.load)} items`)}</span></span></div>
      ${it.acknowledged || it.role === 'CHAIR' ? nothing : html`<div class="alert warn"><span>${tr('Hãy xác nhận đã nhận phân công; sau đó mới thẩm định được.', 'Please acknowledge the assignment first; then you can appraise.')}</span>
        <span>${action(this, `ack-${it.level}`, tr('Xác nhận phân công', 'Acknowledge'), async () => { await post(`/rounds/${seg(app.round.code)}/assignments/${seg(it.level)}/acknowledge`, {}); await this.load(); }, { first: true, slim: true, said: tr('Đã xác nhận', 'Acknowledged') })}</span></div>`}
      ${stages.length > 1 ? html`<div class="field"><label for="${id}-stage">${tr('Lọc theo tình trạng', 'Filter by stage')}</label><select class="filter" id="${id}-stage" @change=${(event) => { this.stage = event.target.value; app.update(); }}>
        <option value="">${tr('Tất cả', 'All')}</option>${stages.map((code) => html`<option value=${code} ?selected=${code === this.stage}>${tr(STAGES[code][1], STAGES[code][2])}</option>`)}</select></div>` : nothing}
      <div class="scroll" tabindex="0" role="group" aria-labelledby=${id}><table><thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col" class="number">${tr('Số mục', 'Items')}</th><th scope="col">${tr('Tình trạng', 'Stage')}</th></tr></thead>
        <tbody>${units.map((unit) => html`<tr><th scope="row"><a href=${app.to('appraisal', unit.unit)}>${unit.unitName}</a></th><td class="number">${number(unit.items)}</td><td>${state(STAGES, unit.stage)}</td></tr>`)}</tbody></table></div></section>`;
  }
}
