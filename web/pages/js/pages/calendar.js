import { html, nothing } from '../core/lit.js';
import { before, day, moment, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, put, seg } from '../core/api.js';
import { action, badge, dialog, head, isOpen, left, problemBox } from '../parts/ui.js';

/** Steps that the platform sees being done by itself; all others people report. */
const TELLING = ['set-up', 'survey', 'council', 'self-assessment', 'assignment', 'appraisal', 'publication'];

/** The steps of the round; Home Affairs moves a deadline, who may gives one unit more time. */
export default class CalendarPage extends Page {
  get title() { return tr('Lịch của đợt', 'Calendar'); }

  async load() {
    const round = seg(app.round.code);
    const { data, version } = await get(`/rounds/${round}/calendar`, { versioned: true });
    this.calendar = data;
    this.version = version;
    if (app.can('EXTEND_DEADLINE')) this.units ??= (await get(`/rounds/${round}/units`)).units;
  }

  view() {
    return html`${head(this.title, text(app.round.name), html`
        ${app.can('EXTEND_DEADLINE') ? html`<button class="act" type="button" @click=${() => this.ask({ kind: 'extend' })}>${tr('Gia hạn cho một đơn vị', 'Extend for one unit')}</button>` : nothing}
        <button class="act" type="button" @click=${() => this.run('link', async () => { this.link = location.origin + (await post('/me/calendar-link')).path; })}>${tr('Đưa vào lịch của tôi', 'Into my calendar')}</button>`)}
      ${this.link ? html`<div class="alert info" role="status"><span>${tr('Dán địa chỉ bí mật này vào phần mềm lịch (không gửi cho ai khác):', 'Paste this secret address into your calendar program (keep it to yourself):')}</span><code>${this.link}</code></div>` : nothing}
      ${this.asking ? nothing : problemBox(this.fault)}
      ${app.round.levels.map((level) => this.level(level))}
      ${this.extensions()}${this.dialogs()}`;
  }

  level(level) {
    const steps = this.calendar.deadlines.filter((it) => it.level === level.code);
    const id = `level-${level.code}`;
    return steps.length === 0 ? nothing : html`<section class="card" aria-labelledby=${id}><h2 id=${id}>${text(level.name)}</h2>
      <ol class="plain timeline">${steps.map((it) => this.step(it))}</ol></section>`;
  }

  doneBy(step) { return (this.calendar.done ?? []).filter((it) => it.level === step.level && it.step === step.step); }

  /** Whether the province runs a level, or each unit above its own units. */
  runners(level) {
    if (app.round.levels.find((it) => it.code === level)?.runBy !== 'PARENT') return [];
    return (this.units ?? []).filter((it) => this.units.some((u) => u.level === level && u.parent === it.code));
  }

  async report(step, done, runner) {
    await put(`/rounds/${seg(app.round.code)}/steps/${seg(step.level)}/${seg(step.step)}`, { done, ...(runner ? { runner } : {}) });
    await this.load();
  }

  reporting(it, done) {
    const runners = this.runners(it.level);
    const name = html`<span class="unseen"> ${text(it.name)}, ${text(app.round.levels.find((l) => l.code === it.level)?.name)}</span>`;
    if (runners.length) return html`<button class="act slim no-print" type="button" @click=${() => this.ask({ kind: 'report', step: it })}>${tr('Báo kết quả', 'Report')}${name}</button>`;
    return action(this, `${it.level}-${it.step}`, done ? html`${tr('Chưa xong', 'Not done')}${name}` : html`${tr('Báo đã xong', 'Report done')}${name}`, () => this.report(it, !done), { slim: true, said: done ? tr('Đã ghi là chưa xong', 'Noted as not done') : tr('Đã ghi là xong, không nhắc nữa', 'Noted as done, no more reminders') });
  }

  step(it) {
    const zone = this.calendar.zone;
    const over = Date.parse(it.closesAt) <= app.now();
    const done = this.doneBy(it).some((d) => !d.runner);
    const reported = app.can('MANAGE_ROUND') && app.round.state === 'OPEN' && !TELLING.includes(it.step);
    return html`<li class=${isOpen(it) ? 'now' : over ? 'over' : 'coming'}><div class="grow stack tight"><span class="strong">${text(it.name)}</span>
      <span class="quiet small">${tr('từ', 'from')} ${day(it.opensAt, zone)}, ${before(it.closesAt, zone)}</span></div>
      ${done ? badge('good', tr('đã xong', 'done')) : isOpen(it) ? badge('info', left(it.closesAt)) : over ? badge('', tr('đã qua', 'over')) : badge('', tr('sắp tới', 'to come'))}
      ${reported ? this.reporting(it, done) : nothing}
      ${app.can('MANAGE_ROUND') && app.round.state !== 'CLOSED' ? html`<button class="act slim no-print" type="button" @click=${() => this.ask({ kind: 'move', step: it })}>${tr('Đổi hạn', 'Move')}<span class="unseen"> ${text(it.name)}</span></button>` : nothing}</li>`;
  }

