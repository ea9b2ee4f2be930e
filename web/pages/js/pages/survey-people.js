import { html, live, nothing } from '../core/lit.js';
import { day, number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, put, seg } from '../core/api.js';
import { badge, head, problemBox } from '../parts/ui.js';
import { CheckedImport, fileButton } from '../parts/files.js';
import { surveyTabs } from '../parts/tabs.js';

/** The lines of a file "unit,group,quota" as the API takes them; null if a line is not like that. */
function quotasOf(lines) {
  const rows = lines.split(/\r?\n/).map((it) => it.replace(/^\uFEFF/, '').split(',').map((cell) => cell.trim())).filter((it) => it.some(Boolean));
  if (rows[0]?.join() === 'unit,group,quota') rows.shift();
  if (rows.length === 0 || rows.some((it) => it.length !== 3 || !/^\d{1,5}$/.test(it[2]))) return null;
  return rows.map(([unit, group, quota]) => ({ unit, group, quota: Number(quota) }));
}

/** Who is asked: quotas, lists of respondents, their links by mail or on paper, paper forms. Never who has answered. */
export default class SurveyPeoplePage extends Page {
  constructor(parameters) {
    super(parameters);
    this.import = new CheckedImport(this, {
      id: 'people-file',
      method: 'POST',
      path: () => `${this.path}/respondents`,
      accept: '.csv,.xlsx',
      label: () => tr('Kiểm tra danh sách (CSV, Excel)', 'Check a list (CSV, Excel)'),
      importLabel: () => tr('Nhập danh sách', 'Import the list'),
      told: (it) => tr(`${number(it.added)} người mới, ${number(it.alreadyThere)} người đã có`, `${number(it.added)} new, ${number(it.alreadyThere)} already there`),
      imported: async (it) => {
        this.said = tr(`Đã nhập ${number(it.added)} người.`, `${number(it.added)} people imported.`);
        await this.choose(this.unit);
      },
    });
  }

  get title() { return tr('Người được hỏi, liên kết', 'Respondents, links'); }
  get path() { return `/rounds/${seg(app.round.code)}/survey`; }

  async load() {
    const [board, { units }] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.board = board;
    this.level = (unit) => units.find((it) => it.code === unit)?.level;
    this.units = units.filter((it) => board.questionnaires.some((q) => q.level === it.level));
    this.printed = [];
    await this.choose(this.unit ?? this.units[0]?.code);
  }

  async choose(unit) {
    this.unit = unit;
    this.people = unit ? (await get(`${this.path}/respondents?unit=${seg(unit)}`)).respondents : [];
    this.quotas = Object.fromEntries(this.groups().map((it) => [it.group, this.cell(it.group)?.quota ?? 0]));
    app.update();
  }

  groups() { return this.board.questionnaires.filter((it) => it.level === this.level(this.unit)); }
  group(code) { return text(this.groups().find((it) => it.group === code)?.name ?? code); }
  cell(group) { return this.board.cells.find((it) => it.unit === this.unit && it.group === group)?.counts; }

  async setQuotas(quotas) {
    const { cells, people } = await put(`${this.path}/quotas`, { quotas });
    this.said = tr(`Đã đặt chỉ tiêu ${number(people)} người cho ${number(cells)} nhóm.`, `Quotas of ${number(people)} people in ${number(cells)} groups are set.`);
    await this.load();
  }

  async quotaFile(file) {
    const quotas = quotasOf(await file.text());
    this.said = null;
    this.wrongFile = quotas ? null : tr(`${file.name}: mỗi dòng phải là mã đơn vị, mã nhóm, số người (unit,group,quota).`, `${file.name}: each line must be unit,group,quota.`);
    this.fromFile = quotas;
    app.announce(this.wrongFile ?? this.fileInWords());
  }

  fileInWords() {
    const people = this.fromFile.reduce((sum, it) => sum + it.quota, 0);
    return tr(`${number(this.fromFile.length)} dòng, ${number(people)} người`, `${number(this.fromFile.length)} lines, ${number(people)} people`);
  }

