import { html } from '../core/lit.js';
import { text, tr } from '../core/language.js';
import { app } from '../core/app.js';

/** Links between the levels of a round, on pages that show one level at a time. */
export const levelLinks = (name, here, levels = app.round.levels) => html`
  <nav class="tabs no-print" aria-label=${tr('Cấp', 'Level')}>${levels.map((it) => html`<a href=${app.to(name, it.code)} aria-current=${it.code === here ? 'page' : 'false'}>${text(it.name)}</a>`)}</nav>`;

/** The levels that somebody may look at: a district looks at what it runs. */
export function ownLevels() {
  const far = app.is('HOME_AFFAIRS') || app.is('PROVINCE_LEADER');
  return app.round.levels.filter((it) => far || it.runBy === 'PARENT');
}
