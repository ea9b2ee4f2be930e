import { html, live, nothing } from '../core/lit.js';
import { day, moment, points, text, tr } from '../core/language.js';
import { app } from '../core/app.js';
import { put, seg } from '../core/api.js';
import { badge, problemBox } from './ui.js';
import { assessedBy } from './criteria.js';
import { asTyped, declaredJson, inputField, valueInWords } from './inputs.js';
import { ruleInWords } from './rule.js';
import { evidencePart } from './evidence.js';

/** Between two looks whether the points are there, in milliseconds. */
const LOOKS = [250, 350, 500, 700, 1000, 1500, 2000, 3000, 4000];

/** One item of a sheet: its rule, its data, its points and why, its evidence. */
export class ItemEditor {
  constructor(page, item) {
    this.page = page;
    this.item = item;
    this.faults = {};
    this.problem = null;
    const draft = page.drafts.read(item.code);
    this.restored = Boolean(draft);
    this.form = draft ?? this.saved();
  }

  get line() { return this.page.line(this.item.code); }
  get inputs() { return this.item.inputs ?? {}; }

  saved() {
    const { values, notApplicable, explanation, version } = this.line;
    return {
      version,
      typed: Object.fromEntries(Object.entries(this.inputs).map(([key, input]) => [key, asTyped(input, values[key])])),
      notApplicable,
      explanation: explanation ?? '',
    };
  }

  leave() {
    this.gone = true;
  }

  set(change) {
    this.form = { ...this.form, ...change };
    this.dirty = true;
    this.page.drafts.write(this.item.code, this.form);
    app.update();
  }

  discard() {
    this.page.drafts.drop(this.item.code);
    this.form = this.saved();
    this.restored = false;
    this.dirty = false;
    this.conflict = null;
    this.problem = null;
    this.faults = {};
    app.update();
  }

  async save() {
    const { json, faults } = declaredJson(this.inputs, this.form.notApplicable ? {} : this.form.typed, {
      notApplicable: this.form.notApplicable,
      explanation: this.form.explanation.trim() || null,
    });
    this.faults = faults;
    this.problem = null;
    if (Object.keys(faults).length) {
      app.announce(tr('Có số liệu chưa đúng', 'Some data is not right'));
      await app.drawn();
      document.querySelector('[aria-invalid="true"]')?.focus();
      return;
    }
    this.saving = true;
    app.update();
    try {
      const saved = await put(`${this.page.path}/scores/${seg(this.item.code)}`, json, { version: this.form.version });
      this.page.drafts.drop(this.item.code);
      this.dirty = false;
      this.restored = false;
      this.conflict = null;
      this.form = { ...this.form, version: saved.version };
      app.announce(tr('Đã lưu, đang chấm điểm', 'Saved, scoring'));
      await this.awaitPoints(saved.sheetVersion);
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.problem = problem;
      if (problem.status === 412) this.conflict = problem.body;
      app.announce(problem.title);
    } finally {
      this.saving = false;
      this.scoring = false;
      app.update();
    }
  }

  async awaitPoints(version) {
    this.saving = false;
    this.scoring = true;
    for (const look of LOOKS) {
      await this.page.refresh();
      if (this.gone || this.page.sheet.validatedVersion >= version) break;
      await new Promise((done) => { setTimeout(done, look); });
    }
    if (!this.gone && this.page.sheet.validatedVersion >= version) {
      app.announce(tr(`Được ${points(this.line.points)} điểm. ${this.line.explainedVi ?? ''}`, `${points(this.line.points)} points. ${this.line.explainedEn ?? ''}`));
    }
  }

  /** Keeps what was typed, on top of what the other person saved. */
  keepMine() {
    this.form = { ...this.form, version: this.conflict.currentVersion };
    this.conflict = null;
    this.save();
  }

  async takeTheirs() {
    this.page.drafts.drop(this.item.code);
    await this.page.refresh();
    this.discard();
  }

