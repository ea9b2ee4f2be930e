import { html, live, nothing } from '../core/lit.js';
import { current, day, number, text, tr, typedNumber } from '../core/language.js';
import { shown } from './criteria.js';

const NUMBERS = ['count', 'amount', 'percent'];

/** A saved value as it is typed. */
export function asTyped(input, value) {
  if (value == null) return '';
  return NUMBERS.includes(input.type) ? String(value).replace('.', current() === 'vi' ? ',' : '.') : value;
}

export function valueInWords(input, value) {
  const words = shown(input, value);
  if (words) return words;
  if (input?.type === 'date') return day(value);
  return number(value, 6) + (input?.type === 'percent' ? ' %' : '');
}

/** One input of a sub-criterion. `typed` is what stands in it; `set` hears every change; `fault` is said beside it. */
export function inputField(key, input, typed, set, { fault = '', locked = false } = {}) {
  const id = `input-${key}`;
  const optional = String(input.required) === 'false';
  const name = html`${text(input.label)}${optional ? html` <span class="hint">${tr('(nếu có)', '(if any)')}</span>` : nothing}`;
  const says = fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing;
  const described = fault ? `${id}-fault` : nothing;
  if (input.type === 'yesNo' || input.type === 'choice') {
    const options = input.type === 'yesNo' ? [[true, tr('Có', 'Yes')], [false, tr('Không', 'No')]] : Object.entries(input.options).map(([code, it]) => [code, text(it)]);
    return html`<fieldset class="field" aria-describedby=${described}><legend>${name}</legend>
      <div class="choices ${input.type === 'choice' ? 'column' : ''}">${options.map(([code, label]) => html`
        <label class="choice"><input type="radio" name=${id} data-input=${key} .checked=${live(typed === code)} ?disabled=${locked} @change=${() => set(code)}><span>${label}</span></label>`)}</div>
      ${optional && typed !== '' && typed != null && !locked ? html`<span><button class="link small" type="button" @click=${() => set('')}>${tr('Bỏ chọn', 'Clear')}</button></span>` : nothing}${says}</fieldset>`;
  }
  const date = input.type === 'date';
  const bounds = [input.min != null ? `≥ ${number(input.min, 6)}` : '', input.max != null ? `≤ ${number(input.max, 6)}` : ''].filter(Boolean).join(', ');
  return html`<div class="field"><label for=${id}>${name}${input.type === 'percent' ? ' (%)' : nothing}</label>
    <input id=${id} data-input=${key} class="short" type=${date ? 'date' : 'text'} inputmode=${date ? nothing : input.type === 'count' ? 'numeric' : 'decimal'} autocomplete="off"
      .value=${live(typed ?? '')} ?disabled=${locked} aria-invalid=${fault ? 'true' : nothing} aria-describedby=${described}
      @input=${(event) => set(event.target.value)}>
    ${bounds && !locked ? html`<span class="hint">${bounds}</span>` : nothing}${says}</div>`;
}

/**
 * The body of a request with these values; numbers go as the digits that were typed, never through a binary float.
 * Returns {json, faults}: faults by key.
 */
export function declaredJson(inputs, typed, rest) {
  const faults = {};
  const pieces = [];
  for (const [key, input] of Object.entries(inputs ?? {})) {
    const it = typed[key];
    if (it === '' || it == null) pieces.push(`${JSON.stringify(key)}:null`);
    else if (NUMBERS.includes(input.type)) {
      const plain = typedNumber(String(it));
      if (plain == null) faults[key] = tr('Không phải là số', 'Not a number');
      else pieces.push(`${JSON.stringify(key)}:${plain}`);
    } else pieces.push(`${JSON.stringify(key)}:${JSON.stringify(it)}`);
  }
  const more = Object.entries(rest).map(([key, it]) => `,${JSON.stringify(key)}:${JSON.stringify(it)}`).join('');
  return { json: `{"values":{${pieces.join(',')}}${more}}`, faults };
}
