import { html, nothing } from '../core/lit.js';
import { day, moment, number, percent, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, dialog, head, problemBox } from '../parts/ui.js';
import { levelLinks } from '../parts/levels.js';
import { unranked } from '../parts/unranked.js';

const STATES = {
  NOT_BEGUN: ['', 'Chưa bắt đầu', 'Not begun'],
  AGGREGATED: ['info', 'Đã tổng hợp', 'Aggregated'],
  CONCLUDED: ['info', 'Hội đồng đã kết luận', 'Concluded'],
  SUBMITTED: ['warn', 'Chờ lãnh đạo tỉnh phê duyệt', 'Awaiting approval'],
  RETURNED: ['bad', 'Bị trả lại', 'Returned'],
  PUBLISHED: ['good', 'Đã công bố', 'Published'],
};

/** From the locked points to the published index: Home Affairs, councils, the province's leader, each one step. */
export default class PublicationPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.level = parameters[0] ?? app.round.levels[0].code;
  }

  get title() { return tr('Công bố', 'Publication'); }
  get path() { return `/rounds/${seg(app.round.code)}/publications/${seg(this.level)}`; }

  async load() {
    const [publication, units] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.publication = publication;
    this.names = new Map(units.units.map((it) => [it.code, it.name]));
    this.draft = publication.ranking ? await get(`${this.path}/draft`) : null;
  }

  async move(step, body = {}) {
    await post(`${this.path}/${step}`, body, { version: this.publication.version });
    this.asking = null;
    await this.load();
  }

  view() {
    const it = this.publication;
    const [kind, vi, en] = STATES[it.state];
    return html`${head(this.title, tr('Tổng hợp, Hội đồng kết luận, trình, lãnh đạo tỉnh phê duyệt: mỗi bước một người.', 'Aggregate, conclude, submit, approve: each step by another person.'), badge(kind, tr(vi, en)))}
      ${levelLinks('publication', this.level)}
      ${this.asking ? nothing : problemBox(this.fault)}
      ${it.reason ? html`<div class="alert warn"><span class="strong">${tr('Lý do trả lại', 'Why it was returned')}</span><span class="words">${it.reason}</span></div>` : nothing}
      ${this.openItems()}
      <section class="card" aria-labelledby="steps"><h2 id="steps">${tr('Các bước', 'Steps')}</h2><ol class="plain steps">${this.steps()}</ol></section>
      ${this.draftView()}${this.versions()}${this.dialogs()}`;
  }

  openItems() {
    const { openItems, leftOut } = this.publication;
    const open = openItems.filter((it) => it.blocks);
    const notes = openItems.filter((it) => !it.blocks);
    return html`${open.length === 0 ? nothing : html`<section class="card" aria-labelledby="open"><h2 id="open">${tr(`Còn vướng (${open.length})`, `Still open (${open.length})`)}</h2>
      <details ?open=${open.length < 12}><summary>${tr('Danh sách', 'List')}</summary><ul>${open.map((it) => this.openItem(it))}</ul></details></section>`}
      ${notes.length === 0 ? nothing : html`<section class="card" aria-labelledby="notes"><h2 id="notes">${tr(`Lưu ý (${notes.length})`, `To be known (${notes.length})`)}</h2><ul>${notes.map((it) => this.openItem(it))}</ul></section>`}
      ${leftOut.length === 0 ? nothing : html`<section class="card" aria-labelledby="left-out"><h2 id="left-out">${tr('Không xếp hạng theo quyết định của Hội đồng', 'Left out by the council')}</h2><ul>${leftOut.map((it) => html`<li><span class="strong">${this.names.get(it.unit) ?? it.unit}</span>: <span class="words">${text(it.reason)}</span> <span class="small quiet">${it.by}, ${moment(it.at, app.round.zone)}</span></li>`)}</ul></section>`}`;
  }

  openItem(it) {
    const mayLeaveOut = it.kind === 'SHEET_NOT_SUBMITTED' && app.can('LEAVE_UNIT_OUT') && this.publication.state !== 'SUBMITTED';
    return html`<li>${it.unit ? html`<span class="strong">${this.names.get(it.unit) ?? it.unit}</span>: ` : nothing}${text(it.message)}
      ${mayLeaveOut ? html`<button class="act slim" type="button" @click=${() => { this.asking = 'leave-out'; this.unit = it.unit; app.update(); }}>${tr('Không xếp hạng', 'Leave out')}<span class="unseen"> ${this.names.get(it.unit) ?? it.unit}</span></button>` : nothing}</li>`;
  }

  steps() {
    const it = this.publication;
    const ready = !it.openItems.some((open) => open.blocks);
    const prepares = app.can('PREPARE_PUBLICATION');
    const own = it.councils.find((c) => !c.by && app.can('APPRAISE'));
    const step = (number_, name, done, tools) => html`<li><div class="row between"><h3>${number_}. ${name}</h3>${done ? badge('good', done) : nothing}</div>${tools}</li>`;
    return html`
      ${step(1, tr('Sở Nội vụ tổng hợp', 'Home Affairs aggregates'), it.ranking && moment(it.ranking.at, app.round.zone), prepares ? html`<div class="row">
        ${app.can('RUN_RANKING') ? action(this, 'rank', tr('Xếp hạng theo điểm đã chốt', 'Rank by locked points'), async () => { await post(`/rounds/${seg(app.round.code)}/rankings/${seg(this.level)}/runs`); await this.load(); }) : nothing}
        ${['NOT_BEGUN', 'AGGREGATED', 'RETURNED', 'PUBLISHED'].includes(it.state) ? action(this, 'aggregate', tr('Tổng hợp', 'Aggregate'), () => this.move('aggregate'), { first: true, disabled: !ready, said: tr('Đã tổng hợp', 'Aggregated') }) : nothing}</div>` : nothing)}
      ${step(2, tr('Hội đồng kết luận', 'Councils conclude'), it.councils.length && it.councils.every((c) => c.by) ? tr('đủ', 'all') : null, html`<ul class="plain">${it.councils.map((c) => html`<li>${this.names.get(c.council) ?? c.council}: ${c.by ? html`${c.by}, ${moment(c.at, app.round.zone)}` : html`<span class="quiet">${tr('chưa', 'not yet')}</span>`}</li>`)}</ul>
        ${it.state === 'AGGREGATED' && own ? action(this, 'conclude', tr('Hội đồng kết luận', 'Conclude'), () => this.move('conclude'), { first: true, said: tr('Đã kết luận', 'Concluded') }) : nothing}`)}
      ${step(3, tr('Sở Nội vụ trình', 'Home Affairs submits'), it.submission && moment(it.submission.at, app.round.zone), prepares && ['CONCLUDED', 'RETURNED'].includes(it.state) ? (it.latestVersion > 0
        ? html`<button class="act first" type="button" @click=${() => { this.asking = 'note'; app.update(); }}>${tr('Trình bản đính chính', 'Submit the correction')}</button>`
        : action(this, 'submit', tr('Trình lãnh đạo tỉnh', "Submit to the province's leader"), () => this.move('submit'), { first: true, said: tr('Đã trình', 'Submitted') })) : nothing)}
      ${step(4, tr('Lãnh đạo tỉnh phê duyệt, công bố', "The province's leader approves and publishes"), it.state === 'PUBLISHED' ? tr('đã công bố', 'published') : null, it.state === 'SUBMITTED' && app.can('APPROVE_PUBLICATION') ? html`<div class="row">${action(this, 'approve', tr('Phê duyệt và công bố', 'Approve and publish'), () => this.move('approve'), { first: true, said: tr('Đã công bố', 'Published') })}
        <button class="act" type="button" @click=${() => { this.asking = 'return'; app.update(); }}>${tr('Trả lại', 'Return')}</button></div>` : nothing)}`;
  }

  draftView() {
    return this.draft?.rows ? html`<section class="card" aria-labelledby="draft"><h2 id="draft">${tr('Bảng sẽ công bố', 'The ranking as it would be published')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="draft"><table>
      <thead><tr><th scope="col" class="number">${tr('Hạng', 'Rank')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col" class="number">${tr('Chỉ số', 'Index')}</th><th scope="col">${tr('Xếp loại', 'Class')}</th></tr></thead>
      <tbody>${this.draft.rows.map((r) => html`<tr><td class="number strong">${r.rank}</td><th scope="row">${r.unitName}</th><td class="number">${percent(r.indexPercent)}</td><td>${r.classification ? text(r.classification) : '–'}</td></tr>`)}</tbody></table></div>
      ${unranked(this.draft.unranked)}
      <p class="small quiet">SHA-256: <code>${this.publication.ranking.digest}</code> · ${number(this.publication.ranking.units)} ${tr('đơn vị', 'units')}</p></section>` : nothing;
  }

  versions() {
    const { versions } = this.publication;
    return versions.length === 0 ? nothing : html`<section class="card" aria-labelledby="versions"><h2 id="versions">${tr('Các bản đã công bố', 'Published versions')}</h2><ul>${versions.map((it) => html`<li><a href=${`#/public/${seg(app.round.code)}/${seg(this.level)}`}>${tr('Bản', 'Version')} ${it.version}</a>, ${day(it.publishedAt, app.round.zone)}${it.note ? html`: ${text(it.note)}` : nothing}</li>`)}</ul></section>`;
  }

  dialogs() {
    const back = this.asking === 'return';
    const out = this.asking === 'leave-out';
    const title = back ? tr('Trả lại Sở Nội vụ', 'Return to Home Affairs') : out ? tr(`Không xếp hạng ${this.names.get(this.unit) ?? this.unit}: lý do (công khai)`, `Leave ${this.names.get(this.unit) ?? this.unit} out: why (public)`) : tr('Lý do đính chính (công khai)', 'Reason of the correction (public)');
    const close = () => { this.asking = null; app.update(); };
    return dialog(this.asking, title, html`<form class="stack" @submit=${(event) => {
      event.preventDefault();
      const form = new FormData(event.target);
      const words = { vi: form.get('words'), en: form.get('words-en') || form.get('words') };
      this.run('say', () => (back ? this.move('return', { reason: words.vi }) : out ? this.move(`units/${seg(this.unit)}/leave-out`, { reason: words }) : this.move('submit', { note: words })));
    }}><div class="field"><label for="words">${tr('Nội dung', 'Words')}</label><textarea id="words" name="words" required maxlength="2000"></textarea></div>
      ${back ? nothing : html`<div class="field"><label for="words-en">${tr('Bằng tiếng Anh', 'In English')}</label><textarea id="words-en" name="words-en" maxlength="2000"></textarea></div>`}
      ${problemBox(this.fault)}<div class="row"><button class="act first">${back ? tr('Trả lại', 'Return') : out ? tr('Không xếp hạng', 'Leave out') : tr('Trình', 'Submit')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>`, close);
  }
}
