import { html, live, nothing } from '../core/lit.js';
import { number, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, put, seg } from '../core/api.js';
import { badge, head, problemBox } from '../parts/ui.js';
import { criteriaSet } from '../parts/criteria.js';
import { CheckedImport } from '../parts/files.js';
import { SEATS } from './appraisals.js';
import { levelName } from './home.js';

const PARTS = {
  SHEET: ['Cả phiếu', 'Whole sheet'],
  FIELD: ['Một lĩnh vực', 'One field'],
  CRITERION: ['Một tiêu chí', 'One criterion'],
  ADJUSTMENTS: ['Điểm thưởng, điểm trừ', 'Bonus and penalty'],
};
const NEW = { version: 0, members: [{ account: '', role: 'CHAIR' }], maxLoad: 2000, alerts: { itemPercent: 50, peersPoints: 10, lastYearPoints: 10 }, assignments: [], uncovered: {} };

/** Setting a council up: who sits in it, and who appraises what of whom. */
export default class CouncilPage extends Page {
  constructor(parameters) {
    super(parameters);
    [this.level, this.convener] = parameters;
    this.import = new CheckedImport(this, {
      id: 'assignments-file',
      method: 'PUT',
      path: () => `${this.path}/assignments`,
      accept: '.csv,.xlsx',
      label: () => tr('Kiểm tra tệp phân công (CSV, Excel)', 'Check a file (CSV, Excel)'),
      importLabel: () => tr('Nhập phân công', 'Import'),
      told: (it) => this.inWords(it),
      imported: (it) => this.take(it),
      options: () => ({ version: this.council.version }),
    });
  }

  get title() { return tr('Lập Hội đồng, phân công', 'Set the council up'); }
  get path() { return `/rounds/${seg(app.round.code)}/units/${seg(this.convener)}/councils/${seg(this.level)}`; }

  async load() {
    const [council, { units }, accounts, set] = await Promise.all([
      get(this.path).catch((problem) => {
        if (problem.status === 404) return NEW;
        throw problem;
      }),
      get(`/rounds/${seg(app.round.code)}/units`),
      app.can('MANAGE_ACCOUNTS') ? get('/accounts').then((it) => it.accounts) : [],
      criteriaSet(app.round.code, this.level),
    ]);
    this.units = new Map(units.map((it) => [it.code, it.name]));
    this.accounts = accounts.filter((it) => it.active && it.roles.includes('APPRAISER'));
    this.parts = { FIELD: set.fields, CRITERION: set.fields.flatMap((it) => it.criteria) };
    this.take(council);
  }

  take(council) {
    this.council = council;
    this.members = council.members.map(({ account, role }) => ({ account, role }));
    this.limits = { maxLoad: council.maxLoad, ...council.alerts };
    this.rows = council.assignments.map(({ account, part, units = [] }) => ({ account, kind: part.kind, code: part.code ?? '', units: units.join('; ') }));
    this.tried = null;
    app.update();
  }

  /** What assignments come to: how much each carries, and what nobody carries. */
  inWords({ members, uncovered, maxLoad }) {
    const open = Object.values(uncovered).flat().length;
    const over = members.filter((it) => it.load > maxLoad).length;
    const most = Math.max(0, ...members.map((it) => it.load));
    return tr(`${open ? `còn ${number(open)} mục chưa ai thẩm định` : 'mọi mục đều có người thẩm định'}, nhiều nhất ${number(most)} mục một người${over ? `, ${over} người quá giới hạn` : ''}`,
      `${open ? `${number(open)} items have no appraiser` : 'every item has its appraiser'}, at most ${number(most)} items a person${over ? `, ${over} above the limit` : ''}`);
  }

  async saveMembers() {
    const { maxLoad, ...alerts } = this.limits;
    await put(this.path, { members: this.members.map((it) => ({ ...it, account: it.account.trim() })), maxLoad: Number(maxLoad), alerts: Object.fromEntries(Object.entries(alerts).map(([key, it]) => [key, Number(it)])) }, { version: this.council.version });
    this.take(await get(this.path));
  }

