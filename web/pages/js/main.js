import { html, nothing, render } from './core/lit.js';
import { choose, current, tr } from './core/language.js';
import { app, onDraw } from './core/app.js';
import { get, onExpired, seg } from './core/api.js';
import { configure, finishSignIn, signIn, signOut, timeAhead, token } from './core/session.js';
import { anyDraft, dropAll } from './core/drafts.js';
import { closeMenu, menu } from './parts/menu.js';
import { problemBox, showDialogs, skeleton } from './parts/ui.js';
import { links, pageFor } from './routes.js';

const THEME = 'theme';
const root = document.getElementById('app');

function theme() {
  const kept = localStorage.getItem(THEME);
  return kept ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

function setTheme(next) {
  if (next) localStorage.setItem(THEME, next);
  document.documentElement.dataset.theme = theme();
  app.update();
}

function leaveForGood() {
  const sure = !anyDraft() || confirm(tr(
    'Có số liệu chưa lưu trên máy này. Đăng xuất sẽ xóa chúng. Vẫn đăng xuất?',
    'There are unsaved entries on this device. Signing out deletes them. Sign out?',
  ));
  if (!sure) return;
  dropAll();
  signOut();
}

const mark = html`<svg width="34" height="34" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#fff6dd"/><path d="M7 23V15h4.2v8zm6.9 0V10h4.2v13zm6.9 0V6H25v17z" fill="#8f1d1d"/></svg>`;

const top = () => html`
  <header class="top"><div class="bar">
    <a class="brand" href="#/">${mark}<span>${tr('Chỉ số cải cách hành chính', 'PAR Index')}
      <span>${app.round ? tr(`Đợt đánh giá năm ${app.round.year}`, `Round of ${app.round.year}`) : tr('Công khai kết quả', 'Published results')}</span></span></a>
    <div class="push row">
      ${app.me ? html`<div class="who">${app.me.name}</div>` : nothing}
      <button class="plain" type="button" lang=${current() === 'vi' ? 'en' : 'vi'} @click=${() => { choose(current() === 'vi' ? 'en' : 'vi'); app.update(); }}>${current() === 'vi' ? 'English' : 'Tiếng Việt'}</button>
      <button class="plain" type="button" aria-pressed=${theme() === 'dark' ? 'true' : 'false'} @click=${() => setTheme(theme() === 'dark' ? 'light' : 'dark')}>${tr('Nền tối', 'Dark')}</button>
      ${app.me
        ? html`<button class="plain" type="button" @click=${leaveForGood}>${tr('Đăng xuất', 'Sign out')}</button>`
        : html`<button class="plain" type="button" @click=${signIn}>${tr('Đăng nhập', 'Sign in')}</button>`}
    </div>
  </div></header>`;

const sessionOver = () => (app.expired ? html`
  <div class="alert warn" role="alert" id="session-over">
    <span class="strong">${tr('Phiên đăng nhập đã hết hạn', 'Your session has ended')}</span>
    <span>${tr('Số liệu chưa lưu được giữ trên máy này và sẽ có lại sau khi đăng nhập.', 'Unsaved entries are kept on this device and will be there after you sign in.')}</span>
    <span><button class="act first slim" type="button" @click=${signIn}>${tr('Đăng nhập lại', 'Sign in again')}</button></span>
  </div>` : nothing);

const offline = () => (navigator.onLine ? nothing : html`
  <div class="alert warn" role="status">${tr('Đang mất mạng. Những gì nhập vào được giữ trên máy này.', 'You are offline. What you type is kept on this device.')}</div>`);

function body() {
  const page = app.page;
  if (!page) return skeleton();
  if (page.loading) return skeleton();
  if (page.problem) {
    return html`<h1 id="title" tabindex="-1">${page.title || tr('Không mở được trang', 'This page cannot be shown')}</h1>${app.expired ? nothing : problemBox(page.problem, () => page.begin())}`;
  }
  return page.view();
}

onDraw(() => {
  render(html`
    ${top()}${menu(links())}
    <main id="main" tabindex="-1">${sessionOver()}${offline()}${body()}</main>
    <footer>${tr('Nền tảng Chỉ số cải cách hành chính', 'PAR Index platform')} · <a href="#/public">${tr('Kết quả đã công bố', 'Published results')}</a></footer>`, root);
  document.title = [app.page?.title, tr('Chỉ số cải cách hành chính', 'PAR Index')].filter(Boolean).join(' · ');
  showDialogs();
});

async function chooseRound(code) {
  if (app.round?.code === code) return;
  app.round = await get(`/rounds/${seg(code)}`);
}

async function navigate() {
  const pieces = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  app.page?.leave();
  closeMenu();
  try {
    if (app.me && pieces[0] !== 'public') {
      const newest = app.rounds.toSorted((a, b) => b.year - a.year);
      const open = newest.find((it) => it.state === 'OPEN') ?? newest[0];
      const code = app.rounds.some((it) => it.code === pieces[0]) ? pieces.shift() : open?.code;
      if (code) await chooseRound(code);
    }
    const Kind = await pageFor(pieces);
    app.page = new Kind(pieces);
  } catch (problem) {
    if (problem.status === undefined) throw problem;
    app.page = { loading: false, problem, begin: navigate, leave() {}, view: () => nothing };
    app.update();
    return;
  }
  scrollTo(0, 0);
  const going = location.hash;
  await app.page.begin();
  if (location.hash !== going) return;
  root.dataset.shown = going;
  (document.getElementById('title') ?? document.getElementById('main')).focus({ preventScroll: true });
}

async function begin() {
  setTheme();
  app.update();
  await finishSignIn();
  await configure();
  app.ahead = await timeAhead();
  if (token()) {
    try {
      const [me, rounds] = await Promise.all([get('/me'), get('/rounds').catch((problem) => {
        if (problem.status === 403) return { rounds: [] };
        throw problem;
      })]);
      app.me = me;
      app.rounds = rounds.rounds;
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      app.page = { loading: false, problem, begin, leave() {}, view: () => nothing };
      app.update();
      return;
    }
  }
  await navigate();
}

onExpired(() => {
  app.expired = true;
  app.update();
});
addEventListener('hashchange', navigate);
addEventListener('online', app.update);
addEventListener('offline', app.update);
document.querySelector('[data-skip]').addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('main').focus();
});
setInterval(app.update, 30000);
begin();
