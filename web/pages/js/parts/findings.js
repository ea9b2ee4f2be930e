import { html, live, nothing } from '../core/lit.js';
import { day, text, tr } from '../core/language.js';
import { app } from '../core/app.js';

const CONSEQUENCES = {
  NONE: ['Nhắc nhở, không đổi điểm', 'Points stay as they are'],
  REOPEN: ['Đưa về Hội đồng thẩm định lại', 'The council decides again'],
  PENALTY: ['Ghi nhận vi phạm, trừ điểm theo quy tắc', 'A breach, for which the rules take points'],
};

/** What inspectors are about to conclude, inspection by inspection; kept on this device until it is sent. */
export class Findings {
  constructor(items, drafts) {
    Object.assign(this, { items, drafts, all: drafts.read('findings') ?? {} });
  }

  of(id) { return this.all[id] ?? []; }

  set(id, findings) {
    this.all = { ...this.all, [id]: findings };
    this.drafts.write('findings', this.all);
    app.update();
  }

  drop(id) { this.set(id, []); }
  change(id, at, change) { this.set(id, this.of(id).map((it, i) => (i === at ? { ...it, ...change } : it))); }

  /** Whether nothing is missing that the platform would ask for. */
  complete(id) { return this.of(id).every((it) => it.words.trim() && (it.consequence !== 'REOPEN' || it.code)); }

  json(id) {
    return this.of(id).map(({ code, words, consequence, files, followUpBy }) => ({ words: words.trim(), consequence, files, ...(code ? { code } : {}), ...(followUpBy ? { followUpBy } : {}) }));
  }

  name(code) { return text(this.items.find((it) => it.code === code)?.name); }

  shown(one) {
    return html`<li class="stack tight"><span class="strong">${one.code ? `${one.code} · ${this.name(one.code)}` : tr('Về đơn vị nói chung', 'About the unit as a whole')}</span><span class="words">${one.words}</span>
      <span class="small">${tr(...CONSEQUENCES[one.consequence])}${one.followUpBy ? html` · ${tr('khắc phục trước hết ngày', 'to be followed up by')} ${day(one.followUpBy, app.round.zone)}` : nothing}</span></li>`;
  }

  form(inspection) {
    const { id } = inspection;
    return html`${this.of(id).map((it, i) => this.one(inspection, it, i))}
      <div class="row"><button class="act slim" type="button" @click=${() => this.set(id, [...this.of(id), { code: '', words: '', consequence: 'NONE', files: [], followUpBy: '' }])}>${tr('Thêm kết luận', 'Add a finding')}</button>
      ${this.of(id).length ? nothing : html`<span class="quiet small">${tr('Không phát hiện gì thì kết luận luôn.', 'Found nothing? Conclude at once.')}</span>`}</div>`;
  }

  one({ id, files }, it, i) {
    const change = (name) => (event) => this.change(id, i, { [name]: event.target.value });
    const name = `finding-${id}-${i}`;
    return html`<fieldset class="field file"><legend>${tr('Kết luận', 'Finding')} ${i + 1}</legend>
      <div class="field"><label for="${name}-code">${tr('Về mục', 'About the item')}</label><select id="${name}-code" .value=${live(it.code)} @change=${change('code')}><option value="">${tr('Đơn vị nói chung', 'The unit as a whole')}</option>${this.items.map((item) => html`<option value=${item.code} ?selected=${item.code === it.code}>${item.code} ${text(item.name)}</option>`)}</select></div>
      <div class="field"><label for="${name}-words">${tr('Phát hiện', 'What was found')}</label><textarea id="${name}-words" required maxlength="5000" .value=${live(it.words)} @input=${change('words')}></textarea></div>
      <fieldset class="field"><legend>${tr('Hệ quả', 'Consequence')}</legend><div class="choices">${Object.entries(CONSEQUENCES).map(([code, words]) => html`<label class="choice"><input type="radio" name="${name}-consequence" .checked=${live(it.consequence === code)} @change=${() => this.change(id, i, { consequence: code })}>${tr(...words)}</label>`)}</div></fieldset>
      ${files.map((file) => html`<label class="check"><input type="checkbox" .checked=${live(it.files.includes(file.id))} @change=${(event) => this.change(id, i, { files: event.target.checked ? [...it.files, file.id] : it.files.filter((one) => one !== file.id) })}>${file.fileName}</label>`)}
      <div class="field"><label for="${name}-by">${tr('Khắc phục trước hết ngày', 'To be followed up by')}</label><input class="short" id="${name}-by" type="date" .value=${live(it.followUpBy)} @input=${change('followUpBy')}></div>
      <span><button class="link small" type="button" @click=${() => this.set(id, this.of(id).filter((_, at) => at !== i))}>${tr('Bỏ kết luận này', 'Leave it out')}<span class="unseen"> ${i + 1}</span></button></span></fieldset>`;
  }
}