  async saveRows(dryRun) {
    const assignments = this.rows.map(({ account, kind, code, units }) => ({ account, part: { kind, ...(this.parts[kind] ? { code } : {}) }, units: units.split(';').map((it) => it.trim()).filter(Boolean) }));
    const result = await put(`${this.path}/assignments${dryRun ? '?dryRun=true' : ''}`, { assignments }, { version: this.council.version });
    if (dryRun) this.tried = result;
    else this.take(result);
    app.announce(this.inWords(result));
  }

  name(account) { return this.accounts.find((it) => it.username === account)?.name ?? ''; }

  view() {
    return html`${head(this.title, `${this.units.get(this.convener) ?? this.convener} · ${levelName(this.level)}`, html`<a class="act" href=${app.to('councils', this.level)}>${tr('Theo dõi Hội đồng', 'Follow the council')}</a>`)}
      ${problemBox(this.fault)}${this.membersView()}${this.council.version ? this.rowsView() : nothing}`;
  }

  change(list, at, change) {
    Object.assign(list[at], change);
    this.tried = null;
    app.update();
  }

  drop(list, at) {
    list.splice(at, 1);
    this.tried = null;
    app.update();
  }

  membersView() {
    const load = new Map(this.council.members.map((it) => [it.account, it.load]));
    const limit = (key, label) => html`<div class="field"><label for=${key}>${label}</label><input class="short" id=${key} inputmode="decimal" required pattern="\\d+(\\.\\d+)?" .value=${live(String(this.limits[key]))} @input=${(event) => { this.limits[key] = event.target.value; }}></div>`;
    return html`<section class="card" aria-labelledby="members"><h2 id="members">${tr('Thành viên', 'Members')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('members', () => this.saveMembers(), tr('Đã lưu Hội đồng', 'The council is saved')); }}>
        <datalist id="appraisers">${this.accounts.map((it) => html`<option value=${it.username}>${it.name}</option>`)}</datalist>
        <ul class="plain files">${this.members.map((it, at) => html`<li class="file"><div class="row">
          <div class="grow"><label class="unseen" for="member-${at}">${tr('Tài khoản', 'Account')} ${at + 1}</label><input id="member-${at}" list="appraisers" required autocomplete="off" .value=${live(it.account)} @input=${(event) => this.change(this.members, at, { account: event.target.value })}></div>
          <div><label class="unseen" for="seat-${at}">${tr('Vai trò', 'Seat')} ${at + 1}</label><select id="seat-${at}" @change=${(event) => this.change(this.members, at, { role: event.target.value })}>${Object.entries(SEATS).map(([code, words]) => html`<option value=${code} ?selected=${code === it.role}>${tr(...words)}</option>`)}</select></div>
          <span class="grow small quiet">${this.name(it.account)}${load.has(it.account) ? html`${this.name(it.account) ? html`<br>` : nothing}${tr(`${number(load.get(it.account))} mục`, `${number(load.get(it.account))} items`)}` : nothing}</span>
          <button class="act slim" type="button" @click=${() => this.drop(this.members, at)}>${tr('Bỏ', 'Remove')}<span class="unseen"> ${it.account || at + 1}</span></button></div></li>`)}</ul>
        <div><button class="act slim" type="button" @click=${() => { this.members.push({ account: '', role: 'MEMBER' }); app.update(); }}>${tr('Thêm thành viên', 'Add a member')}</button></div>
        <div class="pair">${limit('maxLoad', tr('Nhiều nhất bao nhiêu mục một người', 'Most items a person'))}${limit('itemPercent', tr('Cảnh báo khi lệch % điểm tối đa của mục', 'Alert from this % of an item’s maximum'))}${limit('peersPoints', tr('Lệch với nhóm (điểm phần trăm)', 'From the peers (percentage points)'))}${limit('lastYearPoints', tr('Lệch với năm trước (điểm phần trăm)', 'From last year (percentage points)'))}</div>
        <div><button class="act first" aria-busy=${this.busy === 'members' ? 'true' : 'false'}>${tr('Lưu Hội đồng', 'Save the council')}</button></div></form></section>`;
  }

