import { html, nothing } from '../core/lit.js';
import { percent, points, text, tr } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { action, badge, dialog, figure, head, problemBox, STAGES, state } from '../parts/ui.js';
import { criteriaSet, itemsOf } from '../parts/criteria.js';
import { AppraisedItem } from '../parts/appraised.js';
import { previewDialog } from '../parts/preview.js';
import { uploadsOf } from '../parts/uploads.js';
import { SEATS } from './appraisals.js';

const SECOND = ['EXPLAINED', 'EXPLANATION_ASKED', 'SECOND_APPRAISAL', 'LOCKED'];

/** One sheet before the council: declared, first and second appraisal side by side. */
export default class AppraisalPage extends Page {
  constructor(parameters) {
    super(parameters);
    [this.unit, this.code] = parameters;
    this.path = `/rounds/${seg(app.round.code)}/units/${seg(this.unit)}/appraisal`;
    this.uploads = uploadsOf(app.round.code, this.unit);
    this.show = 'open';
    this.keys = (event) => this.key(event);
    addEventListener('keydown', this.keys);
  }

  get title() { return this.appraisal ? `${tr('Thẩm định', 'Appraisal')} ${this.appraisal.unitName}` : tr('Thẩm định', 'Appraisal'); }
  get pass() { return SECOND.includes(this.appraisal.stage) ? 'second' : 'first'; }
  get seat() { return this.council?.role; }

  async load() {
    const round = seg(app.round.code);
    [this.appraisal, this.sheet, this.council] = await Promise.all([
      get(this.path),
      get(`/rounds/${round}/units/${seg(this.unit)}/sheet`),
      app.can('READ_OWN_ASSIGNMENTS') ? get(`/rounds/${round}/assignments`).then((it) => it.councils.find((c) => c.units.some((u) => u.unit === this.unit))) : null,
    ]);
    this.items = new Map(itemsOf(await criteriaSet(app.round.code, this.appraisal.level)).flatMap((it) => it.items).map((it) => [it.code, it]));
    const shown = this.list();
    this.select(this.code && this.appraisal.items.some((it) => it.code === this.code) ? this.code : (shown[0] ?? this.appraisal.items[0])?.code);
  }

  leave() {
    removeEventListener('keydown', this.keys);
  }

  async refresh() {
    this.appraisal = await get(this.path);
    app.update();
  }

  said(item) { return item[this.pass]; }

  needsDecision(item) {
    const said = this.said(item);
    if (this.seat === 'CHAIR') return item.disputed;
    if (this.pass === 'second' && item.first.decision?.kind !== 'ASK_EXPLANATION' && item.first.resolution?.kind !== 'ASK_EXPLANATION') return false;
    return item.mine && !(this.seat === 'SUPPORT' ? said.proposal : said.decision);
  }

  list() {
    if (this.show === 'open') return this.appraisal.items.filter((it) => this.needsDecision(it));
    if (this.show === 'mine') return this.appraisal.items.filter((it) => it.mine);
    if (this.show === 'diverging') return this.appraisal.items.filter((it) => it.diverges || it.disputed);
    return this.appraisal.items;
  }

  select(code) {
    this.code = code;
    this.panel = code ? new AppraisedItem(this, this.items.get(code)) : null;
    app.update();
  }

  /** After a decision: the next that waits. */
  async decided() {
    const before = this.list().map((it) => it.code);
    const at = before.indexOf(this.code);
    await this.refresh();
    const rest = this.list();
    const next = before.slice(at + 1).find((code) => rest.some((it) => it.code === code)) ?? rest[0]?.code ?? this.code;
    this.select(next);
    await app.drawn();
    document.getElementById('item-title')?.focus();
  }

  key(event) {
    if (event.target.closest('input, textarea, select, dialog') || event.ctrlKey || event.metaKey || event.altKey || this.loading || !this.panel) return;
    const list = this.list();
    const at = list.findIndex((it) => it.code === this.code);
    const step = { j: 1, k: -1 }[event.key];
    if (step && list[at + step]) this.select(list[at + step].code);
    else if (['1', '2', '3'].includes(event.key) && this.panel.mayDecide) this.panel.choose(['ACCEPT', 'ADJUST', 'ASK_EXPLANATION'][event.key - 1]);
    else return;
    event.preventDefault();
  }

  view() {
    const it = this.appraisal;
    return html`${head(it.unitName, html`${tr('Thẩm định', 'Appraisal')}${this.seat ? html` · ${tr(...SEATS[this.seat])}` : nothing}`, state(STAGES, it.stage))}
      <section class="card" aria-label=${tr('Tổng điểm ba bản', 'Totals of the three copies')}><div class="figures">
        ${this.total(tr('Đơn vị tự chấm', 'Self score'), it.self)}${this.total(tr('Thẩm định lần 1', 'First appraisal'), it.first)}${it.second ? this.total(tr('Thẩm định lần 2', 'Second appraisal'), it.second) : nothing}</div>
        ${problemBox(this.fault)}
        <div class="row">${this.moves()}</div></section>
      <div class="sheet appraising">
        <div class="card tree"><div class="field pad"><label for="show">${tr('Hiện', 'Show')}</label><select id="show" @change=${(event) => { this.show = event.target.value; const first = this.list()[0]; if (first) this.select(first.code); else app.update(); }}>
          ${[['open', tr('Mục chờ tôi', 'Waiting for me')], ['mine', tr('Mục được phân công', 'Assigned to me')], ['diverging', tr('Chênh lệch, khác ý kiến', 'Diverging or disputed')], ['all', tr('Tất cả', 'All')]].map(([code, label]) => html`<option value=${code} ?selected=${code === this.show}>${label}</option>`)}</select>
          <span class="hint keys">${tr('Phím', 'Keys')} <kbd>j</kbd> <kbd>k</kbd> ${tr('chuyển mục', 'move')}, <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> ${tr('chọn cách xử lý', 'choose')}</span></div>
          <ul class="plain" aria-label=${tr('Các mục', 'Items')}>${this.list().map((item) => this.leaf(item))}</ul>
          ${this.list().length === 0 ? html`<p class="empty">${tr('Không có mục nào.', 'No items.')}</p>` : nothing}</div>
        ${this.panel ? this.panel.view() : nothing}
      </div>${this.returning()}${previewDialog(this)}`;
  }