  extensions() {
    const names = new Map((this.units ?? []).map((it) => [it.code, it.name]));
    return this.calendar.extensions.length === 0 ? nothing : html`<section class="card" aria-labelledby="extensions"><h2 id="extensions">${tr('Gia hạn', 'Extensions')}</h2>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="extensions"><table><thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Đến', 'Until')}</th><th scope="col">${tr('Lý do', 'Reason')}</th></tr></thead>
      <tbody>${this.calendar.extensions.map((it) => html`<tr><th scope="row">${names.get(it.unit) ?? it.unit}</th><td>${moment(it.closesAt, this.calendar.zone)}</td><td class="words">${it.reason}</td></tr>`)}</tbody></table></div></section>`;
  }

  ask(what) {
    this.asking = what;
    this.fault = null;
    app.update();
  }

  async submit(form) {
    const round = seg(app.round.code);
    const closesAt = `${form.get('day')}T${form.get('time') || '00:00'}:00+07:00`;
    if (this.asking.kind === 'report') {
      await this.report(this.asking.step, form.get('done') === 'yes', form.get('runner'));
      this.asking = null;
      return;
    }
    if (this.asking.kind === 'extend') {
      await put(`/rounds/${round}/units/${seg(form.get('unit'))}/extensions/self-assessment`, { closesAt, reason: form.get('reason') });
    } else {
      const { step } = this.asking;
      const deadlines = this.calendar.deadlines.map(({ version, ...it }) => (it.level === step.level && it.step === step.step ? { ...it, closesAt } : it));
      await put(`/rounds/${round}/calendar`, { deadlines }, { version: this.version });
      app.round = await get(`/rounds/${round}`);
    }
    this.asking = null;
    await this.load();
  }

  dialogs() {
    const it = this.asking;
    if (it?.kind === 'report') return this.reportDialog(it.step);
    const extend = it?.kind === 'extend';
    const mine = (this.units ?? []).filter((u) => u.level !== 'tinh' && u.parent && (!app.is('DISTRICT_OFFICER') || u.parent === app.me.unit));
    const close = () => this.ask(null);
    return dialog(it, extend ? tr('Gia hạn tự đánh giá', 'Extend the self-assessment') : text(it?.step?.name), html`<form class="stack" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('save', () => this.submit(form), tr('Đã lưu hạn mới', 'The new deadline is saved')); }}>
      ${extend ? html`<div class="field"><label for="unit">${tr('Đơn vị', 'Unit')}</label><select id="unit" name="unit" required>${mine.map((u) => html`<option value=${u.code}>${u.name}</option>`)}</select></div>` : html`<p class="quiet">${tr('Người nhận nhắc việc sẽ được nhắc theo hạn mới.', 'Reminders follow the new deadline.')}</p>`}
      <div class="row"><div class="field"><label for="day">${tr('Trước ngày', 'Before the day')}</label><input class="short" id="day" name="day" type="date" required></div>
        <div class="field"><label for="time">${tr('giờ', 'at')}</label><input class="short" id="time" name="time" type="time" value="00:00"></div></div>
      ${extend ? html`<div class="field"><label for="why">${tr('Lý do', 'Reason')}</label><textarea id="why" name="reason" required maxlength="2000"></textarea></div>` : nothing}
      ${problemBox(this.fault)}
      <div class="row"><button class="act first" aria-busy=${this.busy === 'save' ? 'true' : 'false'}>${tr('Lưu', 'Save')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>`, close);
  }

  /** A step of a level that each unit above runs: done by whom. */
  reportDialog(step) {
    const close = () => this.ask(null);
    const done = new Set(this.doneBy(step).map((it) => it.runner));
    return dialog(true, text(step.name), html`<form class="stack" @submit=${(event) => { event.preventDefault(); const form = new FormData(event.target); this.run('save', () => this.submit(form), tr('Đã ghi', 'Noted')); }}>
      <div class="field"><label for="runner">${tr('Đơn vị chủ trì', 'Unit that runs it')}</label><select id="runner" name="runner">${this.runners(step.level).map((it) => html`<option value=${it.code}>${it.name}${done.has(it.code) ? ` (${tr('đã xong', 'done')})` : ''}</option>`)}</select></div>
      <fieldset class="field"><legend>${tr('Kết quả', 'Outcome')}</legend><div class="choices"><label class="choice"><input type="radio" name="done" value="yes" checked>${tr('Đã xong', 'Done')}</label><label class="choice"><input type="radio" name="done" value="no">${tr('Chưa xong', 'Not done')}</label></div></fieldset>
      ${problemBox(this.fault)}
      <div class="row"><button class="act first" aria-busy=${this.busy === 'save' ? 'true' : 'false'}>${tr('Lưu', 'Save')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>`, close);
  }
}
