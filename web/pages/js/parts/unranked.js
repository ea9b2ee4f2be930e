import { html, nothing } from '../core/lit.js';
import { text, tr } from '../core/language.js';

/** Units that are published without a rank, and why. */
export const unranked = (rows) => (!rows?.length ? nothing : html`<div class="small"><h3>${tr('Không xếp hạng', 'Not ranked')}</h3>
  <ul>${rows.map((it) => html`<li><span class="strong">${it.unitName}</span>: ${text(it.reason)}${it.decision ? html` <span class="words">(${text(it.decision)})</span>` : nothing}</li>`)}</ul></div>`);
