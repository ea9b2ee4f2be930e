// Pictures made by hand: SVG with its numbers as text beside it, never colour alone.
import { html, nothing, svg } from '../core/lit.js';
import { number, percent, tr } from '../core/language.js';
import { app } from '../core/app.js';

const STEPS = [0.25, 0.5, 0.75, 0.999];
const shade = (value) => (value == null ? 0 : STEPS.filter((it) => value >= it).length);

/** A table whose cells are coloured by a share of 0..1 and say it in percent. */
export function heat(columns, rows) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${tr('Bản đồ nhiệt', 'Heat map')}><table class="heat"><thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th>${columns.map((it) => html`<th scope="col" title=${it.name}><abbr title=${it.name}>${it.short}</abbr></th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row">${row.href ? html`<a href=${row.href}>${row.name}</a>` : row.name}</th>${columns.map((_, at) => {
      const value = row.values?.[at];
      return html`<td class="heat-${shade(value)}">${value == null ? '–' : number(value * 100, 0)}</td>`;
    })}</tr>`)}</tbody></table></div>`;
}

/** One coloured tile for each unit: its name and its share in percent. */
export const tiles = (rows) => html`<ul class="plain tiles">${rows.map((row) => html`<li><a class="tile heat-${shade(row.value)}" href=${row.href}><span>${row.name}</span><b>${number(row.value * 100, 0)} %</b></a></li>`)}</ul>`;

export const heatKey = () => html`<ul class="plain key small" aria-label=${tr('Chú giải', 'Key')}>${[tr('dưới 25 %', 'under 25%'), '25–49 %', '50–74 %', '75–99 %', '100 %'].map((it, at) => html`<li><span class="swatch heat-${at}" aria-hidden="true"></span>${it}</li>`)}</ul>`;

const BAR = 22;
const PHONE = matchMedia('(max-width: 40rem)');
PHONE.addEventListener('change', () => app.update());

/** Where bars begin and how high the line of the name above them is: on a phone beside the bars there is no room for names. */
const layout = () => (PHONE.matches ? { width: 340, left: 0, above: 20, most: 44 } : { width: 900, left: 310, above: 0, most: 38 });

function named(words, y, { left, most }) {
  const cut = words.length > most ? `${words.slice(0, most - 1)}…` : words;
  return left ? svg`<text x=${left - 8} y=${y + 16} text-anchor="end">${cut}<title>${words}</title></text>` : svg`<text x="0" y=${y + 14}>${cut}<title>${words}</title></text>`;
}

/** Horizontal bars of an index, best first; a tick shows last year. */
export function bars(rows, { label, average } = {}) {
  const place = layout();
  const { width, left, above } = place;
  const scale = (value) => left + ((width - left - 72) * value) / 100;
  const step = BAR + 8 + above;
  const height = rows.length * step + (average == null ? 0 : 24);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}><svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${average == null ? nothing : svg`<line class="average" x1=${scale(average)} x2=${scale(average)} y1="0" y2=${height - 20}></line><text class="quiet" x=${scale(average)} y=${height - 6} text-anchor="middle">${tr('Trung bình', 'Average')} ${percent(average)}</text>`}
    ${rows.map((row, at) => {
      const y = at * step + above;
      return svg`<g>${named(`${row.rank}. ${row.name}`, at * step, place)}
        <rect class="bar ${row.kind ?? ''}" x=${left} y=${y} width=${Math.max(1, scale(row.value) - left)} height=${BAR} rx="3"></rect>
        ${row.before == null ? nothing : svg`<line class="tick" x1=${scale(row.before)} x2=${scale(row.before)} y1=${y - 2} y2=${y + BAR + 2}><title>${tr('Năm trước', 'Last year')}: ${percent(row.before)}</title></line>`}
        <text class="value" x=${scale(row.value) + 6} y=${y + 16}>${percent(row.value)}</text></g>`;
    })}
  </svg></div>`;
}

/** Own against average, field by field: two bars each. */
export function compare(rows, { own, average }) {
  const place = layout();
  const { width, left, above } = place;
  const scale = (value) => left + ((width - left - 72) * value) / 100;
  const step = 40 + above;
  const label = tr(`${own} so với ${average} theo lĩnh vực; số liệu có trong bảng dưới`, `${own} against ${average} by field; the figures are in the table below`);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}><svg class="chart" viewBox="0 0 ${width} ${rows.length * step}" role="img" aria-label=${label}>
    ${rows.map((row, at) => {
      const y = at * step + above;
      return svg`<g>${named(`${row.code}. ${row.name}`, at * step, place)}
      <rect class="bar" x=${left} y=${y + 2} width=${Math.max(1, scale(row.own) - left)} height="16" rx="2"></rect><text class="value" x=${scale(row.own) + 6} y=${y + 15}>${percent(row.own)}</text>
      ${row.average == null ? nothing : svg`<rect class="bar muted" x=${left} y=${y + 20} width=${Math.max(1, scale(row.average) - left)} height="9" rx="2"></rect>`}</g>`;
    })}
  </svg></div><ul class="plain key small"><li><span class="swatch own" aria-hidden="true"></span>${own}</li><li><span class="swatch muted" aria-hidden="true"></span>${average}</li></ul>`;
}
