import { html, live, nothing } from '../core/lit.js';
import { number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { head, problemBox } from '../parts/ui.js';
import { surveyTabs } from '../parts/tabs.js';
import { levelName } from './home.js';

const INVALID = {
  TOO_MANY_BLANK: ['Bỏ trống quá nhiều câu', 'Too many blank'],
  TWO_ANSWERS: ['Chọn hai phương án một câu', 'Two answers to one question'],
  OFF_LIST: ['Không thuộc danh sách', 'Not on the list'],
  DUPLICATE: ['Phiếu trùng', 'Duplicate'],
  UNREADABLE: ['Không đọc được', 'Unreadable'],
};

/** The Support Team types in ballots that came on paper, one after the other. Answers stay in this page's memory, nowhere else. */
export default class SurveyPaperPage extends Page {
  get title() { return tr('Nhập phiếu giấy', 'Type in paper ballots'); }
  get path() { return `/rounds/${seg(app.round.code)}/survey`; }

  async load() {
    const [board, { units }] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.board = board;
    this.units = units.filter((it) => board.questionnaires.some((q) => q.level === it.level));
    this.typed = 0;
    await this.choose(this.units[0]?.code);
  }

  get level() { return this.units.find((it) => it.code === this.unit)?.level; }
  get groups() { return this.board.questionnaires.filter((it) => it.level === this.level); }

  async choose(unit, group) {
    this.unit = unit;
    this.group = this.groups.some((it) => it.group === group) ? group : this.groups[0]?.group;
    this.form = this.group ? await get(`${this.path}/questionnaires/${seg(this.level)}/${seg(this.group)}`) : null;
    this.blank();
  }

  blank() {
    this.answers = {};
    this.comment = '';
    this.invalid = '';
    app.update();
  }

  async send() {
    await post(`${this.path}/paper-ballots`, { unit: this.unit, group: this.group, answers: this.answers, ...(this.comment.trim() ? { comment: this.comment.trim() } : {}), ...(this.invalid ? { invalid: this.invalid } : {}) });
    this.typed += 1;
    this.blank();
    await app.drawn();
    document.querySelector('[data-question] input')?.focus();
  }

  view() {
    return html`${head(this.title, tr('Từng phiếu một, đúng như trên giấy; câu bỏ trống thì để trống.', 'One by one, as on the paper; what was left blank stays blank.'))}
      ${surveyTabs('survey-paper')}
      ${this.board.state === 'OPEN' ? nothing : html`<div class="alert warn">${tr('Điều tra không còn mở nên không nhận thêm phiếu.', 'The survey is not open, so no ballots are taken.')}</div>`}
      <section class="card" aria-label=${tr('Phiếu của ai', 'Whose ballot')}><div class="pair"><div class="field"><label for="unit">${tr('Đơn vị được đánh giá', 'Unit that is judged')}</label><select id="unit" @change=${(event) => this.run('choose', () => this.choose(event.target.value, this.group))}>${this.units.map((it) => html`<option value=${it.code} ?selected=${it.code === this.unit}>${it.name} (${levelName(it.level)})</option>`)}</select></div>
        <div class="field"><label for="group">${tr('Nhóm trả lời', 'Group')}</label><select id="group" @change=${(event) => this.run('choose', () => this.choose(this.unit, event.target.value))}>${this.groups.map((it) => html`<option value=${it.group} ?selected=${it.group === this.group}>${text(it.name)}</option>`)}</select></div></div>
        <p class="small quiet" role="status">${tr(`Đã nhập ${number(this.typed)} phiếu trong lần làm việc này`, `${number(this.typed)} typed in since this page was opened`)}</p></section>
      ${this.form ? this.ballot() : nothing}`;
  }

  ballot() {
    return html`<form class="stack" @submit=${(event) => { event.preventDefault(); this.run('send', () => this.send(), tr('Đã nhập phiếu, sang phiếu kế tiếp', 'Typed in; the next one')); }}>
      ${this.form.questions.map((it, at) => html`<fieldset class="card" data-question=${it.code}><legend class="strong">${at + 1}. ${text(it.text)}</legend>
        <div class="choices">${it.options.map((option) => html`<label class="choice"><input type="radio" name="q-${it.code}" .checked=${live(this.answers[it.code] === option.code)} @change=${() => { this.answers[it.code] = option.code; app.update(); }}><span>${text(option.text)}</span></label>`)}</div>
        ${this.answers[it.code] ? html`<span><button class="link small" type="button" @click=${() => { delete this.answers[it.code]; app.update(); }}>${tr('Để trống', 'Leave blank')}<span class="unseen"> ${at + 1}</span></button></span>` : nothing}</fieldset>`)}
      <section class="card" aria-label=${tr('Ý kiến, tình trạng phiếu', 'Comment, validity')}>
        ${this.form.comment ? html`<div class="field"><label for="comment">${text(this.form.comment)}</label><textarea id="comment" maxlength="2000" .value=${live(this.comment)} @input=${(event) => { this.comment = event.target.value; }}></textarea></div>` : nothing}
        <div class="field"><label for="invalid">${tr('Phiếu không hợp lệ vì', 'Invalid because')}</label><select id="invalid" class="filter" .value=${live(this.invalid)} @change=${(event) => { this.invalid = event.target.value; app.update(); }}><option value="">${tr('Phiếu hợp lệ', 'It is valid')}</option>${Object.entries(INVALID).map(([code, words]) => html`<option value=${code}>${tr(...words)}</option>`)}</select></div>
        ${problemBox(this.fault)}
        <div class="row"><button class="act first" aria-busy=${this.busy === 'send' ? 'true' : 'false'}>${tr('Nhập phiếu', 'Type it in')}</button><button class="act" type="button" @click=${() => this.blank()}>${tr('Xóa, nhập lại', 'Clear')}</button></div></section></form>`;
  }
}
