import { html, nothing } from '../core/lit.js';
import { before, number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, bar, figure, head, problemBox } from '../parts/ui.js';
import { surveyTabs } from '../parts/tabs.js';
import { levelName } from './home.js';

const STATES = { DRAFT: ['', 'Đang chuẩn bị', 'Being prepared'], OPEN: ['info', 'Đang mở', 'Open'], ENDED: ['warn', 'Hết hạn trả lời', 'Time is over'], CLOSING: ['warn', 'Đang đóng', 'Closing'], CLOSED: ['good', 'Đã đóng', 'Closed'] };

/** The quota board: how many ballots went out and came back. Small cells stay hidden. */
export default class SurveyPage extends Page {
  get title() { return tr('Điều tra xã hội học', 'Survey'); }
  get path() { return `/rounds/${seg(app.round.code)}/survey`; }

  async load() {
    const [board, units] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.board = board;
    this.names = new Map(units.units.map((it) => [it.code, it.name]));
    this.level = this.parameters[0] ?? board.questionnaires[0]?.level;
  }

  view() {
    const [kind, vi, en] = STATES[this.board.state];
    return html`${head(this.title, tr('Chỉ tiêu, số phiếu phát ra, thu về. Ô dưới 5 phiếu không hiện, để không ai suy ra câu trả lời.', 'Quotas, ballots issued and returned. Cells under 5 ballots stay hidden so that nobody can infer an answer.'), html`${badge(kind, tr(vi, en))}${this.board.closesAt ? html`<span class="quiet small">${before(this.board.closesAt, app.round.zone)}</span>` : nothing}`)}
      ${surveyTabs('survey')}${problemBox(this.fault)}
      ${this.said ? html`<div class="alert good" role="status">${this.said}</div>` : nothing}
      ${app.can('MANAGE_SURVEY') && ['OPEN', 'ENDED'].includes(this.board.state) ? html`<div class="row">
        ${action(this, 'count', tr('Kiểm phiếu', 'Count now'), async () => { const { unitsWithNewResults } = await post(`${this.path}/count`); this.said = tr(`Có kết quả mới cho ${unitsWithNewResults} đơn vị`, `New results for ${unitsWithNewResults} units`); await this.load(); })}
        ${this.board.state !== 'OPEN' ? nothing : action(this, 'remind', tr('Nhắc người chưa trả lời', 'Remind who has not answered'), async () => { const { mailed, remaining } = await post(`${this.path}/reminders`); this.said = tr(`Đã gửi ${mailed.SENT ?? 0} thư nhắc, còn ${remaining}`, `${mailed.SENT ?? 0} reminders sent, ${remaining} still to do`); })}</div>` : nothing}
      <div class="cards">${this.board.totals.map((it) => this.total(it))}</div>
      ${this.table()}`;
  }

  name(level, group) {
    return text(this.board.questionnaires.find((it) => it.level === level && it.group === group)?.name ?? group);
  }

  total({ level, group, counts }) {
    return html`<section class="card" aria-label=${`${this.name(level, group)}, ${levelName(level)}`}><div class="stack tight"><h2>${this.name(level, group)}</h2><p class="quiet small">${levelName(level)}</p></div>
      <div class="figures">${figure(tr('Chỉ tiêu', 'Quota'), number(counts.quota))}${figure(tr('Phát ra', 'Issued'), number(counts.issued))}${figure(tr('Thu về', 'Returned'), counts.returned == null ? tr('ẩn', 'hidden') : number(counts.returned))}${figure(tr('Hợp lệ', 'Valid'), counts.valid == null ? tr('ẩn', 'hidden') : number(counts.valid))}</div>
      ${bar(counts.returned ?? 0, counts.quota, tr(`Thu về ${counts.returned ?? 'chưa hiện'} trên ${counts.quota}`, `Returned ${counts.returned ?? 'hidden'} of ${counts.quota}`))}</section>`;
  }

  table() {
    const levels = [...new Set(this.board.cells.map((it) => it.level))];
    return levels.map((level) => {
      const groups = [...new Set(this.board.cells.filter((it) => it.level === level).map((it) => it.group))];
      const units = [...new Set(this.board.cells.filter((it) => it.level === level).map((it) => it.unit))];
      const cell = (unit, group) => this.board.cells.find((it) => it.level === level && it.unit === unit && it.group === group)?.counts;
      const id = `board-${level}`;
      return html`<section class="card" aria-labelledby=${id}><h2 id=${id}>${levelName(level)}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby=${id}><table>
        <thead><tr><th scope="col" rowspan="2">${tr('Đơn vị', 'Unit')}</th>${groups.map((it) => html`<th scope="colgroup" colspan="3">${this.name(level, it)}</th>`)}</tr>
        <tr>${groups.map(() => html`<th scope="col" class="number">${tr('Chỉ tiêu', 'Quota')}</th><th scope="col" class="number">${tr('Phát', 'Issued')}</th><th scope="col" class="number">${tr('Thu', 'Back')}</th>`)}</tr></thead>
        <tbody>${units.map((unit) => html`<tr><th scope="row">${this.names.get(unit) ?? unit}</th>${groups.map((group) => {
          const it = cell(unit, group);
          return html`<td class="number">${number(it?.quota)}</td><td class="number">${number(it?.issued)}</td><td class="number">${it?.returned == null ? html`<span class="quiet">${tr('ẩn', 'hidden')}</span>` : number(it.returned)}</td>`;
        })}</tr>`)}</tbody></table></div></section>`;
    });
  }
}