  async links(channel, path, body) {
    const { mailed, printed, remaining } = await post(`${this.path}${path}`, { channel, ...body });
    this.printed = printed;
    this.said = channel === 'MAIL' ? tr(`Đã gửi ${number(mailed.SENT ?? 0)} thư${mailed.UNKNOWN ? `, chưa rõ ${mailed.UNKNOWN}` : ''}${mailed.ADDRESS_REFUSED ? `, địa chỉ hỏng ${mailed.ADDRESS_REFUSED}` : ''}, còn ${number(remaining)}.`, `${number(mailed.SENT ?? 0)} mails sent, ${number(remaining)} still to do.`)
      : tr(`Có ${number(printed.length)} liên kết để in. In ngay: hệ thống không giữ lại để xem lần nữa.`, `${number(printed.length)} links to print. Print them now: they cannot be shown again.`);
    this.people = (await get(`${this.path}/respondents?unit=${seg(this.unit)}`)).respondents;
    await app.drawn();
    document.getElementById('printed')?.focus();
  }

  async handOut(form) {
    const { forms } = await post(`${this.path}/paper-forms`, { unit: this.unit, group: form.get('group'), forms: Number(form.get('forms')) });
    this.said = tr(`Đã ghi nhận phát ${number(forms)} phiếu giấy.`, `${number(forms)} paper forms are noted as handed out.`);
    this.board = await get(this.path);
  }

  view() {
    return html`${head(this.title, tr('Hệ thống biết ai được hỏi, không bao giờ biết ai trả lời thế nào.', 'The platform knows who is asked, never who answered what.'))}
      ${surveyTabs('survey-people')}${problemBox(this.fault)}
      ${this.said ? html`<div class="alert good" role="status">${this.said}</div>` : nothing}
      ${this.printedView()}
      ${this.filesView()}
      <div class="field no-print"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select class="filter" id="unit" @change=${(event) => this.run('choose', () => this.choose(event.target.value))}>${this.units.map((it) => html`<option value=${it.code} ?selected=${it.code === this.unit}>${it.name}</option>`)}</select></div>
      ${this.unit ? html`${this.quotaView()}${this.peopleView()}` : nothing}`;
  }

  printedView() {
    return this.printed.length === 0 ? nothing : html`<section class="card" aria-labelledby="printed"><div class="row between no-print"><h2 id="printed" tabindex="-1">${tr('Liên kết để in', 'Links to print')}</h2><button class="act first" type="button" @click=${() => print()}>${tr('In', 'Print')}</button></div>
      <ul class="plain files">${this.printed.map((it) => html`<li class="file"><span class="strong">${it.name}</span><span class="small">${this.units.find((u) => u.code === it.unit)?.name ?? it.unit}</span><code>${it.link}</code></li>`)}</ul></section>`;
  }

  filesView() {
    return html`<section class="card no-print" aria-labelledby="files"><h2 id="files">${tr('Nhập từ tệp', 'Import from files')}</h2>
      <div class="stack tight">${this.import.view()}<p class="hint">${tr('Cột: unit, group, name, email. Gửi lại cùng tệp không làm ai bị trùng.', 'Columns: unit, group, name, email. The same file may be sent again.')}</p></div>
      <div class="stack tight"><div class="row">${fileButton({ id: 'quota-file', accept: '.csv', label: tr('Xem tệp chỉ tiêu (CSV)', 'Look at a file of quotas (CSV)') }, (file) => this.run('quota-file', () => this.quotaFile(file)))}
        ${this.fromFile ? html`<span class="small">${this.fileInWords()}</span><button class="act slim first" type="button" @click=${() => this.run('quotas', async () => { await this.setQuotas(this.fromFile); this.fromFile = null; })}>${tr('Đặt chỉ tiêu', 'Set the quotas')}</button>` : nothing}</div>
        ${this.wrongFile ? html`<p class="fault" role="alert">${this.wrongFile}</p>` : nothing}<p class="hint">${tr('Cột: unit, group, quota.', 'Columns: unit, group, quota.')}</p></div></section>`;
  }

