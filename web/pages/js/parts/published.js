import { html, nothing } from '../core/lit.js';
import { points, text, tr } from '../core/language.js';
import { app } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { badge } from './ui.js';
import { criteriaSet, itemsOf } from './criteria.js';

const OUTCOMES = {
  LEAVES_DENOMINATOR: ['', 'Không áp dụng', 'Not applicable'],
  WAITING: ['warn', 'Chờ kết quả', 'Waits for a result'],
  UNSCORED: ['bad', 'Không chấm được', 'Not scored'],
};

/** What was published of a unit item by item, with its criteria; null for who may not read it: the public reads fields only. */
export async function publishedPoints(round, level, unit) {
  if (!app.can('READ_SHEET')) return null;
  try {
    const [published, set] = await Promise.all([get(`/rounds/${seg(round)}/units/${seg(unit)}/published-points`), criteriaSet(round, level)]);
    return { ...published, groups: itemsOf(set) };
  } catch (problem) {
    if (problem.status === 403 || problem.status === 404) return null;
    throw problem;
  }
}

function line(item, found) {
  const outcome = OUTCOMES[found.outcome];
  return html`<tr><th scope="row"><span class="tabular">${item.code}</span> ${text(item.name)}</th>
    <td class="number">${outcome ? badge(outcome[0], tr(outcome[1], outcome[2])) : html`${points(found.points)}<span class="quiet">/${points(item.maxPoints)}</span>`}</td></tr>`;
}

/** The items of each field, folded; `fields` are the published sums. */
export function publishedItems({ items, itemsKept, groups }, fields) {
  const found = new Map(items.map((it) => [it.code, it]));
  return html`<section class="card" aria-labelledby="items"><h2 id="items">${tr('Điểm từng mục', 'Points item by item')}</h2>
    <p class="quiet small">${tr('Phần này không công khai: chỉ đơn vị, cơ quan thẩm định và Sở Nội vụ xem được.', 'Not public: only the unit, who appraises it and Home Affairs see this.')}</p>
    ${itemsKept ? groups.map((group) => {
      const sum = fields.find((it) => it.code === group.code);
      const rows = group.items.filter((it) => found.has(it.code));
      return rows.length === 0 ? nothing : html`<details><summary>${group.code === '+' ? '' : `${group.code}. `}${text(group.name)}${sum ? html` <span class="quiet nowrap">${points(sum.points)}/${points(sum.max)}</span>` : nothing}</summary>
        <table><thead><tr><th scope="col">${tr('Mục', 'Item')}</th><th scope="col" class="number">${tr('Điểm', 'Points')}</th></tr></thead><tbody>${rows.map((it) => line(it, found.get(it.code)))}</tbody></table></details>`;
    }) : html`<p class="empty">${tr('Điểm từng mục của bản này không còn được lưu.', 'The points by item of this version were not kept.')}</p>`}</section>`;
}