  view() {
    const { item, line } = this;
    const siblings = this.page.all.filter((it) => this.page.line(it.code));
    const at = siblings.indexOf(item);
    const step = (it, label) => (it ? html`<a class="act slim" href=${app.to('sheet', this.page.unit, it.code)}>${label}</a>` : nothing);
    return html`<article class="card item" aria-labelledby="title">
      <div class="row between no-print"><a href=${app.to('sheet', this.page.unit)}>← ${tr('Cả phiếu', 'The whole sheet')}</a>
        <span class="row">${step(siblings[at - 1], tr('Mục trước', 'Previous'))}${step(siblings[at + 1], tr('Mục sau', 'Next'))}</span></div>
      <div class="stack tight">
        ${item.criterion ? html`<p class="quiet small">${item.criterion.code} ${text(item.criterion.name)}</p>` : nothing}
        <h2 id="title" tabindex="-1">${item.code} · ${text(item.name)}</h2>
      </div>
      ${this.result()}
      ${this.rule()}
      ${line.selfAssessed ? this.declaration() : html`<div class="alert info">${tr('Đơn vị không tự chấm mục này: điểm ', 'The unit does not assess this item: points are ')}${assessedBy(item)}.</div>`}
      ${line.selfAssessed ? evidencePart(this.page, item, line) : nothing}
      ${this.basis()}
    </article>`;
  }

  result() {
    const { line, item } = this;
    const waiting = this.scoring || (line.version > 0 && line.points == null);
    return html`<div class="result ${line.findings.length ? 'warn' : ''}">
      <div class="score"><b>${line.points == null ? '–' : points(line.points)}</b><span class="quiet">/ ${points(item.maxPoints)}</span></div>
      <div class="stack tight">
        ${waiting && this.scoring ? html`<span class="quiet" role="status">${tr('Đang chấm điểm…', 'Scoring…')}</span>`
          : html`<span>${tr(line.explainedVi, line.explainedEn) ?? (line.selfAssessed ? tr('Chưa có số liệu', 'No data yet') : tr('Chưa có kết quả', 'No result yet'))}</span>`}
        ${line.findings.map((it) => html`<span class="fault">${tr(it.message, it.messageEn)}</span>`)}
      </div></div>`;
  }

  rule() {
    const lines = ruleInWords(this.item);
    return lines.length === 0 ? nothing : html`<details class="rule" open><summary>${tr('Cách tính điểm', 'How points are made')}</summary>
      <ul class="plain">${lines.map((it) => html`<li class="depth-${Math.min(it.depth, 3)}">${it.words}</li>`)}</ul>
      ${this.item.note ? html`<p class="small quiet">${text(this.item.note)}</p>` : nothing}</details>`;
  }

  declaration() {
    const { page, form, line } = this;
    const locked = !page.editable;
    if (locked) return this.declared();
    const mayLeave = this.item.notApplicable && this.item.notApplicable !== 'notAllowed';
    return html`<form class="stack declare" novalidate @submit=${(event) => { event.preventDefault(); this.save(); }}
      @keydown=${(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.save(); } }}>
      <h3>${tr('Số liệu kê khai', 'Declared data')}</h3>
      ${this.restored ? html`<div class="alert warn" role="status"><span>${tr('Đây là phần đã nhập nhưng chưa lưu, được giữ trên máy này.', 'These are entries that were not saved yet, kept on this device.')}</span>
        <span><button class="act slim" type="button" @click=${() => this.discard()}>${tr('Bỏ, lấy bản đã lưu', 'Drop them, show what is saved')}</button></span></div>` : nothing}
      ${mayLeave ? html`<label class="check"><input type="checkbox" .checked=${live(form.notApplicable)} @change=${(event) => this.set({ notApplicable: event.target.checked })}>${tr('Không áp dụng với đơn vị', 'Does not apply to this unit')}</label>` : nothing}
      ${form.notApplicable ? nothing : Object.entries(this.inputs).map(([key, input]) => inputField(key, input, form.typed[key],
        (it) => this.set({ typed: { ...this.form.typed, [key]: it } }), { fault: this.faults[key] || this.problem?.of(key) }))}
      <div class="field"><label for="explanation">${tr('Giải thích', 'Explanation')} <span class="hint">${tr('(bắt buộc khi thiếu tài liệu)', '(needed where evidence is missing)')}</span></label>
        <textarea id="explanation" maxlength="4000" .value=${live(form.explanation)} @input=${(event) => this.set({ explanation: event.target.value })}></textarea></div>
      ${this.conflict ? this.conflictView() : problemBox(this.problem)}
      <div class="row"><button class="act first" aria-busy=${this.saving ? 'true' : 'false'} ?disabled=${this.saving}>${tr('Lưu và chấm điểm', 'Save and score')}</button>
        <span class="quiet small">${this.dirty || this.restored ? tr('Chưa lưu', 'Not saved yet') : line.updatedAt ? tr(`${line.updatedBy} lưu lúc ${moment(line.updatedAt, app.round.zone)}`, `saved by ${line.updatedBy}, ${moment(line.updatedAt, app.round.zone)}`) : nothing}</span></div>
    </form>`;
  }