  quotaView() {
    return html`<section class="card no-print" aria-labelledby="quotas"><h2 id="quotas">${tr('Chỉ tiêu, phiếu giấy', 'Quotas, paper forms')}</h2>
      <form class="row end" @submit=${(event) => { event.preventDefault(); this.run('quotas', () => this.setQuotas(Object.entries(this.quotas).map(([group, quota]) => ({ unit: this.unit, group, quota: Number(quota) })))); }}>
        ${this.groups().map(({ group }) => html`<div class="field"><label for="quota-${group}">${this.group(group)} <span class="hint">${tr(`đã phát ${number(this.cell(group)?.issued ?? 0)}`, `${number(this.cell(group)?.issued ?? 0)} issued`)}</span></label><input class="short" id="quota-${group}" type="number" min="0" max="10000" required .value=${live(String(this.quotas[group]))} @input=${(event) => { this.quotas[group] = event.target.value; }}></div>`)}
        <button class="act">${tr('Lưu chỉ tiêu', 'Save the quotas')}</button></form>
      <form class="row end" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('forms', () => this.handOut(form)); }}>
        <div class="field"><label for="paper-group">${tr('Phát phiếu giấy cho nhóm', 'Paper forms for')}</label><select id="paper-group" name="group">${this.groups().map((it) => html`<option value=${it.group}>${this.group(it.group)}</option>`)}</select></div>
        <div class="field"><label for="forms">${tr('Số phiếu', 'Forms')}</label><input class="short" id="forms" name="forms" type="number" min="1" max="1000" required value="1"></div>
        <button class="act">${tr('Ghi nhận phát phiếu', 'Note them as handed out')}</button></form></section>`;
  }

  peopleView() {
    const waiting = this.people.filter((it) => !it.sentOn).length;
    const body = { unit: this.unit };
    return html`<section class="card no-print" aria-labelledby="people"><div class="row between"><h2 id="people">${tr(`Danh sách (${number(this.people.length)})`, `List (${number(this.people.length)})`)}</h2>
        <div class="row"><button class="act" type="button" ?disabled=${waiting === 0} aria-busy=${this.busy === 'mail' ? 'true' : 'false'} @click=${() => this.run('mail', () => this.links('MAIL', '/links', body))}>${tr('Gửi liên kết bằng thư', 'Mail the links')}</button>
          <button class="act" type="button" ?disabled=${waiting === 0} aria-busy=${this.busy === 'print' ? 'true' : 'false'} @click=${() => this.run('print', () => this.links('PRINT', '/links', body))}>${tr('In liên kết', 'Print the links')}</button></div></div>
      ${this.people.length === 0 ? html`<p class="empty">${tr('Chưa có ai trong danh sách.', 'Nobody is on the list yet.')}</p>` : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="people"><table><thead><tr><th scope="col">${tr('Người được hỏi', 'Respondent')}</th><th scope="col">${tr('Nhóm', 'Group')}</th><th scope="col">${tr('Liên kết', 'Link')}</th></tr></thead>
        <tbody>${this.people.map((it) => html`<tr><th scope="row">${it.name}<br><span class="small quiet">${it.email ?? tr('không có thư điện tử', 'no e-mail')}</span></th><td>${this.group(it.group)}</td><td><span class="row">${it.sentOn ? badge('good', tr(`đã phát ${day(it.sentOn)}`, `issued ${day(it.sentOn)}`)) : badge('', tr('chưa phát', 'not issued'))}
          ${it.sentOn ? html`<button class="act slim" type="button" @click=${() => this.run(it.respondent, () => this.links('PRINT', `/respondents/${seg(it.respondent)}/link`, {}))}>${tr('Thay liên kết', 'Replace the link')}<span class="unseen"> ${it.name}</span></button>` : nothing}</span></td></tr>`)}</tbody></table></div>`}</section>`;
  }
}
