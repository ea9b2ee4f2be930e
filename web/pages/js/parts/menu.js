import { html, nothing } from '../core/lit.js';
import { tr } from '../core/language.js';
import { app } from '../core/app.js';

/** More pages than this do not fit beside each other on a desk: they are grouped. */
const ONE_ROW = 9;

const GROUPS = {
  follow: ['Theo dõi', 'Monitoring'],
  appraise: ['Thẩm định', 'Appraisal'],
  results: ['Kết quả', 'Results'],
  manage: ['Quản trị', 'Administration'],
};

let open = null;
let all = false;

/** Closes what is open of the menu; true if anything was. */
export function closeMenu() {
  const was = open || all;
  open = null;
  all = false;
  if (was) app.update();
  return Boolean(was);
}

/** Pages by themselves and groups of pages, in the order in which they first come. */
function entriesOf(links) {
  if (links.length <= ONE_ROW) return links;
  const byGroup = Map.groupBy(links, (it) => it.group ?? it.href);
  return [...byGroup].map(([code, them]) => (them.length === 1 ? them[0] : { code, label: tr(...GROUPS[code]), links: them }));
}

const page = (it) => html`<li><a href=${it.href} aria-current=${it.here() ? 'page' : nothing}>${it.label}</a></li>`;

function group({ code, label, links }) {
  const shown = open === code;
  const toggle = () => { open = shown ? null : code; app.update(); };
  return html`<li class="group ${links.some((it) => it.here()) ? 'here' : ''}">
    <button type="button" aria-expanded=${shown ? 'true' : 'false'} aria-controls="menu-${code}" @click=${toggle}>${label} <span aria-hidden="true">▾</span></button>
    <ul id="menu-${code}" class=${shown ? 'shown' : ''} aria-label=${label}>${links.map(page)}</ul></li>`;
}

/** Escape closes, and the focus goes back to what opened. */
function escape(event) {
  if (event.key !== 'Escape') return;
  const opener = event.currentTarget.querySelector(open ? `[aria-controls="menu-${open}"]` : '[aria-controls="menu"]');
  if (closeMenu()) opener.focus();
}

const left = (event) => { if (open && !event.currentTarget.contains(event.relatedTarget)) closeMenu(); };

/** The menu of pages. On a phone one button opens all of it. */
export const menu = (links) => (links.length < 2 ? nothing : html`<nav class="main" aria-label=${tr('Các trang', 'Pages')} @keydown=${escape} @focusout=${left}>
  <button class="menu" type="button" aria-expanded=${all ? 'true' : 'false'} aria-controls="menu" @click=${() => { all = !all; app.update(); }}><span aria-hidden="true">☰</span> ${tr('Các trang', 'Pages')}</button>
  <ul id="menu" class=${all ? 'shown' : ''}>${entriesOf(links).map((it) => (it.links ? group(it) : page(it)))}</ul></nav>`);

document.addEventListener('click', (event) => { if (!event.target.closest('nav.main')) closeMenu(); });