  declared() {
    const { line } = this;
    return html`<section class="stack"><h3>${tr('Số liệu kê khai', 'Declared data')}</h3>
      ${line.version === 0 ? html`<p class="quiet">${tr('Chưa kê khai.', 'Nothing declared.')}</p>` : html`
      ${line.notApplicable ? html`<p>${badge('', tr('Không áp dụng', 'Not applicable'))}</p>` : html`<dl class="pairs">${Object.entries(this.inputs).map(([key, input]) => html`<dt>${text(input.label)}</dt><dd>${valueInWords(input, line.values[key])}</dd>`)}</dl>`}
      ${line.explanation ? html`<p class="words">${line.explanation}</p>` : nothing}
      <p class="quiet small">${line.updatedBy} · ${moment(line.updatedAt, app.round.zone)}</p>`}</section>`;
  }

  conflictView() {
    const theirs = this.conflict.current ?? {};
    const values = theirs.values ?? {};
    return html`<div class="alert warn conflict" role="alert" aria-labelledby="conflict">
      <span class="strong" id="conflict">${tr('Người khác vừa lưu mục này. Chọn bản nào?', 'Somebody else has just saved this item. Which one shall stay?')}</span>
      <div class="scroll" tabindex="0" role="group" aria-label=${tr('Hai bản', 'Both versions')}><table><thead><tr><th scope="col">${tr('Số liệu', 'Data')}</th><th scope="col">${tr('Bản của tôi', 'Mine')}</th><th scope="col">${tr('Bản đã lưu', 'Saved')}${theirs.updatedBy ? html` <span class="quiet">(${theirs.updatedBy})</span>` : nothing}</th></tr></thead>
        <tbody>${Object.entries(this.inputs).map(([key, input]) => html`<tr><th scope="row">${text(input.label)}</th><td>${this.form.notApplicable ? tr('Không áp dụng', 'Not applicable') : typedInWords(input, this.form.typed[key])}</td><td>${theirs.notApplicable ? tr('Không áp dụng', 'Not applicable') : valueInWords(input, values[key])}</td></tr>`)}
        <tr><th scope="row">${tr('Giải thích', 'Explanation')}</th><td class="words">${this.form.explanation || '–'}</td><td class="words">${theirs.explanation || '–'}</td></tr></tbody></table></div>
      <div class="row"><button class="act first slim" type="button" @click=${() => this.keepMine()}>${tr('Lưu bản của tôi', 'Save mine')}</button>
        <button class="act slim" type="button" @click=${() => this.takeTheirs()}>${tr('Lấy bản đã lưu', 'Take the saved one')}</button></div></div>`;
  }

  basis() {
    const { legalBasis, leadAppraiser, evidence } = this.item;
    if (!legalBasis && !leadAppraiser && !evidence) return nothing;
    return html`<details><summary>${tr('Căn cứ, đơn vị thẩm định', 'Legal basis, appraiser')}</summary><ul class="small">
      ${(Array.isArray(legalBasis) ? legalBasis : legalBasis ? [{ title: legalBasis }] : []).map((it) => html`<li>${text(it.title)} ${(it.versions ?? []).map((v) => html`<span class="quiet">${v.number} (${day(v.from)})</span> `)}</li>`)}
      ${leadAppraiser ? html`<li>${tr('Chủ trì thẩm định', 'Lead appraiser')}: ${leadAppraiser}</li>` : nothing}</ul></details>`;
  }
}

function typedInWords(input, typed) {
  if (['yesNo', 'choice', 'date'].includes(input.type)) return valueInWords(input, typed === '' ? null : typed);
  return typed === '' || typed == null ? tr('để trống', 'left empty') : typed;
}
