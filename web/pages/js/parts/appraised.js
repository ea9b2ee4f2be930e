import { html, live, nothing } from '../core/lit.js';
import { before, moment, points, size, text, tr } from '../core/language.js';
import { app } from '../core/app.js';
import { put, seg } from '../core/api.js';
import { badge, problemBox } from './ui.js';
import { asTyped, declaredJson, inputField, valueInWords } from './inputs.js';
import { openWords } from './preview.js';
import { ruleInWords } from './rule.js';

const KINDS = {
  ACCEPT: ['Chấp nhận', 'Accept'],
  ADJUST: ['Điều chỉnh số liệu', 'Adjust the data'],
  ASK_EXPLANATION: ['Yêu cầu giải trình', 'Ask for an explanation'],
};
const DID = {
  ACCEPT: ['good', 'Chấp nhận', 'Accepted'],
  ADJUST: ['warn', 'Điều chỉnh', 'Adjusted'],
  ASK_EXPLANATION: ['info', 'Yêu cầu giải trình', 'Explanation asked'],
};

/** What each copy of an item is made of: its name, its data, its points. */
export function copiesOf({ declared, first, second, self, firstPoints, secondPoints }) {
  const adjusted = (said) => [said.resolution, said.decision].find((it) => it?.kind === 'ADJUST') ?? null;
  const one = adjusted(first) ?? declared;
  const two = adjusted(second) ?? one;
  return [
    [tr('Đơn vị kê khai', 'Declared'), declared, self],
    [tr('Thẩm định lần 1', 'Appraisal 1'), one, firstPoints],
    ...(secondPoints == null ? [] : [[tr('Thẩm định lần 2', 'Appraisal 2'), two, secondPoints]]),
  ];
}

/** One item before the council, and what this person says about it. */
export class AppraisedItem {
  constructor(page, item) {
    this.page = page;
    this.item = item;
    const declared = this.line.declared;
    this.kind = null;
    this.faults = {};
    this.typed = Object.fromEntries(Object.entries(this.inputs).map(([key, input]) => [key, asTyped(input, declared?.values[key])]));
    this.notApplicable = declared?.notApplicable ?? false;
    this.words = '';
    this.day = '';
  }

  get line() { return this.page.appraisal.items.find((it) => it.code === this.item.code); }
  get inputs() { return this.item.inputs ?? {}; }
  get evidence() { return this.page.sheet.items.find((it) => it.code === this.item.code)?.evidence.filter((it) => it.state === 'ACCEPTED') ?? []; }

  get mayDecide() {
    const { seat, appraisal, pass } = this.page;
    if (!seat || appraisal.stage === 'LOCKED' || appraisal.stage === 'RETURNED') return false;
    if (pass === 'second' && appraisal.stage !== 'SECOND_APPRAISAL') return false;
    return seat === 'CHAIR' ? this.line.disputed : this.line.mine;
  }

  choose(kind) {
    this.kind = kind;
    app.update();
  }

  body() {
    if (this.kind === 'ACCEPT') return { json: '{"decision":"ACCEPT"}', faults: {} };
    if (this.kind === 'ASK_EXPLANATION') {
      return { json: JSON.stringify({ decision: this.kind, question: this.words.trim(), dueAt: `${this.day}T00:00:00+07:00` }), faults: {} };
    }
    return declaredJson(this.inputs, this.notApplicable ? {} : this.typed, { decision: this.kind, notApplicable: this.notApplicable, reason: this.words.trim() });
  }

  async send() {
    const { json, faults } = this.body();
    this.faults = faults;
    this.problem = null;
    if (Object.keys(faults).length) {
      app.update();
      return;
    }
    this.sending = true;
    app.update();
    try {
      const way = { SUPPORT: 'proposal', MEMBER: 'decision', CHAIR: 'resolution' }[this.page.seat];
      await put(`${this.page.path}/items/${seg(this.item.code)}/${way}`, json, { version: this.page.said(this.line).version });
      await this.page.decided();
      app.announce(tr(`Đã ghi ý kiến về mục ${this.item.code}`, `Recorded for item ${this.item.code}`));
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.problem = problem;
      if (problem.status === 412) await this.page.refresh();
      app.announce(problem.title);
    } finally {
      this.sending = false;
      app.update();
    }
  }

  view() {
    const { item, line } = this;
    return html`<article class="card item" aria-labelledby="item-title">
      <div class="row between"><h2 id="item-title" tabindex="-1">${item.code} · ${text(item.name)}</h2>
        <span class="row">${line.disputed ? badge('warn', tr('Khác ý kiến', 'Disputed')) : nothing}${line.diverges ? badge('warn', tr('Chênh lệch lớn', 'Diverges')) : nothing}</span></div>
      ${this.compared()}
      ${this.saidSoFar()}
      <details class="rule"><summary>${tr('Cách tính điểm', 'How points are made')}</summary><ul class="plain">${ruleInWords(item).map((it) => html`<li class="depth-${Math.min(it.depth, 3)}">${it.words}</li>`)}</ul></details>
      ${this.documents()}
      ${this.mayDecide ? this.form() : nothing}</article>`;
  }

