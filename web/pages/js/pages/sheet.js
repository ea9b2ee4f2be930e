import { html, nothing } from '../core/lit.js';
import { moment, percent, points, text, tr, before } from '../core/language.js';
import { app, Page } from '../core/app.js';
import { get, post, seg } from '../core/api.js';
import { Drafts } from '../core/drafts.js';
import { action, badge, bar, deadlineBadge, dialog, figure, head, isOpen, problemBox, SHEET_STATES, state } from '../parts/ui.js';
import { assessedBy, criteriaSet, itemsOf } from '../parts/criteria.js';
import { ItemEditor } from '../parts/item.js';
import { onLeaving } from '../parts/leaving.js';
import { previewDialog } from '../parts/preview.js';
import { uploadsOf } from '../parts/uploads.js';

let last = null;

const WHAT = {
  'declared-data': ['số liệu', 'data'],
  evidence: ['tài liệu kiểm chứng', 'evidence'],
  'rejected-evidence': ['tài liệu bị từ chối', 'refused evidence'],
  'unfinished-upload': ['tài liệu chưa tải xong', 'unfinished upload'],
};

/** The sheet of a unit: the officer declares, the leader approves, others read. */
export default class SheetPage extends Page {
  constructor(parameters) {
    super(parameters);
    [this.unit, this.code] = parameters;
    this.drafts = new Drafts(app.me.username, app.round.code, this.unit);
    this.uploads = uploadsOf(app.round.code, this.unit);
    this.stay = onLeaving(() => this.uploads.running);
  }

  get title() {
    return this.sheet ? `${this.code ? `${this.code} · ` : ''}${this.sheet.unitName}` : tr('Phiếu tự đánh giá', 'Self-assessment');
  }

  get path() {
    return `/rounds/${seg(app.round.code)}/units/${seg(this.unit)}/sheet`;
  }

  async load() {
    // From item to item of one sheet: show what is known at once, and look for news meanwhile.
    if (last?.path === this.path) {
      this.sheet = last.sheet;
      this.refresh().catch((problem) => { this.problem = problem; app.update(); });
    } else this.sheet = await get(this.path);
    last = { path: this.path, sheet: this.sheet };
    this.groups = itemsOf(await criteriaSet(app.round.code, this.sheet.level));
    this.all = this.groups.flatMap((it) => it.items);
    const item = this.all.find((it) => it.code === this.code);
    if (item) this.editor = new ItemEditor(this, item);
    else await this.check();
  }

  leave() {
    this.stay();
    this.editor?.leave();
  }

  get own() { return app.me.unit === this.unit; }
  get canEdit() { return this.own && app.can('EDIT_SHEET'); }
  get editable() { return this.canEdit && this.sheet.state === 'DRAFT' && isOpen(this.sheet.deadline) && app.round.state === 'OPEN'; }

  line(code) {
    return this.sheet.items.find((it) => it.code === code);
  }

  async check() {
    this.completeness = await get(`${this.path}/completeness`).catch((problem) => {
      if (problem.status === 403) return null;
      throw problem;
    });
  }

  async refresh() {
    this.sheet = await get(this.path);
    last = { path: this.path, sheet: this.sheet };
    app.update();
  }

  async move(step, body) {
    await post(`${this.path}/${step}`, body, { version: this.sheet.version });
    this.asking = null;
    await this.refresh();
    await this.check();
  }

  view() {
    return html`
      ${head(this.sheet.unitName, tr('Phiếu tự đánh giá, chấm điểm', 'Self-assessment sheet'), html`${state(SHEET_STATES, this.sheet.state)}${deadlineBadge(this.sheet.deadline)}`, !this.editor)}
      ${this.summary()}
      <div class="sheet ${this.editor ? 'with-item' : ''}">
        <nav class="card tree" aria-label=${tr('Các tiêu chí', 'Criteria')}>${this.groups.map((it) => this.group(it))}</nav>
        <div class="stack">${this.editor ? this.editor.view() : this.overview()}</div>
      </div>
      ${this.askReason()}${previewDialog(this)}`;
  }

