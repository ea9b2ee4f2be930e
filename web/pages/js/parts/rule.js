// A scoring rule of docs/scoring-rules.md in words, as a list of lines {depth, words}.
import { day, number, text, tr } from '../core/language.js';

const FALLBACK = {
  full: ['điểm tối đa', 'full points'],
  zero: ['0 điểm', '0 points'],
  leaves: ['không tính vào mẫu số', 'left out of the total'],
  unscored: ['chưa có điểm', 'no points'],
};
const fallback = (code) => tr(...(FALLBACK[code] ?? [code, code]));

class Teller {
  constructor(inputs) {
    this.inputs = inputs ?? {};
    this.lines = [];
  }

  say(depth, words) {
    this.lines.push({ depth, words });
  }

  input(key) {
    const found = this.inputs[key];
    return found ? `“${text(found.label)}”` : key;
  }

  value(typed) {
    const percent = typed.endsWith('%');
    return number(percent ? typed.slice(0, -1) : typed, 6) + (percent ? ' %' : '');
  }

  fact(it) {
    return it.label ? `“${text(it.label)}”` : tr('số liệu do hệ thống ghi nhận', 'a figure that the system knows');
  }

  quantity(it) {
    if (typeof it === 'string') return this.inputs[it] ? this.input(it) : this.value(it);
    if (it.ratio) return `${this.input(it.ratio)} / ${this.quantity(it.to)} (%)`;
    if (it.quotient) return `${this.quantity(it.quotient)} / ${this.quantity(it.by)}`;
    if (it.sum) return it.sum.map((part) => this.quantity(part)).join(' + ');
    if (it.difference) return it.difference.map((part) => this.quantity(part)).join(' − ');
    if (it.tally) return tr(`số điều kiện đạt trong: ${it.tally.map((c) => this.condition(c)).join('; ')}`, `how many hold of: ${it.tally.map((c) => this.condition(c)).join('; ')}`);
    if (it.daysLate) return tr('số ngày trễ', 'days late');
    if (it.fact) return this.fact(it);
    return '';
  }

  condition(it) {
    if (typeof it === 'string') return this.input(it);
    if (it.all) return it.all.map((c) => this.condition(c)).join(tr(' và ', ' and '));
    if (it.any) return it.any.map((c) => this.condition(c)).join(tr(' hoặc ', ' or '));
    if (typeof it.not === 'string') return tr(`${this.input(it.not)} là “Không”`, `${this.input(it.not)} is “No”`);
    if (it.not) return tr(`không phải ${this.condition(it.not)}`, `not ${this.condition(it.not)}`);
    if (it.choice) return `${this.input(it.choice)} = “${text(this.inputs[it.choice]?.options?.[it.is] ?? it.is)}”`;
    if (it.day) return tr(`${this.input(it.day)} không sau ${this.due(it.notAfter)}`, `${this.input(it.day)} not after ${this.due(it.notAfter)}`);
    return `${this.quantity(it.value)} ${this.range(it)}`;
  }

  due(it) {
    return typeof it === 'string' ? day(it) : this.fact(it);
  }

  range(it) {
    const pieces = [];
    if (it.exactly != null) pieces.push(`= ${this.bound(it.exactly)}`);
    if (it.from != null) pieces.push(`≥ ${this.bound(it.from)}`);
    if (it.above != null) pieces.push(`> ${this.bound(it.above)}`);
    if (it.below != null) pieces.push(`< ${this.bound(it.below)}`);
    if (it.to != null) pieces.push(`≤ ${this.bound(it.to)}`);
    return pieces.join(tr(' và ', ' and '));
  }

  bound(it) {
    return typeof it === 'string' ? (this.inputs[it] ? this.input(it) : this.value(it)) : this.quantity(it);
  }

  award(it) {
    if (it == null || it === 'full') return tr('điểm tối đa', 'full points');
    if (it === 'proportional') return tr('tỷ lệ × điểm tối đa', 'value × maximum');
    if (typeof it === 'object') return tr(`theo tỷ lệ tới ${this.bound(it.proportional)}`, `in proportion up to ${this.bound(it.proportional)}`);
    return it.endsWith('%') ? tr(`${this.value(it)} điểm tối đa`, `${this.value(it)} of the maximum`) : tr(`${this.value(it)} điểm`, `${this.value(it)} points`);
  }

  bands(bands, depth) {
    for (const it of bands) this.say(depth, `${this.range(it)}: ${this.award(it.points)}`);
  }

  zero(of, depth) {
    if (of?.whenZero) this.say(depth, tr(`Mẫu số bằng 0: ${fallback(of.whenZero)}`, `Nothing to divide by: ${fallback(of.whenZero)}`));
    if (of?.above100 === 'refuse') this.say(depth, tr('Tỷ lệ không được quá 100 %', 'The share may not be over 100%'));
  }

  tell(rule, depth = 0) {
    const form = this[`form_${rule.form}`];
    if (form) form.call(this, rule, depth);
    return this.lines;
  }

  form_yesNo(rule, depth) {
    this.say(depth, `${this.condition(rule.when)}: ${this.award(rule.points)}`);
    this.say(depth, tr(`Nếu không: ${this.award(rule.otherwise ?? '0')}`, `Otherwise: ${this.award(rule.otherwise ?? '0')}`));
  }

  form_level(rule, depth) {
    const options = this.inputs[rule.choice]?.options ?? {};
    for (const [key, award] of Object.entries(rule.levels)) this.say(depth, `${text(options[key] ?? key)}: ${this.award(award)}`);
  }

  form_step(rule, depth) {
    this.say(depth, tr(`Theo ${this.quantity(rule.of)}:`, `By ${this.quantity(rule.of)}:`));
    this.bands(rule.bands, depth + 1);
    this.zero(rule.of, depth + 1);
  }

