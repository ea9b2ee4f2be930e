import { text, tr } from '../core/language.js';
import { get, seg } from '../core/api.js';

/** All items of a criteria set in order: sub-criteria, then bonuses and penalties, with the field they belong to. */
export function itemsOf(set) {
  const groups = set.fields.map((field) => ({
    code: field.code,
    name: field.name,
    maxPoints: field.maxPoints,
    items: field.criteria.flatMap((criterion) => criterion.subCriteria.map((it) => ({ ...it, criterion }))),
  }));
  const extra = [...(set.bonuses ?? []), ...(set.penalties ?? [])];
  if (extra.length) {
    groups.push({ code: '+', name: { vi: 'Điểm thưởng, điểm trừ', en: 'Bonus and penalty points' }, maxPoints: null, items: extra });
  }
  return groups;
}

const BY = {
  survey: ['theo điều tra xã hội học', 'from the survey'],
  external: ['theo số liệu bên ngoài', 'from figures of others'],
  manual: ['do người có thẩm quyền chấm', 'given by a named role'],
};

/** Who makes the points of an item that the unit does not assess itself. */
export const assessedBy = (item) => tr(...(BY[item.assessedBy] ?? ['hệ thống ghi nhận', 'from what the system knows']));

/** A declared value as people read it. */
export function shown(input, value) {
  if (value == null || value === '') return tr('để trống', 'left empty');
  if (input?.type === 'yesNo') return value ? tr('Có', 'Yes') : tr('Không', 'No');
  if (input?.type === 'choice') return text(input.options[value] ?? value);
  return null;
}

const sets = new Map();

/** The criteria set of a level: it cannot change once the round is open, so it is asked for once. */
export async function criteriaSet(round, level) {
  const key = `${round}/${level}`;
  if (!sets.has(key)) sets.set(key, await get(`/rounds/${seg(round)}/criteria-sets/${seg(level)}`));
  return sets.get(key);
}