  summary() {
    const { declared, total } = this.sheet.progress;
    const totals = this.sheet.totals;
    return html`<section class="card summary" aria-label=${tr('Tổng hợp', 'Summary')}>
      <div class="figures">
        ${figure(tr('Đã có số liệu', 'Data declared'), `${declared}/${total}`)}
        ${totals ? figure(tr('Điểm tự chấm', 'Self score'), `${points(totals.points)}/${points(totals.maxPoints)}`) : nothing}
        ${totals ? figure(tr('Chỉ số', 'Index'), percent(totals.indexPercent)) : nothing}
        ${totals && totals.bonus ? figure(tr('Điểm thưởng', 'Bonus'), `+${points(totals.bonus)}`) : nothing}
        ${totals && totals.penalty ? figure(tr('Điểm trừ', 'Penalty'), `−${points(totals.penalty)}`) : nothing}
      </div>
      ${bar(declared, total, tr(`Đã có số liệu ${declared} trên ${total} mục`, `${declared} of ${total} items have data`), declared === total ? 'good' : '')}
      ${this.sheet.reason && this.sheet.state === 'DRAFT' ? html`<div class="alert warn"><span class="strong">${tr('Bị trả lại', 'Returned')}</span><span class="words">${this.sheet.reason}</span></div>` : nothing}
    </section>`;
  }

  group(group) {
    const own = group.items.filter((it) => this.line(it.code)?.selfAssessed);
    const done = own.filter((it) => this.line(it.code).version > 0).length;
    const holds = group.items.some((it) => it.code === this.code);
    return html`<details ?open=${holds || !this.code}>
      <summary><span class="strong">${group.code === '+' ? '' : `${group.code}. `}${text(group.name)}</span> <span class="quiet small nowrap">${done}/${own.length}</span></summary>
      <ul>${group.items.map((it) => this.leaf(it))}</ul></details>`;
  }

  leaf(item) {
    const line = this.line(item.code);
    if (!line) return nothing;
    const draft = this.drafts.read(item.code);
    const mark = !line.selfAssessed ? ['·', assessedBy(item)]
      : draft ? ['✎', tr('có nhập chưa lưu', 'unsaved entries')]
        : line.version === 0 ? ['○', tr('chưa có số liệu', 'no data yet')]
          : line.findings.length ? ['!', tr('cần xem lại', 'look again')] : ['✓', tr('đã có số liệu', 'has data')];
    return html`<li><a class="leaf" href=${app.to('sheet', this.unit, item.code)} aria-current=${item.code === this.code ? 'page' : nothing}>
      <span class="mark" aria-hidden="true">${mark[0]}</span><span class="unseen">${mark[1]}: </span>
      <span class="grow"><span class="tabular">${item.code}</span> ${text(item.name)}</span>
      <span class="small tabular nowrap">${line.points == null ? '–' : points(line.points)}<span class="quiet">/${points(item.maxPoints)}</span></span></a></li>`;
  }

  overview() {
    return html`${this.steps()}${this.missing()}${this.sheet.submittedAt ? html`<p class="quiet small">${tr('Gửi lúc', 'Submitted')} ${moment(this.sheet.submittedAt, app.round.zone)}</p>` : nothing}`;
  }

