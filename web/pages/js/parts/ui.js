import { html, nothing } from '../core/lit.js';
import { before, moment, number, tr } from '../core/language.js';
import { app } from '../core/app.js';

/** Whether a fault is in a file, where it is found by its row and column. */
const inFile = (error) => Boolean(error.pointer) && !error.pointer.startsWith('/') && error.pointer.includes(' ');

/** What went wrong, with every wrong field. */
export const problemBox = (problem, again) => (problem ? html`
  <div class="alert bad" role="alert">
    <span class="strong">${problem.title}</span>
    ${problem.advice ? html`<span>${problem.advice}</span>` : nothing}
    ${problem.errors.length ? html`<ul>${problem.errors.map((it) => html`<li>${inFile(it) ? html`<span class="strong">${it.pointer}:</span> ` : nothing}${tr(it.message, it.messageEn)}</li>`)}</ul>` : nothing}
    ${again ? html`<span><button class="act slim" type="button" @click=${again}>${tr('Thử lại', 'Try again')}</button></span>` : nothing}
  </div>` : nothing);

export const skeleton = () => html`
  <div class="skeleton" role="status"><i></i><i></i><i></i><i></i><span class="unseen">${tr('Đang tải', 'Loading')}</span></div>`;

/** A button that a page runs something with. */
export const action = (page, name, label, work, { first, risky, slim, disabled, said } = {}) => html`
  <button type="button" class="act ${first ? 'first' : ''} ${risky ? 'risky' : ''} ${slim ? 'slim' : ''}"
    aria-busy=${page.busy === name ? 'true' : 'false'} ?disabled=${disabled || Boolean(page.busy && page.busy !== name)}
    @click=${() => page.run(name, work, said)}>${label}</button>`;

export const badge = (kind, words) => html`<span class="badge ${kind}">${words}</span>`;

export const bar = (value, most, label, kind = '') => html`
  <progress class=${kind} max=${most || 1} value=${value} aria-label=${label}></progress>`;

export const figure = (label, value, note = nothing) => html`
  <div class="figure"><span class="quiet small">${label}</span><b>${value}</b>${note === nothing ? nothing : html`<span class="small quiet">${note}</span>`}</div>`;

/** The head of a page. */
/** `entry` is where the reader's focus goes when the page comes up: here, unless a part of the page is the news. */
export const head = (title, lead, tools = nothing, entry = true) => html`
  <div class="head"><div><h1 id=${entry ? 'title' : nothing} tabindex="-1">${title}</h1>${lead ? html`<p class="quiet">${lead}</p>` : nothing}</div>
    ${tools === nothing ? nothing : html`<div class="row no-print">${tools}</div>`}</div>`;

const DAY = 86400000;

/** How long there is still time, in words. */
export function left(closesAt) {
  const rest = Date.parse(closesAt) - app.now();
  if (rest <= 0) return tr('đã hết hạn', 'the time is over');
  if (rest >= 2 * DAY) return tr(`còn ${number(Math.floor(rest / DAY))} ngày`, `${Math.floor(rest / DAY)} days left`);
  const hours = Math.floor(rest / 3600000);
  const minutes = Math.floor(rest / 60000) % 60;
  return hours ? tr(`còn ${hours} giờ ${minutes} phút`, `${hours} h ${minutes} min left`) : tr(`còn ${Math.max(minutes, 1)} phút`, `${Math.max(minutes, 1)} min left`);
}

export function deadlineBadge(window) {
  const zone = app.round?.zone;
  if (app.now() < Date.parse(window.opensAt)) return badge('info', tr(`mở lúc ${moment(window.opensAt, zone)}`, `opens ${moment(window.opensAt, zone)}`));
  const rest = Date.parse(window.closesAt) - app.now();
  const kind = rest <= 0 ? 'bad' : rest < 3 * DAY ? 'warn' : 'info';
  return badge(kind, html`${before(window.closesAt, zone)} · ${left(window.closesAt)}${window.extended ? tr(' · được gia hạn', ' · extended') : nothing}`);
}

export const isOpen = (window) => app.now() >= Date.parse(window.opensAt) && app.now() < Date.parse(window.closesAt);

export const SHEET_STATES = {
  DRAFT: ['', 'Đang chấm', 'In progress'],
  AWAITING_APPROVAL: ['warn', 'Chờ lãnh đạo duyệt', 'Awaiting approval'],
  SUBMITTED: ['good', 'Đã gửi', 'Submitted'],
  UNDER_APPRAISAL: ['info', 'Đang thẩm định', 'Under appraisal'],
};

export const STAGES = {
  NOT_BEGUN: ['', 'Chưa thẩm định', 'Not begun'],
  FIRST_APPRAISAL: ['info', 'Thẩm định lần 1', 'First appraisal'],
  RETURNED: ['warn', 'Trả lại bổ sung', 'Returned'],
  EXPLANATION_ASKED: ['warn', 'Chờ giải trình', 'Explanation asked'],
  EXPLAINED: ['info', 'Đã giải trình', 'Explained'],
  SECOND_APPRAISAL: ['info', 'Thẩm định lần 2', 'Second appraisal'],
  LOCKED: ['good', 'Đã chốt điểm', 'Locked'],
};

export function state(table, code) {
  const [kind, vi, en] = table[code] ?? ['', code, code];
  return badge(kind, tr(vi, en));
}

/**
 * A dialog of the browser itself: keeps the focus, closes on Escape.
 * `open` shows it; `close` is told when it went away.
 */
export const dialog = (open, title, body, close) => (open ? html`
  <dialog aria-labelledby="dialog-title" @close=${close} @cancel=${(event) => event.stopPropagation()}>
    <div><h2 id="dialog-title">${title}</h2>${body}</div>
  </dialog>` : nothing);

/** Shows dialogs that were just drawn. */
export function showDialogs() {
  for (const it of document.querySelectorAll('dialog:not([open])')) it.showModal();
}