  total(label, totals) {
    return figure(label, points(totals.points), percent(totals.indexPercent));
  }

  leaf(item) {
    const said = this.said(item);
    // What nobody asked about in the first pass stands as it was said there.
    const word = [said, ...(this.needsDecision(item) ? [] : [item.first])].map((it) => it.resolution ?? it.decision ?? it.proposal).find(Boolean);
    const mark = item.disputed ? ['≠', tr('khác ý kiến', 'disputed')] : item.diverges ? ['!', tr('chênh lệch', 'diverges')] : word ? [{ ACCEPT: '✓', ADJUST: '±', ASK_EXPLANATION: '?' }[word.kind], tr('đã có ý kiến', 'has a word')] : ['○', tr('chưa có ý kiến', 'no word yet')];
    return html`<li><button type="button" class="leaf" aria-current=${item.code === this.code ? 'true' : nothing} @click=${() => this.select(item.code)}>
      <span class="mark" aria-hidden="true">${mark[0]}</span><span class="unseen">${mark[1]}: </span><span class="grow"><span class="tabular">${item.code}</span> ${text(item.name)}</span>
      <span class="small tabular nowrap">${points(item.secondPoints ?? item.firstPoints)}<span class="quiet">/${points(item.maxPoints)}</span></span></button></li>`;
  }

  move(step, label, said, options = {}) {
    return action(this, step, label, async () => { await post(`${this.path}/${step}`, {}, { version: this.appraisal.version }); await this.load(); }, { said, ...options });
  }

  moves() {
    const { stage } = this.appraisal;
    const open = this.appraisal.items.filter((it) => this.needsDecision(it)).length;
    if (this.seat === 'MEMBER' && open && stage !== 'LOCKED') {
      return action(this, 'accept', open === 1 ? tr('Chấp nhận mục còn lại', 'Accept the one that is left') : tr(`Chấp nhận cả ${open} mục còn lại`, `Accept all ${open} that are left`), async () => {
        const { accepted, left } = await post(`${this.path}/accept`, {});
        await this.load();
        app.announce(tr(`Đã chấp nhận ${accepted.length} mục, còn ${left.length} mục cần xem riêng`, `${accepted.length} accepted, ${left.length} need a decision of their own`));
      });
    }
    if (this.seat !== 'CHAIR') return nothing;
    return html`${['NOT_BEGUN', 'FIRST_APPRAISAL'].includes(stage) ? html`${this.move('conclude', tr('Kết thúc thẩm định lần 1', 'Conclude the first appraisal'), tr('Đã kết thúc', 'Concluded'), { first: true })}
        <button class="act" type="button" @click=${() => { this.asking = true; app.update(); }}>${tr('Trả lại bổ sung hồ sơ', 'Return for a supplement')}</button>` : nothing}
      ${['EXPLANATION_ASKED', 'EXPLAINED'].includes(stage) ? this.move('take-up', tr('Bắt đầu thẩm định lần 2', 'Begin the second appraisal'), tr('Đã bắt đầu', 'Begun'), { first: true }) : nothing}
      ${stage === 'SECOND_APPRAISAL' ? this.move('lock', tr('Chốt điểm', 'Lock the points'), tr('Đã chốt điểm', 'Locked'), { first: true }) : nothing}`;
  }

  returning() {
    const close = () => { this.asking = false; app.update(); };
    return dialog(this.asking, tr('Trả lại bổ sung hồ sơ', 'Return for a supplement'), html`<form class="stack" @submit=${(event) => {
      event.preventDefault();
      const form = new FormData(event.target);
      this.run('return', async () => {
        await post(`${this.path}/return`, { reason: form.get('reason'), closesAt: `${form.get('day')}T00:00:00+07:00` }, { version: this.appraisal.version });
        this.asking = false;
        await this.load();
      });
    }}><div class="field"><label for="return-reason">${tr('Lý do', 'Reason')}</label><textarea id="return-reason" name="reason" required></textarea></div>
      <div class="field"><label for="return-day">${tr('Gửi lại trước ngày', 'To be sent again before')}</label><input class="short" id="return-day" name="day" type="date" required></div>
      ${problemBox(this.fault)}<div class="row"><button class="act first">${tr('Trả lại', 'Return')}</button><button class="act" type="button" @click=${close}>${tr('Thôi', 'Cancel')}</button></div></form>`, close);
  }
}
