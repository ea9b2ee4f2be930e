import { html } from '../core/lit.js';
import { tr } from '../core/language.js';
import { Page } from '../core/app.js';
import { head } from '../parts/ui.js';
import { signIn } from '../core/session.js';
import { app } from '../core/app.js';

/** The first page of whoever is not signed in. */
export default class PublicPage extends Page {
  get title() { return ''; }

  view() {
    return html`${head(tr('Chỉ số cải cách hành chính', 'Public Administration Reform Index'), tr('Mỗi năm tỉnh chấm điểm công tác cải cách hành chính của các sở, huyện, xã.', 'Every year the province scores the administrative reform of its departments, districts and communes.'))}
      ${app.me ? '' : html`<section class="card"><h2>${tr('Dành cho cán bộ', 'For officials')}</h2><p>${tr('Đăng nhập để kê khai, duyệt, thẩm định và theo dõi tiến độ.', 'Sign in to declare, approve, appraise and follow the progress.')}</p>
      <div><button class="act first" type="button" @click=${signIn}>${tr('Đăng nhập', 'Sign in')}</button></div></section>`}`;
  }
}