  steps() {
    const open = isOpen(this.sheet.deadline);
    const leader = this.own && app.can('APPROVE_SHEET');
    const complete = this.completeness?.complete;
    const buttons = [];
    if (this.editable) buttons.push(action(this, 'submit', tr('Gửi lãnh đạo duyệt', 'Submit to the leader'), () => this.move('submit'), { first: true, disabled: !complete, said: tr('Đã gửi lãnh đạo', 'Submitted') }));
    if (leader && this.sheet.state === 'AWAITING_APPROVAL') {
      buttons.push(action(this, 'approve', tr('Duyệt và gửi Sở Nội vụ', 'Approve and send'), () => this.move('approve'), { first: true, disabled: !open, said: tr('Đã duyệt', 'Approved') }));
      buttons.push(html`<button class="act" type="button" @click=${() => this.ask('return')}>${tr('Trả lại cho cán bộ', 'Return to the officer')}</button>`);
    }
    if (this.own && app.can('WITHDRAW_SHEET') && open && ['AWAITING_APPROVAL', 'SUBMITTED'].includes(this.sheet.state) && !(leader && this.sheet.state === 'AWAITING_APPROVAL')) {
      buttons.push(html`<button class="act" type="button" @click=${() => this.ask('withdraw')}>${tr('Rút lại để sửa', 'Withdraw to change')}</button>`);
    }
    const next = {
      DRAFT: !open ? (app.now() < Date.parse(this.sheet.deadline.opensAt) ? tr('Chưa tới ngày tự đánh giá.', 'The self-assessment is not open yet.') : tr('Đã hết hạn tự đánh giá mà phiếu chưa gửi. Nếu có lý do chính đáng, đề nghị Sở Nội vụ gia hạn.', 'The time is over and the sheet was not submitted. With good reason, ask Home Affairs for an extension.')) : this.canEdit ? tr('Kê khai từng tiêu chí; hệ thống chấm điểm ngay. Đủ rồi thì gửi lãnh đạo duyệt.', 'Declare data item by item; points appear at once. When complete, submit to your leader.') : tr('Cán bộ đầu mối đang kê khai.', 'The officer is still declaring data.'),
      AWAITING_APPROVAL: leader ? tr('Xem lại số liệu và điểm, rồi duyệt hoặc trả lại.', 'Look at data and points, then approve or return.') : tr('Lãnh đạo đơn vị cần duyệt trước hạn.', "The unit's leader has to approve in time."),
      SUBMITTED: tr(`Có thể rút lại ${before(this.sheet.deadline.closesAt, app.round.zone)}.`, `May be withdrawn ${before(this.sheet.deadline.closesAt, app.round.zone)}.`),
      UNDER_APPRAISAL: tr('Hội đồng đang thẩm định; phiếu không sửa được nữa.', 'The council is appraising; the sheet can no longer be changed.'),
    }[this.sheet.state];
    return html`<section class="card" aria-labelledby="next-step"><h2 id="next-step">${tr('Bước tiếp theo', 'Next step')}</h2><p>${next}</p>
      ${this.busy || !this.fault ? nothing : problemBox(this.fault)}
      ${buttons.length ? html`<div class="row">${buttons}</div>` : nothing}</section>`;
  }

  missing() {
    if (!this.completeness || !['DRAFT', 'AWAITING_APPROVAL'].includes(this.sheet.state)) return nothing;
    const { complete, missing } = this.completeness;
    if (complete) return html`<div class="alert good">${tr('Phiếu đã đủ số liệu và tài liệu.', 'The sheet is complete.')}</div>`;
    const byCode = Map.groupBy(missing, (it) => it.code);
    const lines = [...byCode].map(([code, list]) => html`<li><a href=${app.to('sheet', this.unit, code)}><span class="tabular">${code}</span> ${text(this.all.find((it) => it.code === code)?.name)}</a>
      <span class="row">${list.map((it) => html`<span class="nowrap" title=${tr(it.message, it.messageEn)}>${badge('warn', tr(...WHAT[it.what]))}</span>`)}</span></li>`);
    return html`<section class="card" aria-labelledby="missing"><h2 id="missing">${tr(`Còn thiếu ở ${byCode.size} mục`, `Missing in ${byCode.size} items`)}</h2>
      <ul class="plain missing">${lines.slice(0, 8)}</ul>
      ${lines.length > 8 ? html`<details><summary>${tr(`${lines.length - 8} mục nữa`, `${lines.length - 8} more`)}</summary><ul class="plain missing">${lines.slice(8)}</ul></details>` : nothing}</section>`;
  }

  ask(step) {
    this.asking = step;
    this.reason = '';
    app.update();
  }

  askReason() {
    const back = this.asking === 'return';
    return dialog(this.asking, back ? tr('Trả lại cho cán bộ đầu mối', 'Return to the officer') : tr('Rút lại phiếu', 'Withdraw the sheet'), html`
      <form method="dialog" class="stack" @submit=${(event) => { event.preventDefault(); this.run('move', () => this.move(this.asking, { reason: this.reason })); }}>
        <div class="field"><label for="reason">${tr('Lý do', 'Reason')}</label><textarea id="reason" required maxlength="2000" @input=${(event) => { this.reason = event.target.value; }}></textarea></div>
        ${problemBox(this.fault)}
        <div class="row"><button class="act first" aria-busy=${this.busy === 'move' ? 'true' : 'false'}>${back ? tr('Trả lại', 'Return') : tr('Rút lại', 'Withdraw')}</button>
        <button class="act" type="button" @click=${() => { this.asking = null; app.update(); }}>${tr('Thôi', 'Cancel')}</button></div>
      </form>`, () => { this.asking = null; app.update(); });
  }
}
