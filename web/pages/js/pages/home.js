import { html, nothing } from '../core/lit.js';
import { before, day, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { bar, deadlineBadge, head, isOpen, left, SHEET_STATES, state } from '../parts/ui.js';
import { roleName } from '../parts/roles.js';

/** What there is to do today for whoever is signed in. */
export default class HomePage extends Page {
  get title() { return tr('Việc của tôi', 'My work'); }

  async load() {
    if (!app.round) return;
    const round = seg(app.round.code);
    const own = (app.is('UNIT_OFFICER') || app.is('UNIT_LEADER')) && app.me.unit;
    [this.sheet, this.explanations, this.assignments, this.messages] = await Promise.all([
      own ? get(`/rounds/${round}/units/${seg(own)}/sheet`) : null,
      own && app.can('READ_EXPLANATION') ? get(`/rounds/${round}/units/${seg(own)}/explanations`) : null,
      app.can('READ_OWN_ASSIGNMENTS') ? get(`/rounds/${round}/assignments`) : null,
      get('/me/notices'),
    ]);
    this.progress = app.is('HOME_AFFAIRS') || app.is('PROVINCE_LEADER') ? await get(`/rounds/${round}/sheets`).then((it) => Map.groupBy(it.sheets, (line) => line.level)) : null;
  }

  view() {
    return html`${head(tr(`Chào ${app.me.name}`, app.me.name), app.me.roles.map(roleName).join(' · '))}
      ${app.round ? html`<div class="cards">${this.sheetCard()}${this.progressCard()}${this.explanationCard()}${this.assignmentCards()}${this.roundCard()}${this.inboxCard()}</div>`
        : html`<div class="card empty">${tr('Chưa có đợt đánh giá nào.', 'There is no round yet.')}${app.can('MANAGE_ROUND') ? html` <a href="#/rounds">${tr('Tạo đợt', 'Create one')}</a>` : nothing}</div>`}`;
  }

  sheetCard() {
    if (!this.sheet) return nothing;
    const { declared, total } = this.sheet.progress;
    return html`<section class="card" aria-labelledby="home-sheet"><div class="row between"><h2 id="home-sheet">${tr('Phiếu tự đánh giá', 'Self-assessment')}</h2>${state(SHEET_STATES, this.sheet.state)}</div>
      <p>${tr(`Đã có số liệu ${declared}/${total} mục`, `${declared} of ${total} items have data`)}</p>${bar(declared, total, tr('Tiến độ', 'Progress'))}
      <div>${deadlineBadge(this.sheet.deadline)}</div>
      <div><a class="act first" href=${app.to('sheet', this.sheet.unit)}>${app.can('EDIT_SHEET') && isOpen(this.sheet.deadline) && this.sheet.state === 'DRAFT' ? tr('Kê khai số liệu', 'Declare data') : app.can('APPROVE_SHEET') && this.sheet.state === 'AWAITING_APPROVAL' ? tr('Xem và duyệt', 'Review and approve') : tr('Xem phiếu', 'Look at the sheet')}</a></div></section>`;
  }

  progressCard() {
    return this.progress ? html`<section class="card" aria-labelledby="home-progress"><h2 id="home-progress">${tr('Tiến độ tự đánh giá', 'Progress of the self-assessment')}</h2>
      ${app.round.levels.map(({ code }) => {
        const lines = this.progress.get(code) ?? [];
        const sent = lines.filter((it) => ['SUBMITTED', 'UNDER_APPRAISAL'].includes(it.state)).length;
        return html`<div class="stack tight"><span class="row between"><a href=${app.to('progress', code)}>${levelName(code)}</a><span class="small tabular">${tr(`đã gửi ${sent}/${lines.length}`, `${sent} of ${lines.length} submitted`)}</span></span>${bar(sent, lines.length, levelName(code), sent === lines.length ? 'good' : '')}</div>`;
      })}</section>` : nothing;
  }

  explanationCard() {
    const open = this.explanations?.questions.filter((it) => !it.explanation).length;
    if (!open) return nothing;
    return html`<section class="card" aria-labelledby="home-explain"><h2 id="home-explain">${tr('Yêu cầu giải trình', 'Explanations asked')}</h2>
      <p>${tr(`Còn ${open} mục chờ trả lời`, `${open} items wait for an answer`)}</p><div><a class="act first" href=${app.to('explanations', app.me.unit)}>${tr('Giải trình', 'Explain')}</a></div></section>`;
  }

  assignmentCards() {
    return (this.assignments?.councils ?? []).map((it) => html`<section class="card" aria-label=${levelName(it.level)}><div class="row between"><h2>${tr('Thẩm định', 'Appraisal')}: ${levelName(it.level)}</h2></div>
      <p>${tr(`${it.units.length} đơn vị, ${it.load} mục được phân công`, `${it.units.length} units, ${it.load} items assigned`)}</p>
      ${it.acknowledged ? nothing : html`<p class="fault">${tr('Chưa xác nhận phân công', 'Assignment not acknowledged')}</p>`}
      <div><a class="act first" href=${app.to('appraisals')}>${tr('Danh sách việc', 'Work list')}</a></div></section>`);
  }

  roundCard() {
    const upcoming = app.round.deadlines.filter((it) => isOpen(it) && (!this.sheet || it.level === this.sheet.level)).sort((a, b) => a.closesAt.localeCompare(b.closesAt)).slice(0, 5);
    return html`<section class="card" aria-labelledby="home-round"><h2 id="home-round">${text(app.round.name)}</h2>
      ${upcoming.length ? html`<ul class="plain stack">${upcoming.map((it) => html`<li class="stack tight"><span class="strong">${text(it.name)} <span class="quiet small">${levelName(it.level)}</span></span><span class="small quiet">${before(it.closesAt, app.round.zone)} · ${left(it.closesAt)}</span></li>`)}</ul>` : html`<p class="quiet">${tr('Không có bước nào đang mở.', 'No step is open.')}</p>`}
      <div><a href=${app.to('calendar')}>${tr('Xem cả lịch', 'The whole calendar')}</a></div></section>`;
  }

  inboxCard() {
    const newest = this.messages.messages.slice(0, 3);
    return newest.length === 0 ? nothing : html`<section class="card" aria-labelledby="home-inbox"><h2 id="home-inbox">${tr('Thông báo mới', 'New messages')}</h2>
      <ul class="plain stack">${newest.map((it) => html`<li><span class="quiet small">${day(it.at)}</span><br>${text(it.subject)}</li>`)}</ul><div><a href=${app.to('inbox')}>${tr('Tất cả', 'All of them')}</a></div></section>`;
  }
}

export const levelName = (code) => text(app.round?.levels.find((it) => it.code === code)?.name ?? code);
