import { html, nothing } from '../core/lit.js';
import { number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, put, seg } from '../core/api.js';
import { action, badge, head, problemBox } from '../parts/ui.js';
import { fileButton, typeOf } from '../parts/files.js';

const STATES = { DRAFT: ['warn', 'Đang chuẩn bị', 'Being set up'], OPEN: ['good', 'Đang mở', 'Open'], CLOSED: ['', 'Đã đóng', 'Closed'] };
const WHAT = { level: ['cấp', 'level'], 'ranking-policy': ['cách xếp hạng', 'ranking policy'], 'class-table': ['bảng xếp loại', 'class table'], zone: ['múi giờ', 'zone'], deadline: ['hạn', 'deadline'], unit: ['đơn vị', 'unit'] };

/** What was cloned last: told on the new round's page. */
let cloned = null;

/** Rounds: this year's from last year's, set up step by step, opened and closed. */
export default class RoundsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.imports = {};
  }

  get title() { return tr('Đợt đánh giá', 'Rounds'); }

  async load() {
    this.rounds = (await get('/rounds')).rounds;
    app.rounds = this.rounds;
    if (!app.round) return;
    const path = `/rounds/${seg(app.round.code)}`;
    app.round = await get(path);
    this.counts = Map.groupBy((await get(`${path}/units`)).units, (it) => it.level);
  }

  async move(step) {
    app.round = await post(`/rounds/${seg(app.round.code)}/${step}`, {}, { version: app.round.version });
    await this.load();
  }

  async clone(form) {
    const { round, differences } = await post(`/rounds/${seg(form.get('from'))}/clone`, { code: form.get('code'), name: { vi: form.get('name'), en: form.get('name-en') }, year: Number(form.get('year')) });
    cloned = { round, differences };
    app.rounds = (await get('/rounds')).rounds;
    location.hash = `#/${encodeURIComponent(round.code)}/rounds`;
  }

  async importSet(level, file, dryRun) {
    this.imports[level] = { file, result: null };
    this.imports[level].result = await put(`/rounds/${seg(app.round.code)}/criteria-sets/${seg(level)}${dryRun ? '?dryRun=true' : ''}`, file, { type: typeOf(file) });
    if (!dryRun) await this.load();
  }

  view() {
    return html`${head(this.title, tr('Mỗi năm một đợt; bắt đầu từ đợt năm trước.', 'One round a year; begin from last year’s.'))}
      ${problemBox(this.fault)}
      <section class="card" aria-labelledby="all"><h2 id="all">${tr('Các đợt', 'All rounds')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="all"><table><thead><tr><th scope="col">${tr('Đợt', 'Round')}</th><th scope="col" class="number">${tr('Năm', 'Year')}</th><th scope="col">${tr('Tình trạng', 'State')}</th></tr></thead>
        <tbody>${this.rounds.map((it) => html`<tr><th scope="row"><a href="#/${encodeURIComponent(it.code)}/rounds">${text(it.name)}</a></th><td class="number">${it.year}</td><td>${badge(STATES[it.state][0], tr(STATES[it.state][1], STATES[it.state][2]))}</td></tr>`)}</tbody></table></div></section>
      ${app.round ? this.setUp() : nothing}
      ${this.rounds.length ? this.cloneForm() : nothing}`;
  }

  setUp() {
    const { state, levels, criteriaSets, deadlines } = app.round;
    const done = {
      units: levels.every((it) => this.counts.get(it.code)?.length),
      criteria: levels.every((it) => criteriaSets.includes(it.code)),
      calendar: deadlines.length > 0,
    };
    const mark = (yes) => (yes ? badge('good', tr('xong', 'done')) : badge('warn', tr('còn thiếu', 'missing')));
    return html`<section class="card" aria-labelledby="set-up"><div class="row between"><h2 id="set-up">${text(app.round.name)}</h2>${badge(STATES[state][0], tr(STATES[state][1], STATES[state][2]))}</div>
      <ol class="plain steps">
        <li><div class="row between"><h3>1. ${tr('Đơn vị', 'Units')}</h3>${mark(done.units)}</div><p class="quiet">${levels.map((it) => `${text(it.name)}: ${number(this.counts.get(it.code)?.length ?? 0)}`).join(' · ')}</p>
          ${state === 'DRAFT' ? fileButton({ id: 'units-file', accept: '.csv', label: tr('Nhập danh sách (CSV)', 'Import a list (CSV)') }, (file) => this.run('units', async () => { await put(`/rounds/${seg(app.round.code)}/units`, await file.text(), { type: 'text/csv' }); await this.load(); }, tr('Đã nhập đơn vị', 'Units imported'))) : nothing}</li>
        <li><div class="row between"><h3>2. ${tr('Lịch', 'Calendar')}</h3>${mark(done.calendar)}</div><p><a href=${app.to('calendar')}>${tr(`${deadlines.length} bước`, `${deadlines.length} steps`)}</a></p></li>
        <li><div class="row between"><h3>3. ${tr('Bộ tiêu chí', 'Criteria sets')}</h3>${mark(done.criteria)}</div>
          <ul class="plain stack">${levels.map((level) => this.criteria(level, state === 'DRAFT', criteriaSets.includes(level.code)))}</ul></li>
        <li><div class="row between"><h3>4. ${tr('Mở đợt', 'Open the round')}</h3></div>
          <p class="quiet">${state === 'DRAFT' ? tr('Sau khi mở, bộ tiêu chí không đổi được nữa.', 'Once open, criteria sets can no longer be changed.') : state === 'OPEN' ? tr('Đợt đang mở.', 'The round is open.') : tr('Đợt đã đóng.', 'The round is closed.')}</p>
          ${state === 'DRAFT' ? action(this, 'open', tr('Mở đợt', 'Open the round'), () => this.move('open'), { first: true, disabled: !Object.values(done).every(Boolean), said: tr('Đợt đã mở', 'The round is open') }) : nothing}
          ${state === 'OPEN' ? html`<details><summary>${tr('Đóng đợt', 'Close the round')}</summary><p>${tr('Đóng rồi thì không ai thay đổi được gì trong đợt này.', 'After closing nobody can change anything of this round.')}</p>${action(this, 'close', tr('Đóng hẳn', 'Close for good'), () => this.move('close'), { risky: true })}</details>` : nothing}</li>
      </ol></section>`;
  }

  criteria(level, draft, there) {
    const tried = this.imports[level.code];
    const id = `set-${level.code}`;
    return html`<li class="row"><span class="grow">${text(level.name)}: ${there ? tr('đã có', 'there') : tr('chưa có', 'not yet')}</span>
      ${draft ? fileButton({ id, accept: '.yaml,.yml,.xlsx', label: tr('Kiểm tra tệp (YAML, Excel)', 'Check a file (YAML, Excel)') }, (file) => this.run(id, () => this.importSet(level.code, file, true))) : nothing}
      ${tried?.result ? html`<span class="small">${tried.file.name}: ${tr(`${tried.result.subCriteria} tiêu chí thành phần, ${number(tried.result.maxPoints)} điểm`, `${tried.result.subCriteria} sub-criteria, ${number(tried.result.maxPoints)} points`)}</span>
        ${tried.result.dryRun ? action(this, `import-${level.code}`, tr('Nhập', 'Import'), () => this.importSet(level.code, tried.file, false), { slim: true, first: true }) : badge('good', tr('đã nhập', 'imported'))}` : nothing}</li>`;
  }

  cloneForm() {
    const next = Math.max(...this.rounds.map((it) => it.year)) + 1;
    return html`<section class="card" aria-labelledby="clone"><h2 id="clone">${tr('Đợt mới từ đợt cũ', 'A new round from an old one')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('clone', () => this.clone(form)); }}>
        <div class="pair"><div class="field"><label for="from">${tr('Từ đợt', 'From')}</label><select id="from" name="from">${this.rounds.map((it) => html`<option value=${it.code}>${text(it.name)}</option>`)}</select></div>
          <div class="field"><label for="round-code">${tr('Mã đợt mới', 'Code of the new one')}</label><input id="round-code" name="code" required pattern="[a-z0-9\\-]{1,40}" value=${String(next)}></div></div>
        <div class="pair"><div class="field"><label for="round-name">${tr('Tên', 'Name')}</label><input id="round-name" name="name" required maxlength="200"></div>
          <div class="field"><label for="round-name-en">${tr('Tên tiếng Anh', 'Name in English')}</label><input id="round-name-en" name="name-en" required maxlength="200"></div></div>
        <div class="field"><label for="year">${tr('Năm', 'Year')}</label><input class="short" id="year" name="year" type="number" required value=${String(next)}></div>
        <div><button class="act first" aria-busy=${this.busy === 'clone' ? 'true' : 'false'}>${tr('Nhân bản', 'Clone')}</button></div></form>
      ${cloned ? html`<div class="alert good" role="status"><span>${tr(`Đã tạo đợt ${cloned.round.code}.`, `Round ${cloned.round.code} is created.`)}</span>
        ${cloned.differences.length ? html`<ul>${cloned.differences.slice(0, 20).map((it) => html`<li>${tr(...WHAT[it.what])} ${it.key}</li>`)}</ul>` : nothing}</div>` : nothing}</section>`;
  }
}
