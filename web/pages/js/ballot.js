// The respondent's page: one sheet of questions, no account. The token comes in the link's fragment, which no server sees.
import { html, live, nothing, render } from './core/lit.js';
import { before, choose, current, text, tr } from './core/language.js';
import { get, post, seg } from './core/api.js';
import { problemBox, skeleton } from './parts/ui.js';

const root = document.getElementById('app');
const round = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const token = location.hash.slice(1);
const path = `/rounds/${seg(round)}/survey/ballot`;
const options = () => ({ anonymous: true, headers: { 'X-Ballot-Token': token } });
const KEPT = 'answers';

let ballot = null;
let problem = null;
let sending = false;
let done = false;
let open = [];
// Kept in this tab alone, and only until the ballot is given.
let answers = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
let comment = '';

/** One key for all tries, so that a ballot whose answer got lost on the way counts once. */
const key = crypto.randomUUID();

function announce(words) {
  document.getElementById('announcer').textContent = words;
}

async function load() {
  problem = null;
  draw();
  try {
    ballot = await get(path, options());
  } catch (fault) {
    if (fault.status === undefined) throw fault;
    problem = fault;
  }
  draw();
}

function answer(question, option) {
  answers = { ...answers, [question]: option };
  open = open.filter((it) => it !== question);
  sessionStorage.setItem(KEPT, JSON.stringify(answers));
  draw();
}

async function send(event) {
  event.preventDefault();
  open = ballot.questions.filter((it) => it.required && !answers[it.code]).map((it) => it.code);
  problem = null;
  if (open.length) {
    draw();
    announce(tr(`Còn ${open.length} câu chưa trả lời`, `${open.length} questions are open`));
    document.querySelector(`[data-question="${open[0]}"] input`).focus();
    return;
  }
  sending = true;
  draw();
  const { headers, ...rest } = options();
  try {
    await post(path, { answers, ...(comment.trim() ? { comment: comment.trim() } : {}) }, { ...rest, headers: { ...headers, 'Idempotency-Key': key } });
    sessionStorage.removeItem(KEPT);
    done = true;
    announce(tr('Đã nhận phiếu. Xin cảm ơn.', 'Your ballot has been received. Thank you.'));
  } catch (fault) {
    if (fault.status === undefined) throw fault;
    problem = fault;
    announce(fault.title);
  } finally {
    sending = false;
    draw();
    if (done) document.querySelector('h1').focus();
  }
}

const question = (it, number) => html`
  <fieldset class="card question ${open.includes(it.code) ? 'open' : ''}" data-question=${it.code} aria-describedby=${open.includes(it.code) ? `open-${it.code}` : nothing}>
    <legend>${number + 1}. ${text(it.text)}${it.required ? nothing : html` <span class="hint">${tr('(không bắt buộc)', '(optional)')}</span>`}</legend>
    ${open.includes(it.code) ? html`<span class="fault" id="open-${it.code}">${tr('Xin chọn một câu trả lời', 'Please choose an answer')}</span>` : nothing}
    <div class="choices column">${it.options.map((option) => html`<label class="choice"><input type="radio" name=${`q-${it.code}`} .checked=${live(answers[it.code] === option.code)} @change=${() => answer(it.code, option.code)}><span>${text(option.text)}</span></label>`)}</div>
  </fieldset>`;

const form = () => {
  const given = ballot.questions.filter((it) => answers[it.code]).length;
  return html`<form class="stack" novalidate @submit=${send}>
    <div class="stack tight"><h1 tabindex="-1">${text(ballot.name)}</h1>
      <p>${tr('Đơn vị được đánh giá', 'Unit that is judged')}: <span class="strong">${ballot.unitName}</span></p>
      ${ballot.sample ? html`<p class="quiet small">${text(ballot.sample)}</p>` : nothing}
      <p class="quiet small">${tr(`Nhận phiếu ${before(ballot.closesAt)}. Phiếu không ghi tên: không ai biết Ông/Bà trả lời thế nào.`, `Open ${before(ballot.closesAt)}. No name is kept with the answers: nobody can tell how you answered.`)}</p></div>
    ${ballot.questions.map(question)}
    ${ballot.comment ? html`<div class="card field"><label for="comment">${text(ballot.comment)}</label><textarea id="comment" maxlength="2000" .value=${live(comment)} @input=${(event) => { comment = event.target.value; }}></textarea></div>` : nothing}
    <div class="send">${problemBox(problem)}
      <span class="small quiet" role="status">${tr(`Đã trả lời ${given}/${ballot.questions.length} câu`, `${given} of ${ballot.questions.length} answered`)}</span>
      <button class="act first" aria-busy=${sending ? 'true' : 'false'} ?disabled=${sending}>${tr('Gửi phiếu', 'Send')}</button></div></form>`;
};

const thanks = () => html`<div class="card thanks"><svg width="64" height="64" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="30" fill="var(--good-soft)"/><path d="M19 33l9 9 18-20" fill="none" stroke="var(--good)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></svg>
  <h1 tabindex="-1">${tr('Đã nhận phiếu. Xin cảm ơn Ông/Bà!', 'Your ballot has been received. Thank you!')}</h1><p class="quiet">${tr('Có thể đóng trang này.', 'You may close this page.')}</p></div>`;

const refused = () => html`<h1 tabindex="-1">${tr('Phiếu điều tra', 'Survey')}</h1>${problemBox(problem, problem.offline || problem.status >= 500 ? load : null)}
  <p class="quiet">${tr('Nếu liên kết không dùng được, xin liên hệ Sở Nội vụ để nhận liên kết mới.', 'If the link does not work, please ask Home Affairs for a new one.')}</p>`;

function draw() {
  const shown = done ? thanks() : ballot ? form() : problem ? refused() : skeleton();
  render(html`<header class="top"><div class="bar"><span class="brand">${tr('Phiếu điều tra', 'Survey')}</span>
    <button class="plain push" type="button" lang=${current() === 'vi' ? 'en' : 'vi'} @click=${() => { choose(current() === 'vi' ? 'en' : 'vi'); draw(); }}>${current() === 'vi' ? 'English' : 'Tiếng Việt'}</button></div></header>
    <main id="main">${shown}</main>`, root);
}

document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
load();
