import { html, nothing } from '../core/lit.js';
import { day, number, percent, points, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, seg } from '../core/api.js';
import { badge, figure, head } from '../parts/ui.js';
import { bars, compare, heat } from '../parts/charts.js';
import { publishedItems, publishedPoints } from '../parts/published.js';
import { unranked } from '../parts/unranked.js';
import { signIn } from '../core/session.js';

const publicly = (path, options = {}) => get(path, { anonymous: true, ...options });
const or = (what) => (problem) => {
  if (problem.status === 404) return what;
  throw problem;
};
const to = (...pieces) => `#/public/${pieces.map(encodeURIComponent).join('/')}`;

/** What was published: for everybody, without an account. */
export default class PublicPage extends Page {
  get title() { return this.unit?.result.unitName ?? (this.ranking ? text(this.ranking.title) : tr('Kết quả đã công bố', 'Published results')); }

  async load() {
    const [round, level, unit] = this.parameters;
    this.rounds = (await publicly('/public/rounds').catch(or({ rounds: [] }))).rounds
      .map((it) => ({ ...it, levels: it.levels.filter((l) => l.latestVersion) })).filter((it) => it.levels.length)
      .toSorted((a, b) => b.year - a.year);
    this.round = this.rounds.find((it) => it.round === round) ?? this.rounds[0];
    if (!this.round) return;
    this.level = this.round.levels.find((it) => it.level === level) ?? this.round.levels[0];
    this.path = `/public/rounds/${seg(this.round.round)}/rankings/${seg(this.level.level)}`;
    if (unit) {
      [this.unit, this.points] = await Promise.all([publicly(`${this.path}/units/${seg(unit)}`), publishedPoints(this.round.round, this.level.level, unit)]);
      return;
    }
    [this.ranking, this.changes] = await Promise.all([publicly(this.path), publicly(`${this.path}/changes`).then((it) => it.changes).catch(or([]))]);
  }

  view() {
    if (!this.round) return html`${this.welcome()}${this.officials()}`;
    return this.unit ? this.unitView() : html`${this.rankingView()}${this.officials()}`;
  }

  welcome() {
    return html`${head(tr('Chỉ số cải cách hành chính', 'Public Administration Reform Index'), tr('Mỗi năm tỉnh chấm điểm công tác cải cách hành chính của các sở, huyện, xã.', 'Every year the province scores the administrative reform of its departments, districts and communes.'))}
      <div class="card empty">${tr('Chưa có kết quả nào được công bố.', 'No results have been published yet.')}</div>`;
  }

  officials() {
    return app.me ? nothing : html`<section class="card no-print" aria-labelledby="officials"><h2 id="officials">${tr('Dành cho cán bộ', 'For officials')}</h2><p>${tr('Đăng nhập để kê khai, duyệt, thẩm định và theo dõi tiến độ.', 'Sign in to declare, approve, appraise and follow the progress.')}</p>
      <div><button class="act first" type="button" @click=${signIn}>${tr('Đăng nhập', 'Sign in')}</button></div></section>`;
  }

  choice() {
    return html`<nav class="tabs no-print" aria-label=${tr('Đợt và cấp', 'Round and level')}>${this.rounds.flatMap((round) => round.levels.map((level) => html`<a href=${to(round.round, level.level)} aria-current=${round === this.round && level === this.level ? 'page' : 'false'}>${round.year} · ${text(level.name)}</a>`))}</nav>`;
  }

