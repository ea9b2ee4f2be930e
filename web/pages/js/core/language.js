// Vietnamese first, English beside it; numbers as 92,51 and days as 10/12/2022.
const KEPT = 'language';
let language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

export const current = () => language;

export function choose(next) {
  language = next;
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next;
}

/** One of two texts. */
export const tr = (vi, en) => (language === 'en' ? en : vi);

/** A text of the API: {vi, en}, or one plain text. */
export const text = (it) => (it == null ? '' : typeof it === 'string' ? it : (it[language] ?? it.vi ?? ''));

const locale = () => (language === 'en' ? 'en-GB' : 'vi-VN');
const ZONE = 'Asia/Ho_Chi_Minh';

/** A number with at most this many decimals: 0,5. */
export function number(value, most = 2, least = 0) {
  if (value == null || value === '') return '–';
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: most, minimumFractionDigits: least }).format(value);
}

/** Points and indices, always two decimals: 92,51. */
export const points = (value) => number(value, 2, 2);
export const percent = (value) => (value == null ? '–' : tr(`${points(value)} %`, `${points(value)}%`));

const parts = (instant, zone, options) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(instant);

/** 10/12/2022, in the province's zone; a plain day stays what it is. */
export function day(value, zone = ZONE) {
  if (!value) return '–';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value.split('-').reverse().join('/');
  return parts(new Date(value), zone, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

export const clock = (value, zone = ZONE) => parts(new Date(value), zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const moment = (value, zone = ZONE) => (value ? `${clock(value, zone)} ${day(value, zone)}` : '–');

/** The first instant that is too late, as people say it: "trước ngày 10/12/2022". */
export function before(value, zone = ZONE) {
  const at = clock(value, zone);
  return at === '00:00'
    ? tr(`trước ngày ${day(value, zone)}`, `before ${day(value, zone)}`)
    : tr(`trước ${at} ngày ${day(value, zone)}`, `before ${at} on ${day(value, zone)}`);
}

/** 1,4 MB. */
export function size(bytes) {
  if (bytes >= 1048576) return `${number(bytes / 1048576, 1)} MB`;
  if (bytes >= 1024) return `${number(bytes / 1024, 0)} KB`;
  return `${number(bytes, 0)} B`;
}

/** Words without marks and in small letters, so that who types "can bo" finds "Cán bộ". */
export const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** What a person typed as a number, in the exact plain form the API takes; null if it is no number. */
export function typedNumber(typed) {
  const bare = typed.replace(/[\s\u00a0]/g, '');
  let plain = bare;
  if (language === 'vi' || bare.includes(',')) {
    plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(',', '.');
  }
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain.replace(/^(-?)0+(?=\d)/, '$1') : null;
}