  compared() {
    const copies = copiesOf(this.line);
    const cell = (copy, key, input) => (!copy ? '–' : copy.notApplicable ? tr('Không áp dụng', 'Not applicable') : valueInWords(input, copy.values?.[key]));
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${tr('So sánh ba bản', 'The copies side by side')}><table class="compared">
      <thead><tr><th scope="col">${tr('Số liệu', 'Data')}</th>${copies.map(([label]) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
      <tbody>${Object.entries(this.inputs).map(([key, input]) => html`<tr><th scope="row">${text(input.label)}</th>${copies.map(([, copy], at) => {
        const here = cell(copy, key, input);
        const changed = at > 0 && here !== cell(copies[at - 1][1], key, input);
        return html`<td class="number ${changed ? 'changed' : ''}">${here}</td>`;
      })}</tr>`)}
      <tr class="sum"><th scope="row">${tr('Điểm', 'Points')} <span class="quiet">/ ${points(this.line.maxPoints)}</span></th>${copies.map(([, , value], at) => html`<td class="number ${at > 0 && value !== copies[at - 1][2] ? 'changed' : ''}">${points(value)}</td>`)}</tr></tbody></table></div>
      ${this.line.declared?.explanation ? html`<p class="words"><span class="quiet">${tr('Đơn vị giải thích', "Unit's note")}:</span> ${this.line.declared.explanation}</p>` : nothing}
      ${this.line.explanation ? html`<blockquote class="words"><span class="strong">${tr('Giải trình của đơn vị', "The unit's explanation")}:</span> ${this.line.explanation}</blockquote>` : nothing}`;
  }

  saidSoFar() {
    const votes = ['first', 'second'].flatMap((pass) => [['proposal', tr('Tổ giúp việc', 'Support Team')], ['decision', tr('Thành viên', 'Member')], ['resolution', tr('Chủ tịch', 'Chair')]]
      .map(([way, who]) => [pass, who, this.line[pass][way]])).filter(([, , vote]) => vote);
    return votes.length === 0 ? nothing : html`<ul class="plain votes">${votes.map(([pass, who, vote]) => html`<li>${badge(DID[vote.kind][0], tr(DID[vote.kind][1], DID[vote.kind][2]))}
      <span>${who}, ${pass === 'first' ? tr('lần 1', 'first') : tr('lần 2', 'second')}: ${vote.by} <span class="quiet small">${moment(vote.at, app.round.zone)}</span></span>
      ${vote.words ? html`<span class="words">${vote.words}</span>` : nothing}${vote.dueAt ? html`<span class="quiet small">${before(vote.dueAt, app.round.zone)}</span>` : nothing}</li>`)}</ul>`;
  }

  documents() {
    const { evidence, page } = this;
    return html`<section class="stack tight" aria-label=${tr('Tài liệu kiểm chứng', 'Evidence')}><h3>${tr('Tài liệu kiểm chứng', 'Evidence')}</h3>
      ${evidence.length === 0 ? html`<p class="quiet small">${tr('Đơn vị không gửi tài liệu.', 'The unit sent no documents.')}</p>` : html`<ul class="plain stack tight">${evidence.map((it) => html`<li class="row"><span class="words">${it.fileName}</span><span class="quiet small nowrap">${size(it.length)}</span><button class="act slim" type="button" @click=${() => page.run('open', () => page.uploads.open(page, it))}>${openWords(it)}<span class="unseen"> ${it.fileName}</span></button></li>`)}</ul>`}</section>`;
  }

  form() {
    const { kind } = this;
    const second = this.page.pass === 'second';
    return html`<form class="stack declare" @submit=${(event) => { event.preventDefault(); this.send(); }}>
      <fieldset class="field"><legend>${tr('Ý kiến của tôi', 'My word')}</legend><div class="choices">${Object.entries(KINDS).filter(([code]) => !(second && code === 'ASK_EXPLANATION')).map(([code, words], at) => html`
        <label class="choice"><input type="radio" name="decision" .checked=${live(kind === code)} @change=${() => this.choose(code)}><span>${tr(...words)} <kbd aria-hidden="true">${at + 1}</kbd></span></label>`)}</div></fieldset>
      ${kind === 'ADJUST' ? html`${this.item.notApplicable && this.item.notApplicable !== 'notAllowed' ? html`<label class="check"><input type="checkbox" .checked=${live(this.notApplicable)} @change=${(event) => { this.notApplicable = event.target.checked; app.update(); }}>${tr('Không áp dụng với đơn vị', 'Does not apply')}</label>` : nothing}
        ${this.notApplicable ? nothing : Object.entries(this.inputs).map(([key, input]) => inputField(key, input, this.typed[key], (it) => { this.typed = { ...this.typed, [key]: it }; app.update(); }, { fault: this.faults[key] || this.problem?.of(key) }))}
        ${this.wordsField(tr('Lý do điều chỉnh', 'Reason'))}` : nothing}
      ${kind === 'ASK_EXPLANATION' ? html`${this.wordsField(tr('Nội dung cần giải trình', 'What is to be explained'))}
        <div class="field"><label for="due">${tr('Trả lời trước ngày', 'To be answered before')}</label><input class="short" id="due" type="date" required .value=${live(this.day)} @input=${(event) => { this.day = event.target.value; }}></div>` : nothing}
      ${problemBox(this.problem)}
      <div><button class="act first" ?disabled=${!kind || this.sending} aria-busy=${this.sending ? 'true' : 'false'}>${tr('Ghi nhận', 'Record')}</button></div></form>`;
  }

  wordsField(label) {
    return html`<div class="field"><label for="words">${label}</label><textarea id="words" required maxlength="2000" .value=${live(this.words)} @input=${(event) => { this.words = event.target.value; }}></textarea></div>`;
  }
}