  rankingView() {
    const it = this.ranking;
    const rows = it.rows;
    return html`${head(text(it.title), tr(`Công bố ngày ${day(it.publishedAt)}${it.version > 1 ? `, bản ${it.version}` : ''}`, `Published on ${day(it.publishedAt)}${it.version > 1 ? `, version ${it.version}` : ''}`), html`<button class="act" type="button" @click=${() => print()}>${tr('In', 'Print')}</button>`)}
      ${this.choice()}
      <section class="card" aria-label=${tr('Tổng hợp', 'Summary')}><div class="figures">${figure(tr('Chỉ số trung bình', 'Average index'), percent(it.average))}${figure(tr('Đơn vị', 'Units'), number(rows.length))}
        ${it.classCounts.map((c) => figure(tr(`Xếp loại ${text(c.label)}`, text(c.label)), number(c.units)))}</div></section>
      ${rows.length <= 40 ? html`<section class="card" aria-labelledby="chart"><h2 id="chart">${tr('Biểu đồ xếp hạng', 'Ranking chart')}</h2>
        ${bars(rows.map((r) => ({ rank: r.rank, name: r.unitName, value: r.indexPercent, before: r.lastYear?.indexPercent })), { label: tr('Chỉ số của từng đơn vị; số liệu có trong bảng dưới', 'Index of every unit; the figures are in the table below'), average: it.average })}
        ${rows.some((r) => r.lastYear) ? html`<p class="small quiet">${tr('Vạch đậm: chỉ số năm trước.', 'Dark tick: last year’s index.')}</p>` : nothing}</section>` : nothing}
      <section class="card" aria-labelledby="table"><h2 id="table">${tr('Bảng xếp hạng', 'Ranking')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="table"><table>
        <thead><tr><th scope="col" class="number">${tr('Hạng', 'Rank')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col" class="number">${tr('Điểm', 'Points')}</th><th scope="col" class="number">${tr('Chỉ số', 'Index')}</th><th scope="col">${tr('Xếp loại', 'Class')}</th><th scope="col" class="number">${tr('So với năm trước', 'On last year')}</th></tr></thead>
        <tbody>${rows.map((r) => html`<tr><td class="number strong">${r.rank}</td><th scope="row"><a href=${to(this.round.round, this.level.level, r.unitCode)}>${r.unitName}</a>${r.parentName && this.level.level === 'xa' ? html` <span class="quiet small">${r.parentName}</span>` : nothing}</th><td class="number">${points(r.totalPoints)}<span class="quiet">/${points(r.maxPoints)}</span></td><td class="number strong">${percent(r.indexPercent)}</td><td>${r.classification ? badge('info', text(r.classification)) : '–'}</td><td class="number">${this.change(r.change)}</td></tr>`)}</tbody></table></div>
        ${unranked(it.unranked)}</section>
      <section class="card" aria-labelledby="fields"><h2 id="fields">${tr('Theo lĩnh vực', 'By field')}</h2>
        ${heat(it.fields.map((f) => ({ short: f.code, name: text(f.name) })), rows.map((r) => ({ key: r.unitCode, name: r.unitName, values: it.fields.map((f) => { const own = r.fields.find((x) => x.code === f.code); return own?.maxPoints ? own.points / own.maxPoints : null; }) })))}
        <ol class="small columns">${it.fields.map((f) => html`<li value=${f.code}>${text(f.name)}: ${tr('trung bình', 'average')} ${points(f.average)}/${points(f.max)}</li>`)}</ol></section>
      ${this.changesView()}${this.data()}`;
  }

  change(change) {
    if (!change) return html`<span class="quiet">–</span>`;
    const { indexPercent } = change;
    return html`${indexPercent > 0 ? '▲ +' : indexPercent < 0 ? '▼ ' : ''}${number(indexPercent, 2, 2)}`;
  }

  changesView() {
    return this.changes.filter((it) => it.note || it.units?.length).length === 0 ? nothing : html`<section class="card" aria-labelledby="changes"><h2 id="changes">${tr('Đính chính', 'Corrections')}</h2>
      ${this.changes.map((it) => html`<article class="stack tight"><h3>${tr(`Bản ${it.version}, ngày ${day(it.publishedAt)}`, `Version ${it.version}, ${day(it.publishedAt)}`)}</h3>${it.replaces == null ? html`<p class="quiet">${tr('Công bố lần đầu', 'First published')}</p>` : nothing}${it.note ? html`<p class="words">${text(it.note)}</p>` : nothing}
      <ul>${(it.units ?? []).map((u) => html`<li>${u.unitName}: ${percent(u.before?.indexPercent)} → ${percent(u.after?.indexPercent)}, ${tr('hạng', 'rank')} ${u.before?.rank ?? '–'} → ${u.after?.rank ?? '–'}</li>`)}</ul>${unranked(it.unranked)}</article>`)}</section>`;
  }

