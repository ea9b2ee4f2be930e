import { html, live, nothing } from '../core/lit.js';
import { moment, number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { Drafts } from '../core/drafts.js';
import { action, badge, figure, head, problemBox } from '../parts/ui.js';
import { noticeTabs } from '../parts/tabs.js';

const ROLES = {
  UNIT_OFFICER: ['Cán bộ đầu mối', 'Unit officers'],
  UNIT_LEADER: ['Lãnh đạo đơn vị', 'Unit leaders'],
  COUNCIL_MEMBER: ['Thành viên Hội đồng', 'Council members'],
  DISTRICT_OFFICER: ['Phòng Nội vụ cấp huyện', 'District officers'],
  HOME_AFFAIRS: ['Sở Nội vụ', 'Home Affairs'],
  PROVINCE_LEADER: ['Lãnh đạo tỉnh', "Province's leaders"],
};
const BLANK = { code: '', subjectVi: '', subjectEn: '', textVi: '', textEn: '', roles: ['UNIT_OFFICER', 'UNIT_LEADER'], levels: [], notSubmitted: true };

/** Urging: who is late, and one letter to all of them, looked at before it goes out. */
export default class NoticesPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.drafts = new Drafts(app.me.username, app.round.code, 'notice');
    this.form = this.drafts.read('bulk') ?? BLANK;
  }

  get title() { return tr('Đôn đốc', 'Notices'); }
  get path() { return `/rounds/${seg(app.round.code)}/bulk-notices`; }

  async load() {
    const round = seg(app.round.code);
    [this.sent, ...this.byLevel] = await Promise.all([
      get(this.path).then((it) => it.bulkNotices),
      ...app.round.levels.map((level) => get(`/rounds/${round}/sheets?level=${seg(level.code)}`).then(({ sheets }) => ({ level, late: sheets.filter((it) => ['DRAFT', 'AWAITING_APPROVAL'].includes(it.state)), all: sheets.length }))),
    ]);
  }

  set(change) {
    this.form = { ...this.form, ...change };
    this.preview = null;
    this.drafts.write('bulk', this.form);
    app.update();
  }

  toggle(key, value) {
    this.set({ [key]: this.form[key].includes(value) ? this.form[key].filter((it) => it !== value) : [...this.form[key], value] });
  }

  request() {
    const { subjectVi, subjectEn, textVi, textEn, roles, levels, notSubmitted } = this.form;
    return {
      subject: { vi: subjectVi, en: subjectEn || subjectVi },
      text: { vi: textVi, en: textEn || textVi },
      to: { roles, ...(levels.length ? { levels } : {}), notSubmitted },
    };
  }

  async look() {
    this.preview = await post(`${this.path}/preview`, this.request());
    app.announce(tr(`${this.preview.count} người sẽ nhận`, `${this.preview.count} people would get it`));
  }

  async send() {
    const { recipients } = await post(this.path, { code: this.form.code, fingerprint: this.preview.fingerprint, ...this.request() });
    this.drafts.drop('bulk');
    this.form = BLANK;
    this.preview = null;
    this.done = recipients;
    await this.load();
  }

  view() {
    return html`${head(this.title, tr('Ai chưa nộp, và thư đôn đốc gửi cho họ.', 'Who has not submitted, and a letter to urge them.'))}
      ${noticeTabs('notices')}
      <div class="cards">${this.byLevel.map(({ level, late, all }) => html`<section class="card" aria-label=${text(level.name)}><h2>${text(level.name)}</h2>${figure(tr('Chưa gửi', 'Not submitted'), `${number(late.length)}/${number(all)}`)}
        ${late.length ? html`<details><summary>${tr('Danh sách', 'List')}</summary><ul>${late.map((it) => html`<li><a href=${app.to('sheet', it.unit)}>${it.unitName}</a> <span class="quiet small tabular">${it.declared}/${it.total}</span></li>`)}</ul></details>` : nothing}</section>`)}</div>
      ${this.done == null ? nothing : html`<div class="alert good" role="status">${tr(`Đã gửi cho ${this.done} người.`, `Sent to ${this.done} people.`)}</div>`}
      ${this.compose()}${this.sentList()}`;
  }

  compose() {
    const { form } = this;
    const typed = (key) => (event) => this.set({ [key]: event.target.value });
    return html`<section class="card" aria-labelledby="compose"><h2 id="compose">${tr('Soạn thư đôn đốc', 'Write a notice')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('look', () => this.look()); }}>
        <fieldset class="field"><legend>${tr('Gửi cho', 'To')}</legend><div class="choices">${Object.entries(ROLES).map(([code, words]) => html`<label class="choice"><input type="checkbox" .checked=${live(form.roles.includes(code))} @change=${() => this.toggle('roles', code)}>${tr(...words)}</label>`)}</div></fieldset>
        <fieldset class="field"><legend>${tr('Cấp', 'Levels')} <span class="hint">${tr('(bỏ trống là mọi cấp)', '(none chosen means all)')}</span></legend><div class="choices">${app.round.levels.map((it) => html`<label class="choice"><input type="checkbox" .checked=${live(form.levels.includes(it.code))} @change=${() => this.toggle('levels', it.code)}>${text(it.name)}</label>`)}</div></fieldset>
        <label class="check"><input type="checkbox" .checked=${live(form.notSubmitted)} @change=${(event) => this.set({ notSubmitted: event.target.checked })}>${tr('Chỉ đơn vị chưa nộp', 'Only units that have not submitted')}</label>
        <div class="field"><label for="code">${tr('Mã thư', 'Code of the notice')}</label><input id="code" class="short" required pattern="[a-z0-9][a-z0-9\\-]{0,39}" .value=${live(form.code)} @input=${typed('code')} aria-describedby="code-hint"><span class="hint" id="code-hint">${tr('chữ thường, số, gạch nối; mỗi thư một mã, ví dụ doi-thuc-1', 'lower-case letters, digits, dashes; one for each notice')}</span></div>
        <div class="pair"><div class="field"><label for="subject-vi">${tr('Tiêu đề', 'Subject')}</label><input id="subject-vi" required maxlength="200" .value=${live(form.subjectVi)} @input=${typed('subjectVi')}></div>
          <div class="field"><label for="subject-en">${tr('Tiêu đề tiếng Anh (nếu có)', 'Subject in English')}</label><input id="subject-en" maxlength="200" .value=${live(form.subjectEn)} @input=${typed('subjectEn')}></div></div>
        <div class="pair"><div class="field"><label for="text-vi">${tr('Nội dung', 'Text')}</label><textarea id="text-vi" required maxlength="4000" .value=${live(form.textVi)} @input=${typed('textVi')}></textarea></div>
          <div class="field"><label for="text-en">${tr('Nội dung tiếng Anh (nếu có)', 'Text in English')}</label><textarea id="text-en" maxlength="4000" .value=${live(form.textEn)} @input=${typed('textEn')}></textarea></div></div>
        ${problemBox(this.fault)}
        <div><button class="act ${this.preview ? '' : 'first'}" aria-busy=${this.busy === 'look' ? 'true' : 'false'} ?disabled=${form.roles.length === 0}>${tr('Xem trước ai nhận', 'Preview who gets it')}</button></div></form>
      ${this.preview ? this.previewView() : nothing}</section>`;
  }

  previewView() {
    const { count, recipients, subject, text: words } = this.preview;
    return html`<div class="alert info" role="region" aria-label=${tr('Xem trước', 'Preview')}><span class="strong">${tr(`${count} người sẽ nhận`, `${count} people will get this`)}</span>
      <div class="letter"><p class="strong">${subject}</p><p class="words">${words}</p></div>
      <details><summary>${tr('Người nhận', 'Recipients')}</summary><ul>${recipients.slice(0, 200).map((it) => html`<li>${it.name} <span class="quiet small">${it.unit ?? ''}</span>${it.mailed ? nothing : html` ${badge('', tr('chỉ hộp thông báo', 'inbox only'))}`}</li>`)}</ul></details>
      ${count ? html`<div>${action(this, 'send', tr(`Gửi cho ${count} người`, `Send to ${count} people`), () => this.send(), { first: true })}</div>` : nothing}</div>`;
  }

  sentList() {
    return this.sent.length === 0 ? nothing : html`<section class="card" aria-labelledby="sent"><h2 id="sent">${tr('Đã gửi', 'Sent')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="sent"><table><thead><tr><th scope="col">${tr('Lúc', 'At')}</th><th scope="col">${tr('Tiêu đề', 'Subject')}</th><th scope="col">${tr('Người gửi', 'By')}</th><th scope="col" class="number">${tr('Người nhận', 'Recipients')}</th></tr></thead>
      <tbody>${this.sent.map((it) => html`<tr><td class="nowrap">${moment(it.at, app.round.zone)}</td><th scope="row">${text(it.subject)}</th><td>${it.by}</td><td class="number">${number(it.recipients)}</td></tr>`)}</tbody></table></div></section>`;
  }
}
