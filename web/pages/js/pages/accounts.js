import { html, live, nothing } from '../core/lit.js';
import { number, plain, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, put, seg } from '../core/api.js';
import { badge, dialog, head, problemBox } from '../parts/ui.js';
import { allRoles, roleName } from '../parts/roles.js';

const BLANK = { username: '', name: '', email: '', unit: '', roles: [], active: true };
const SHOWN = 100;

/** Who may sign in, for which unit, in which roles. An account is never deleted: what it did stays its own. */
export default class AccountsPage extends Page {
  get title() { return tr('Tài khoản', 'Accounts'); }

  async load() {
    const [{ accounts }, units] = await Promise.all([get('/accounts'), app.round && app.can('READ_ROUND') ? get(`/rounds/${seg(app.round.code)}/units`).then((it) => it.units) : []]);
    this.accounts = accounts;
    this.names = new Map(units.map((it) => [it.code, it.name]));
    this.words ??= '';
    this.role ??= '';
  }

  edit(account) {
    this.form = account && { ...account, unit: account.unit ?? '' };
    this.known = Boolean(account?.username);
    this.fault = null;
    app.update();
  }

  set(change) {
    this.form = { ...this.form, ...change };
    app.update();
  }

  async save() {
    const { unit, ...rest } = this.form;
    await put('/accounts', { accounts: [{ ...rest, username: rest.username.trim(), name: rest.name.trim(), email: rest.email.trim(), ...(unit.trim() ? { unit: unit.trim() } : {}) }] });
    this.form = null;
    await this.load();
  }

  found() {
    const words = plain(this.words.trim());
    return this.accounts.filter((it) => (!this.role || it.roles.includes(this.role)) && (!words || plain([it.username, it.name, it.email, it.unit, this.names.get(it.unit)].join(' ')).includes(words)));
  }

  view() {
    const found = this.found();
    return html`${head(this.title, tr('Tài khoản gắn với vị trí công tác; thôi nhiệm vụ thì khóa, không xóa.', 'An account belongs to a post; who leaves is locked, never deleted.'), html`<button class="act first" type="button" @click=${() => this.edit(BLANK)}>${tr('Thêm tài khoản', 'Add an account')}</button>`)}
      <section class="card" aria-labelledby="list"><h2 class="unseen" id="list">${tr('Danh sách', 'List')}</h2>
        <div class="pair"><div class="field"><label for="words">${tr('Tìm', 'Search')}</label><input id="words" type="search" autocomplete="off" .value=${live(this.words)} @input=${(event) => { this.words = event.target.value; app.update(); }}></div>
        <div class="field"><label for="role">${tr('Vai trò', 'Role')}</label><select id="role" @change=${(event) => { this.role = event.target.value; app.update(); }}><option value="">${tr('Mọi vai trò', 'All roles')}</option>${allRoles.map((it) => html`<option value=${it}>${roleName(it)}</option>`)}</select></div></div>
        <p class="quiet small" role="status">${tr(`${number(found.length)} tài khoản`, `${number(found.length)} accounts`)}${found.length > SHOWN ? tr(`, hiện ${SHOWN} tài khoản đầu; gõ thêm để thu hẹp`, `, the first ${SHOWN} are shown; type more to narrow it down`) : nothing}</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="list"><table><thead><tr><th scope="col">${tr('Tài khoản', 'Account')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Vai trò', 'Roles')}</th><th scope="col">${tr('Tình trạng', 'State')}</th><th scope="col"><span class="unseen">${tr('Thao tác', 'Actions')}</span></th></tr></thead>
          <tbody>${found.slice(0, SHOWN).map((it) => html`<tr><th scope="row"><span class="strong">${it.username}</span><br><span class="small quiet">${it.name}<br>${it.email}</span></th><td>${it.unit ? this.names.get(it.unit) ?? it.unit : '–'}</td><td>${it.roles.map(roleName).join(', ')}</td><td>${it.active ? badge('good', tr('Đang dùng', 'Active')) : badge('bad', tr('Đã khóa', 'Locked'))}</td>
            <td><button class="act slim" type="button" @click=${() => this.edit(it)}>${tr('Sửa', 'Edit')}<span class="unseen"> ${it.username}</span></button></td></tr>`)}</tbody></table></div></section>
      ${this.dialog()}`;
  }

  dialog() {
    const it = this.form;
    const close = () => this.edit(null);
    const typed = (key) => (event) => this.set({ [key]: event.target.value });
    return dialog(it, this.known ? tr(`Sửa ${it?.username}`, `Edit ${it?.username}`) : tr('Thêm tài khoản', 'Add an account'), it ? html`<form class="stack" @submit=${(event) => { event.preventDefault(); this.run('save', () => this.save(), tr('Đã lưu tài khoản', 'The account is saved')); }}>
      ${this.known ? nothing : html`<div class="field"><label for="username">${tr('Tên đăng nhập', 'Username')}</label><input id="username" required autocomplete="off" .value=${live(it.username)} @input=${typed('username')}></div>`}
      <div class="field"><label for="name">${tr('Họ tên hoặc vị trí công tác', 'Name or post')}</label><input id="name" required autocomplete="off" .value=${live(it.name)} @input=${typed('name')}></div>
      <div class="field"><label for="email">${tr('Thư điện tử', 'E-mail')}</label><input id="email" type="email" required autocomplete="off" .value=${live(it.email)} @input=${typed('email')}></div>
      <div class="field"><label for="unit">${tr('Mã đơn vị', 'Code of the unit')}</label><input id="unit" class="short" list="units" autocomplete="off" .value=${live(it.unit)} @input=${typed('unit')}><datalist id="units">${[...this.names].map(([code, name]) => html`<option value=${code}>${name}</option>`)}</datalist>
        <span class="hint">${this.names.get(it.unit.trim()) ?? nothing}</span></div>
      <fieldset class="field"><legend>${tr('Vai trò', 'Roles')}</legend>${allRoles.map((role) => html`<label class="check"><input type="checkbox" .checked=${live(it.roles.includes(role))} @change=${() => this.set({ roles: it.roles.includes(role) ? it.roles.filter((r) => r !== role) : [...it.roles, role] })}>${roleName(role)}</label>`)}</fieldset>
      <label class="check"><input type="checkbox" .checked=${live(it.active)} @change=${(event) => this.set({ active: event.target.checked })}>${tr('Được đăng nhập', 'May sign in')}</label>
      ${problemBox(this.fault)}
      <div class="row"><button class="act first" ?disabled=${it.roles.length === 0} aria-busy=${this.busy === 'save' ? 'true' : 'false'}>${tr('Lưu', 'Save')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>` : nothing, close);
  }
}
