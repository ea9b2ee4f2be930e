import { html, live, nothing } from '../core/lit.js';
import { moment, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, put, seg } from '../core/api.js';
import { Drafts } from '../core/drafts.js';
import { action, badge, deadlineBadge, head, problemBox } from '../parts/ui.js';

/** What the council asked the unit to explain: the officer answers, the leader sends. */
export default class ExplanationsPage extends Page {
  constructor(parameters) {
    super(parameters);
    [this.unit] = parameters;
    this.path = `/rounds/${seg(app.round.code)}/units/${seg(this.unit)}/explanations`;
    this.drafts = new Drafts(app.me.username, app.round.code, this.unit, 'explanations');
    this.problems = {};
  }

  get title() { return tr('Giải trình', 'Explanations'); }

  async load() {
    this.all = await get(this.path);
  }

  async save(question) {
    this.problems[question.code] = null;
    try {
      await put(`${this.path}/${seg(question.code)}`, { explanation: this.drafts.read(question.code) ?? question.explanation ?? '' }, { version: question.version });
      this.drafts.drop(question.code);
      await this.load();
      app.announce(tr('Đã lưu giải trình', 'Explanation saved'));
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.problems[question.code] = problem;
      app.announce(problem.title);
    }
  }

  view() {
    const { open, questions } = this.all;
    const answered = questions.filter((it) => it.explanation).length;
    return html`${head(this.title, tr('Hội đồng thẩm định hỏi về các mục sau.', 'The Appraisal Council asks about these items.'),
      questions.length ? badge(open ? 'warn' : 'good', open ? tr(`Đã trả lời ${answered}/${questions.length}`, `${answered} of ${questions.length} answered`) : tr('Đã gửi', 'Sent')) : nothing)}
      ${questions.length === 0 ? html`<div class="card empty">${tr('Không có yêu cầu giải trình nào.', 'Nothing is to be explained.')}</div>` : questions.map((it) => this.question(it))}
      ${problemBox(this.fault)}
      ${open && questions.length && app.can('APPROVE_EXPLANATION') ? html`<div>${action(this, 'send', tr('Duyệt và gửi giải trình', 'Approve and send the explanations'), async () => {
        await post(`${this.path}/submit`, {}, { version: this.all.version });
        await this.load();
      }, { first: true, disabled: answered < questions.length, said: tr('Đã gửi giải trình', 'Explanations sent') })}</div>` : nothing}`;
  }

  question(it) {
    const editable = this.all.open && app.can('EXPLAIN');
    const typed = this.drafts.read(it.code) ?? it.explanation ?? '';
    const id = `answer-${it.code.replace(/\W/g, '-')}`;
    return html`<article class="card" aria-labelledby="${id}-title"><div class="row between"><h2 id="${id}-title">${it.code} · ${text(it.name)}</h2>
        ${deadlineBadge({ opensAt: '1970-01-01T00:00:00Z', closesAt: it.dueAt })}</div>
      <blockquote class="words">${it.question}</blockquote>
      <div><a href=${app.to('sheet', this.unit, it.code)}>${tr('Xem số liệu và tài liệu', 'Look at data and evidence')}</a></div>
      ${editable ? html`<form class="stack" @submit=${(event) => { event.preventDefault(); this.run(`save-${it.code}`, () => this.save(it)); }}>
        <div class="field"><label for=${id}>${tr('Giải trình của đơn vị', "The unit's explanation")}</label><textarea id=${id} required maxlength="4000" .value=${live(typed)} @input=${(event) => { this.drafts.write(it.code, event.target.value); app.update(); }}></textarea></div>
        ${problemBox(this.problems[it.code])}
        <div class="row"><button class="act first" aria-busy=${this.busy === `save-${it.code}` ? 'true' : 'false'}>${tr('Lưu giải trình', 'Save')}</button>${this.drafts.read(it.code) != null ? html`<span class="quiet small">${tr('Chưa lưu', 'Not saved yet')}</span>` : nothing}</div></form>`
        : html`<p class="words">${it.explanation ?? tr('Chưa trả lời.', 'Not answered yet.')}</p>`}
      ${it.at ? html`<p class="quiet small">${it.by} · ${moment(it.at, app.round.zone)}</p>` : nothing}</article>`;
  }
}
