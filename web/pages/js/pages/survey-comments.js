import { html, live, nothing } from '../core/lit.js';
import { number, plain, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { head } from '../parts/ui.js';
import { surveyTabs } from '../parts/tabs.js';
import { levelName } from './home.js';

/** What respondents added in their own words, shuffled by the platform; only once the survey is closed, and never fewer than five. */
export default class SurveyCommentsPage extends Page {
  get title() { return tr('Ý kiến khác', 'Free texts'); }

  async load() {
    this.wanted = '';
    try {
      this.levels = (await get(`/rounds/${seg(app.round.code)}/survey/comments`)).levels;
    } catch (problem) {
      if (problem.status !== 409) throw problem;
      this.levels = null;
    }
  }

  view() {
    return html`${head(this.title, tr('Người được hỏi viết thêm gì. Thứ tự đã xáo trộn; không biết ai viết, viết về đơn vị nào.', 'What respondents added. Shuffled; nobody knows who wrote it, nor about which unit.'))}
      ${surveyTabs('survey-comments')}
      ${this.levels ? html`<div class="field no-print"><label for="wanted">${tr('Tìm trong ý kiến', 'Find')}</label><input class="short" id="wanted" type="search" .value=${live(this.wanted)} @input=${(event) => { this.wanted = event.target.value; app.update(); }}></div>${this.levels.map((it) => this.levelView(it))}`
        : html`<div class="card empty">${tr('Ý kiến chỉ đọc được sau khi đóng điều tra.', 'Free texts can be read once the survey is closed.')}</div>`}`;
  }

  levelView(it) {
    const id = `comments-${it.level}`;
    const found = it.texts.filter((words) => plain(words).includes(plain(this.wanted)));
    return html`<section class="card" aria-labelledby=${id}><div class="row between"><h2 id=${id}>${levelName(it.level)}</h2>${it.number ? html`<span class="quiet small" role="status">${tr(`${number(found.length)}/${number(it.number)} ý kiến`, `${number(found.length)} of ${number(it.number)}`)}</span>` : nothing}</div>
      ${it.number ? found.map((words) => html`<blockquote class="words">${words}</blockquote>`) : html`<p class="empty">${tr('Có dưới năm ý kiến nên không hiện, để không ai bị nhận ra.', 'Fewer than five, so they stay hidden and nobody can be recognised.')}</p>`}</section>`;
  }
}