  rowsView() {
    const open = Object.entries(this.council.uncovered).filter(([, codes]) => codes.length);
    const who = this.members.filter((it) => it.role !== 'CHAIR' && it.account);
    return html`<section class="card" aria-labelledby="rows"><div class="row between"><h2 id="rows">${tr('Phân công', 'Assignments')}</h2>${open.length ? badge('warn', tr(`${open.length} đơn vị còn mục chưa giao`, `${open.length} units not fully covered`)) : badge('good', tr('đã phủ hết', 'all covered'))}</div>
      <p class="quiet small">${tr('Mục có cơ quan chủ trì thì thành viên của cơ quan đó tự được giao. Không ai thẩm định đơn vị mình.', 'Items that an agency leads go to its member without a row. Nobody appraises the own unit.')}</p>
      ${open.length ? html`<details><summary>${tr('Mục chưa ai thẩm định', 'Items without an appraiser')}</summary><ul>${open.map(([unit, codes]) => html`<li>${this.units.get(unit) ?? unit}: ${codes.join(', ')}</li>`)}</ul></details>` : nothing}
      ${this.import.view()}<p class="hint">${tr('Cột của tệp: account, part, code, units (mã cách nhau bằng dấu ;)', 'Columns of the file: account, part, code, units (codes separated by ;)')}</p>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('rows', () => this.saveRows(false), tr('Đã lưu phân công', 'Assignments are saved')); }}>
        <ul class="plain files">${this.rows.map((it, at) => this.row(it, at, who))}</ul>
        <div><button class="act slim" type="button" @click=${() => { this.rows.push({ account: who[0]?.account ?? '', kind: 'SHEET', code: '', units: '' }); app.update(); }}>${tr('Thêm phân công', 'Add an assignment')}</button></div>
        ${this.tried ? html`<div class="alert info">${tr('Nếu lưu', 'If saved')}: ${this.inWords(this.tried)}</div>` : nothing}
        <div class="row"><button class="act first" ?disabled=${this.rows.length === 0} aria-busy=${this.busy === 'rows' ? 'true' : 'false'}>${tr('Lưu phân công', 'Save the assignments')}</button>
          <button class="act" type="button" ?disabled=${this.rows.length === 0} aria-busy=${this.busy === 'try' ? 'true' : 'false'} @click=${() => this.run('try', () => this.saveRows(true))}>${tr('Thử trước', 'Try first')}</button></div></form></section>`;
  }

  row(it, at, who) {
    const codes = this.parts[it.kind];
    return html`<li class="file"><div class="pair">
      <div class="field"><label for="account-${at}">${tr('Người thẩm định', 'Appraiser')} ${at + 1}</label><select id="account-${at}" @change=${(event) => this.change(this.rows, at, { account: event.target.value })}>${who.map((one) => html`<option value=${one.account} ?selected=${one.account === it.account}>${one.account}</option>`)}</select></div>
      <div class="field"><label for="kind-${at}">${tr('Phần', 'Part')}</label><select id="kind-${at}" @change=${(event) => this.change(this.rows, at, { kind: event.target.value, code: this.parts[event.target.value]?.[0].code ?? '' })}>${Object.entries(PARTS).map(([code, words]) => html`<option value=${code} ?selected=${code === it.kind}>${tr(...words)}</option>`)}</select></div>
      ${codes ? html`<div class="field"><label for="code-${at}">${tr(...PARTS[it.kind])}</label><select id="code-${at}" @change=${(event) => this.change(this.rows, at, { code: event.target.value })}>${codes.map((one) => html`<option value=${one.code} ?selected=${one.code === it.code}>${one.code} ${text(one.name)}</option>`)}</select></div>` : nothing}
      <div class="field"><label for="units-${at}">${tr('Mã đơn vị', 'Units')} <span class="hint">${tr('(trống: mọi đơn vị)', '(empty: all)')}</span></label><input id="units-${at}" autocomplete="off" .value=${live(it.units)} @input=${(event) => this.change(this.rows, at, { units: event.target.value })}></div></div>
      <div><button class="link small" type="button" @click=${() => this.drop(this.rows, at)}>${tr('Bỏ phân công này', 'Remove it')}<span class="unseen"> ${at + 1}</span></button></div></li>`;
  }
}