  form_piecewise(rule, depth) {
    this.form_step(rule, depth);
  }

  form_proportional(rule, depth) {
    const to = rule.target ? ` / ${this.quantity(rule.target)}` : '';
    this.say(depth, `${this.quantity(rule.of)}${to} × ${tr('điểm tối đa', 'the maximum')}`);
    if (rule.from) this.say(depth + 1, tr(`Dưới ${this.value(rule.from)}: 0 điểm`, `Under ${this.value(rule.from)}: 0 points`));
    if (rule.above) this.say(depth + 1, tr(`Từ ${this.value(rule.above)} trở xuống: 0 điểm`, `${this.value(rule.above)} or less: 0 points`));
    this.zero(rule.of, depth + 1);
  }

  form_case(rule, depth) {
    const options = this.inputs[rule.choice]?.options ?? {};
    for (const [key, inner] of Object.entries(rule.cases)) {
      this.say(depth, `${text(options[key] ?? key)}:`);
      this.tell(inner, depth + 1);
    }
  }

  form_fixed(rule, depth) {
    this.say(depth, this.award(rule.points));
  }

  form_sum(rule, depth) {
    for (const part of rule.parts) {
      this.say(depth, tr(`${text(part.name)} (tối đa ${this.value(part.maxPoints)} điểm):`, `${text(part.name)} (at most ${this.value(part.maxPoints)} points):`));
      this.tell(part.rule, depth + 1);
    }
  }

  form_bestOf(rule, depth) {
    this.say(depth, tr('Lấy cách có điểm cao nhất:', 'The best of:'));
    for (const part of rule.of) {
      this.say(depth + 1, `${text(part.name)}:`);
      this.tell(part.rule, depth + 2);
    }
  }

  form_count(rule, depth) {
    this.say(depth, tr(`Mỗi ${this.quantity(rule.of)}: ${this.award(rule.each)}, không quá ${rule.cap ? this.award(rule.cap) : 'điểm tối đa'}`,
      `Each of ${this.quantity(rule.of)}: ${this.award(rule.each)}, at most ${rule.cap ? this.award(rule.cap) : 'the maximum'}`));
  }

  form_deduct(rule, depth) {
    this.say(depth, tr('Bắt đầu từ điểm tối đa, trừ dần:', 'Starts at the maximum, and loses:'));
    for (const it of rule.events) this.say(depth + 1, tr(`mỗi ${this.quantity(it.of)}: ${this.award(it.each)}`, `each of ${this.quantity(it.of)}: ${this.award(it.each)}`));
  }

  form_veto(rule, depth) {
    this.say(depth, `${this.condition(rule.when)}: ${this.award(rule.points ?? '0')}`);
    this.say(depth, tr('Nếu không:', 'Otherwise:'));
    if (rule.otherwise) this.tell(rule.otherwise, depth + 1);
    else this.say(depth + 1, this.award('full'));
  }

  form_date(rule, depth) {
    this.say(depth, tr(`${this.input(rule.actual)} đến hết ${this.due(rule.due)}: ${this.award(rule.onTime)}`, `${this.input(rule.actual)} by ${this.due(rule.due)}: ${this.award(rule.onTime)}`));
    if (Array.isArray(rule.late)) {
      this.say(depth, tr('Số ngày trễ:', 'Days late:'));
      this.bands(rule.late, depth + 1);
    } else if (rule.late) this.say(depth, tr(`Trễ hơn: ${this.award(rule.late)}`, `Later: ${this.award(rule.late)}`));
    if (rule.latePerDay) this.say(depth, tr(`Mỗi ngày trễ trừ ${this.award(rule.latePerDay)}`, `Each day late costs ${this.award(rule.latePerDay)}`));
    this.say(depth, tr(`Không có: ${this.award(rule.never ?? '0')}`, `Never: ${this.award(rule.never ?? '0')}`));
  }

  form_baseline(rule, depth) {
    const basis = {
      previousYear: tr('năm trước', 'last year'), baseYear: tr('năm gốc', 'the base year'), unitTarget: tr('chỉ tiêu của đơn vị', "the unit's target"),
    }[rule.basis];
    const measure = {
      change: tr('chênh lệch', 'change'), changePercent: tr('tăng (%)', 'change in %'), reductionPercent: tr('giảm (%)', 'reduction in %'), sharePercent: tr('tỷ lệ (%)', 'share in %'),
    }[rule.measure];
    this.say(depth, tr(`${this.quantity(rule.of)} so với ${basis}, ${measure}:`, `${this.quantity(rule.of)} against ${basis}, ${measure}:`));
    this.bands(rule.bands, depth + 1);
  }

  form_cohort(rule, depth) {
    this.say(depth, tr(`So ${this.quantity(rule.of)} với đơn vị tốt nhất cùng nhóm`, `${this.quantity(rule.of)} against the best unit of the group`));
  }

  form_survey(rule, depth) {
    this.say(depth, tr(`Theo kết quả điều tra xã hội học (ít nhất ${rule.minBallots} phiếu hợp lệ)`, `By the survey (at least ${rule.minBallots} valid ballots)`));
  }

  form_external(rule, depth) {
    this.say(depth, tr(`${this.fact(rule)} × điểm tối đa`, `${this.fact(rule)} × the maximum`));
  }

  form_manual(rule, depth) {
    this.say(depth, tr('Người có thẩm quyền cho điểm và nêu lý do', 'Points are given by a named role, with a reason'));
  }
}

export const ruleInWords = (item) => (item.rule ? new Teller(item.inputs).tell(item.rule) : []);
