import { html, live, nothing } from '../core/lit.js';
import { before, day, moment, number, percent, points, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { badge, bar, deadlineBadge, figure, head, problemBox, STAGES, state } from '../parts/ui.js';
import { levelLinks } from '../parts/levels.js';

/** A district reports the ranking of its communes; the province sees who has reported, and all communes in one list. */
export default class ReportsPage extends Page {
  constructor(parameters) {
    super(parameters);
    this.levels = app.round.levels.filter((it) => it.runBy === 'PARENT');
    this.level = parameters[0] ?? this.levels[0]?.code;
    this.sends = app.can('SEND_REPORT');
    this.district = this.sends ? app.me.unit : parameters[1];
    this.reason = '';
  }

  get title() { return this.sends ? tr('Báo cáo tỉnh', 'Report to the province') : tr('Báo cáo của huyện', 'District reports'); }

  get path() {
    const round = `/rounds/${seg(app.round.code)}`;
    return this.district ? `${round}/units/${seg(this.district)}/reports/${seg(this.level)}` : `${round}/reports/${seg(this.level)}`;
  }

  async load() {
    if (!this.level) return;
    const [found, { units }] = await Promise.all([get(this.path), get(`/rounds/${seg(app.round.code)}/units`)]);
    this.found = found;
    this.names = new Map(units.map((it) => [it.code, it.name]));
    this.opensAt = app.round.deadlines.find((it) => it.level === this.level && it.step === 'publication')?.opensAt;
  }

  name(unit) { return this.names.get(unit) ?? unit; }
  get late() { return app.now() >= Date.parse(this.found.closesAt); }

  async send() {
    await post(this.path, this.late ? { reason: this.reason.trim() } : {}, { version: this.found.version });
    this.reason = '';
    await this.load();
  }

  view() {
    if (!this.level) return html`${head(this.title, '')}<div class="card empty">${tr('Đợt này không có cấp nào do huyện thẩm định.', 'No level of this round is run by districts.')}</div>`;
    return html`${this.district ? this.districtView() : this.provinceView()}`;
  }

  districtView() {
    const it = this.found;
    return html`${head(this.sends ? this.title : this.name(this.district), tr('Huyện chốt điểm mọi xã, xếp hạng rồi báo cáo UBND tỉnh qua Sở Nội vụ.', 'The district locks all communes, ranks them and reports to the province.'),
      html`${it.report ? badge('good', tr('Đã báo cáo', 'Reported')) : deadlineBadge({ opensAt: this.opensAt, closesAt: it.closesAt })}${this.sends ? nothing : html`<a class="act" href=${app.to('reports', this.level)}>${tr('Tất cả các huyện', 'All districts')}</a>`}`)}
      <section class="card" aria-label=${tr('Tổng hợp', 'Summary')}><div class="figures">${figure(tr('Đơn vị', 'Units'), number(it.units))}${figure(tr('Đã chốt điểm', 'Locked'), `${number(it.units - it.open.length)}/${number(it.units)}`)}</div>
        ${bar(it.units - it.open.length, it.units, tr(`Đã chốt ${it.units - it.open.length} trên ${it.units}`, `${it.units - it.open.length} of ${it.units} locked`), it.open.length ? '' : 'good')}</section>
      ${it.outdated ? html`<div class="alert warn" role="status">${tr('Có điểm được chốt lại sau bảng đã báo cáo: cần báo cáo lại.', 'Points were locked after the ranking that was reported: report again.')}</div>` : nothing}
      ${this.openView()}${it.report ? this.reportView(it.report) : nothing}
      ${this.sends && app.round.state === 'OPEN' ? this.form() : problemBox(this.fault)}`;
  }

  form() {
    const it = this.found;
    const early = this.opensAt && app.now() < Date.parse(this.opensAt);
    const why = early ? tr(`Báo cáo được gửi từ ${moment(this.opensAt, app.round.zone)}.`, `Reports can be sent from ${moment(this.opensAt, app.round.zone)}.`)
      : it.open.length ? tr(`Còn ${number(it.open.length)} đơn vị chưa chốt điểm.`, `${number(it.open.length)} units are not locked yet.`) : '';
    return html`<section class="card" aria-labelledby="send"><h2 id="send">${it.report ? tr('Báo cáo lại', 'Report again') : tr('Gửi báo cáo', 'Send the report')}</h2>
      <form class="stack" @submit=${(event) => { event.preventDefault(); this.run('send', () => this.send(), tr('Đã gửi báo cáo', 'The report was sent')); }}>
        ${this.late && !why ? html`<div class="field"><label for="reason">${tr('Lý do gửi chậm', 'Why it is late')}</label><textarea id="reason" required maxlength="1000" aria-describedby="reason-hint" .value=${live(this.reason)} @input=${(event) => { this.reason = event.target.value; }}></textarea><span class="hint" id="reason-hint">${tr('Hạn:', 'Due:')} ${before(it.closesAt, app.round.zone)}.</span></div>` : nothing}
        ${problemBox(this.fault)}
        <div class="row"><button class="act ${it.report && !it.outdated ? '' : 'first'}" ?disabled=${Boolean(why)} aria-busy=${this.busy === 'send' ? 'true' : 'false'}>${it.report ? tr('Gửi lại báo cáo', 'Send it again') : tr('Gửi báo cáo', 'Send')}</button>${why || it.report ? html`<span class="quiet">${why || tr('Chỉ cần khi điểm đã thay đổi sau khi báo cáo.', 'Only needed when points have changed since.')}</span>` : nothing}</div></form></section>`;
  }

  openView() {
    const { open } = this.found;
    return open.length === 0 ? nothing : html`<section class="card" aria-labelledby="open"><h2 id="open">${tr('Chưa chốt điểm', 'Not locked yet')}</h2>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="open"><table><thead><tr><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col">${tr('Tình trạng', 'State')}</th><th scope="col" class="number">${tr('Từ', 'Since')}</th></tr></thead>
      <tbody>${open.map((it) => html`<tr><th scope="row"><a href=${app.to('appraisal', it.unit)}>${it.unitName}</a></th><td>${state(STAGES, it.stage)}</td><td class="number">${it.since ? day(it.since, app.round.zone) : '–'}</td></tr>`)}</tbody></table></div></section>`;
  }

  reportView(it) {
    return html`<section class="card" aria-labelledby="report"><div class="row between"><h2 id="report">${tr('Báo cáo đã gửi', 'The report')}</h2>${it.late ? badge('warn', tr('Gửi chậm', 'Late')) : nothing}</div>
      <p class="quiet small">${tr(`Gửi lúc ${moment(it.sentAt, app.round.zone)}, theo bảng xếp hạng lúc ${moment(it.rankedAt, app.round.zone)}`, `Sent ${moment(it.sentAt, app.round.zone)}, ranked ${moment(it.rankedAt, app.round.zone)}`)}</p>
      ${it.reason ? html`<blockquote class="words"><span class="strong">${tr('Lý do chậm', 'Why it is late')}:</span> ${it.reason}</blockquote>` : nothing}
      ${this.ranked(it.units, 'report')}
      ${it.leftOut.length ? html`<h3>${tr('Không xếp hạng', 'Not ranked')}</h3><ul>${it.leftOut.map((one) => html`<li><span class="strong">${this.name(one.unit)}</span>: <span class="words">${text(one.reason)}</span></li>`)}</ul>` : nothing}</section>`;
  }

  ranked(rows, label, province = false) {
    return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${label}><table><thead><tr><th scope="col" class="number">${province ? tr('Hạng toàn tỉnh', 'In the province') : tr('Hạng', 'Rank')}</th><th scope="col">${tr('Đơn vị', 'Unit')}</th><th scope="col" class="number">${tr('Điểm', 'Points')}</th><th scope="col" class="number">${tr('Chỉ số', 'Index')}</th><th scope="col">${tr('Xếp loại', 'Class')}</th><th scope="col" class="number">${province ? tr('Hạng trong huyện', 'In the district') : tr('Hạng toàn tỉnh', 'In the province')}</th></tr></thead>
      <tbody>${rows.map((it) => html`<tr><td class="number strong">${(province ? it.rankInProvince : it.rank) ?? '–'}</td><th scope="row">${it.unitName}${province ? html` <span class="quiet small">${this.name(it.parent)}</span>` : nothing}</th><td class="number">${points(it.totalPoints)}<span class="quiet">/${points(it.maxPoints)}</span></td><td class="number strong">${percent(it.indexPercent)}</td><td>${it.classification ? badge('info', text(it.classification)) : '–'}</td><td class="number">${(province ? it.rank : it.rankInProvince) ?? '–'}</td></tr>`)}</tbody></table></div>`;
  }

  provinceView() {
    const { districts, reported, ranking, night } = this.found;
    return html`${head(this.title, tr('Huyện nào đã báo cáo kết quả cấp xã, huyện nào còn thiếu.', 'Which districts have reported their communes, and which have not.'))}
      ${this.levels.length > 1 ? levelLinks('reports', this.level, this.levels) : nothing}
      <section class="card" aria-label=${tr('Tổng hợp', 'Summary')}><div class="figures">${figure(tr('Huyện đã báo cáo', 'Districts reported'), `${number(reported)}/${number(districts.length)}`)}${figure(tr('Xã đã chốt điểm', 'Communes locked'), `${number(districts.reduce((sum, it) => sum + it.locked, 0))}/${number(districts.reduce((sum, it) => sum + it.units, 0))}`)}</div></section>
      <section class="card" aria-labelledby="districts"><h2 id="districts">${tr('Các huyện', 'Districts')}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="districts"><table>
        <thead><tr><th scope="col">${tr('Huyện', 'District')}</th><th scope="col" class="progress-cell">${tr('Đã chốt', 'Locked')}</th><th scope="col">${tr('Báo cáo', 'Report')}</th></tr></thead>
        <tbody>${districts.map((it) => html`<tr><th scope="row"><a href=${app.to('reports', this.level, it.unit)}>${it.unitName}</a></th>
          <td class="progress-cell"><div class="row nowrap"><span class="tabular small">${it.locked}/${it.units}</span>${bar(it.locked, it.units, tr(`${it.unitName}: đã chốt ${it.locked} trên ${it.units}`, `${it.unitName}: ${it.locked} of ${it.units} locked`), it.locked === it.units ? 'good' : '')}</div></td><td>${this.sent(it)}</td></tr>`)}</tbody></table></div></section>
      <section class="card" aria-labelledby="all"><h2 id="all">${tr('Tất cả các xã', 'All communes')}</h2>${ranking.length ? html`<p class="quiet small">${tr(`Bảng xếp hạng đêm ${day(night)}; chưa công bố.`, `Ranking of the night of ${day(night)}; not published.`)}</p>${this.ranked(ranking, 'all', true)}`
        : html`<p class="empty">${tr('Chưa có bảng xếp hạng nào.', 'Nothing has been ranked yet.')}</p>`}</section>`;
  }

  sent(it) {
    if (!it.sentAt) return app.now() >= Date.parse(it.closesAt) ? badge('bad', tr('quá hạn', 'overdue')) : badge('', tr(`chưa, hạn ${before(it.closesAt, app.round.zone)}`, `not yet, due ${before(it.closesAt, app.round.zone)}`));
    return html`<span class="row">${badge(it.late ? 'warn' : 'good', it.late ? tr(`gửi chậm ${day(it.sentAt, app.round.zone)}`, `late, ${day(it.sentAt, app.round.zone)}`) : tr(`đã gửi ${day(it.sentAt, app.round.zone)}`, `sent ${day(it.sentAt, app.round.zone)}`))}${it.outdated ? badge('warn', tr('cần gửi lại', 'to be sent again')) : nothing}</span>${it.reason ? html`<span class="small words">${it.reason}</span>` : nothing}`;
  }
}