  data() {
    return html`<section class="card" aria-labelledby="data"><h2 id="data">${tr('Dữ liệu mở', 'Open data')}</h2><p>${tr('Địa chỉ ổn định, không cần tài khoản:', 'Stable addresses, no account needed:')}</p>
      <ul class="addresses"><li><a href=${this.path}>JSON</a></li><li><a href=${`${this.path}.csv`}>CSV</a></li>
        ${this.level.versions.length > 1 ? this.level.versions.map((it) => html`<li><a href=${`${this.path}?version=${it.version}`}>${tr(`Bản ${it.version} (JSON)`, `Version ${it.version} (JSON)`)}</a> <span class="quiet small">${day(it.publishedAt)}</span></li>`) : nothing}</ul><p class="small quiet">SHA-256: <code>${this.ranking.digest}</code></p></section>`;
  }

  unitView() {
    const it = this.unit;
    const own = it.result;
    return html`${head(own.unitName, text(it.title), html`<a class="act" href=${to(this.round.round, this.level.level)}>${tr('Về bảng xếp hạng', 'Back to the ranking')}</a><button class="act" type="button" @click=${() => print()}>${tr('In', 'Print')}</button>`)}
      <section class="card" aria-label=${tr('Kết quả', 'Result')}><div class="figures">${figure(tr('Hạng', 'Rank'), `${own.rank}/${it.rankedUnits}`)}${figure(tr('Chỉ số', 'Index'), percent(own.indexPercent), own.lastYear ? tr(`năm trước ${percent(own.lastYear.indexPercent)}`, `last year ${percent(own.lastYear.indexPercent)}`) : nothing)}
        ${figure(tr('Tổng điểm', 'Total'), `${points(own.totalPoints)}/${points(own.maxPoints)}`)}${own.classification ? figure(tr('Xếp loại', 'Class'), text(own.classification)) : nothing}${figure(tr('Trung bình cấp', 'Average of the level'), percent(it.levelAverage))}
        ${own.bonus ? figure(tr('Điểm thưởng', 'Bonus'), `+${points(own.bonus)}`) : nothing}${own.penalty ? figure(tr('Điểm trừ', 'Penalty'), `−${points(own.penalty)}`) : nothing}</div></section>
      <section class="card" aria-labelledby="why"><h2 id="why">${tr('Vì sao có thứ hạng này', 'Why this rank')}</h2>
        ${compare(it.fieldLines.map((f) => ({ code: f.code, name: text(f.name), own: f.indexPercent ?? 0, average: f.average == null || !f.max ? null : (100 * f.average) / f.max })), { own: own.unitName, average: tr('Trung bình cấp', 'Average of the level') })}
        <div class="scroll" tabindex="0" role="group" aria-labelledby="why"><table><thead><tr><th scope="col">${tr('Lĩnh vực', 'Field')}</th><th scope="col" class="number">${tr('Điểm', 'Points')}</th><th scope="col" class="number">${tr('Trung bình', 'Average')}</th><th scope="col" class="number">${tr('Hạng', 'Rank')}</th></tr></thead>
        <tbody>${it.fieldLines.map((f) => html`<tr><th scope="row"><span class="tabular">${f.code}</span> ${text(f.name)}</th><td class="number">${points(f.points)}<span class="quiet">/${points(f.max)}</span></td><td class="number">${points(f.average)}</td><td class="number">${f.rank ?? '–'}</td></tr>`)}</tbody></table></div></section>
      ${this.points ? publishedItems(this.points, it.fieldLines) : nothing}
      <p class="small quiet">${tr('Công bố ngày', 'Published on')} ${day(it.publishedAt)}, ${tr('bản', 'version')} ${it.version}. SHA-256: <code>${it.digest}</code></p>`;
  }
}
