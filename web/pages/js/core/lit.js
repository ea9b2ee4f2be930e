// The one library: templates that set text as text. Nothing else writes HTML.
export { html, svg, render, nothing } from '../../lib/lit-html/lit-html.js';
export { live } from '../../lib/lit-html/directives/live.js';
export { repeat } from '../../lib/lit-html/directives/repeat.js';
