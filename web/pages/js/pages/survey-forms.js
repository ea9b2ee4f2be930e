import { html, nothing } from '../core/lit.js';
import { before, number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, head, problemBox } from '../parts/ui.js';
import { CheckedImport } from '../parts/files.js';
import { surveyTabs } from '../parts/tabs.js';
import { levelName } from './home.js';

/** The questionnaires: what is asked, of whom, for which sub-criterion. Home Affairs imports them and opens the survey. */
export default class SurveyFormsPage extends Page {
  get title() { return tr('Phiếu hỏi', 'Questionnaires'); }
  get path() { return `/rounds/${seg(app.round.code)}/survey`; }

  async load() {
    this.board = await get(this.path);
    this.forms = await Promise.all(this.board.questionnaires.map(async (it) => ({ ...it, ...(await get(this.place(it))) })));
    this.imports = Object.fromEntries(this.board.questionnaires.map((it) => [this.place(it), this.importOf(it)]));
  }

  place({ level, group }) { return `${this.path}/questionnaires/${seg(level)}/${seg(group)}`; }

  importOf(it) {
    return new CheckedImport(this, {
      id: `file-${it.level}-${it.group}`,
      method: 'PUT',
      path: () => this.place(it),
      accept: '.yaml,.yml',
      label: () => tr('Thay bằng tệp (YAML)', 'Replace by a file (YAML)'),
      importLabel: () => tr('Nhập', 'Import'),
      told: (done) => tr(`${done.questions} câu hỏi, cho ${done.subCriteria.join(', ')}`, `${done.questions} questions, for ${done.subCriteria.join(', ')}`),
      imported: () => this.load(),
    });
  }

  async open(form) {
    await post(`${this.path}/open`, { maxBlankPercent: Number(form.get('blank')) });
    await this.load();
  }

  view() {
    const { state, maxBlankPercent } = this.board;
    return html`${head(this.title, tr('Câu hỏi cho từng nhóm và tiêu chí thành phần mà câu trả lời chấm điểm.', 'The questions for each group, and the sub-criterion that the answers score.'))}
      ${surveyTabs('survey-forms')}${problemBox(this.fault)}
      ${app.can('MANAGE_SURVEY') && state === 'DRAFT' ? html`<section class="card" aria-labelledby="open"><h2 id="open">${tr('Mở điều tra', 'Open the survey')}</h2><form class="row end" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('open', () => this.open(form), tr('Đã mở điều tra', 'The survey is open')); }}>
        <div class="field"><label for="blank">${tr('Phiếu bỏ trống quá bao nhiêu % thì không hợp lệ', 'A ballot is invalid from this % left blank')}</label><input class="short" id="blank" name="blank" type="number" min="0" max="100" required value=${maxBlankPercent}></div><button class="act first">${tr('Mở điều tra', 'Open')}</button></form></section>` : nothing}
      ${this.forms.map((it) => this.form(it, state))}
      ${app.can('MANAGE_SURVEY') && ['OPEN', 'ENDED'].includes(state) ? html`<details class="card"><summary>${tr('Đóng điều tra', 'Close the survey')}</summary><p>${tr('Đóng rồi thì không nhận thêm phiếu nào, kể cả phiếu giấy chưa nhập.', 'After closing no ballot is taken any more, not even paper that is not typed in yet.')}</p>${action(this, 'close', tr('Đóng hẳn', 'Close for good'), async () => { await post(`${this.path}/close`); await this.load(); }, { risky: true })}</details>` : nothing}`;
  }

  form(it, state) {
    const id = `form-${it.level}-${it.group}`;
    return html`<section class="card" aria-labelledby=${id}><div class="row between"><h2 id=${id}>${text(it.name)}</h2><span class="quiet small">${levelName(it.level)} · ${text(it.groupName)}</span></div>
      <p class="quiet small">${tr(`${it.questions.length} câu hỏi`, `${it.questions.length} questions`)}${it.closesAt ? html` · ${before(it.closesAt, app.round.zone)}` : nothing}</p>
      ${it.sample ? html`<p class="small">${text(it.sample)}</p>` : nothing}
      ${app.can('MANAGE_SURVEY') && state === 'DRAFT' ? this.imports[this.place(it)].view() : nothing}
      <ol class="stack">${it.questions.map((q) => html`<li><span class="strong">${text(q.text)}</span> <span class="row">${badge('', q.subCriterion)}${q.required ? nothing : badge('', tr('không bắt buộc', 'optional'))}<span class="quiet small">${q.measure === 'TOP_TWO' ? tr('tính tỷ lệ hai mức cao nhất', 'share of the two best answers') : tr('tính theo trọng số', 'by weights')}</span></span>
        <span class="small">${q.options.map((option, at) => html`${at ? ' · ' : ''}${text(option.text)}${option.weight == null ? nothing : html` <span class="quiet tabular">(${number(option.weight)})</span>`}`)}</span></li>`)}</ol></section>`;
  }
}
