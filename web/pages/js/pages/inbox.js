import { html } from '../core/lit.js';
import { moment, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get } from '../core/api.js';
import { head } from '../parts/ui.js';

/** What the platform has told this person; the same as its mails. */
export default class InboxPage extends Page {
  get title() { return tr('Thông báo', 'Inbox'); }

  async load() {
    this.messages = (await get('/me/notices')).messages;
  }

  view() {
    return html`${head(this.title, tr('Những gì hệ thống đã nhắc, mới nhất ở trên.', 'What the platform has told you, newest first.'))}
      ${this.messages.length === 0 ? html`<div class="card empty">${tr('Chưa có thông báo.', 'No messages yet.')}</div>` : this.messages.map((it, index) => html`
      <article class="card" aria-labelledby="message-${index}"><div class="row between"><h2 id="message-${index}">${text(it.subject)}</h2><span class="quiet small">${moment(it.at, app.round?.zone)}</span></div>
        <p class="words">${text(it.text)}</p></article>`)}`;
  }
}
