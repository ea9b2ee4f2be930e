import { html, nothing } from '../core/lit.js';
import { tr } from '../core/language.js';
import { app } from '../core/app.js';

const tabs = (label, here, all) => {
  const shown = all.filter(Boolean);
  return shown.length < 2 ? nothing : html`<nav class="tabs no-print" aria-label=${label}>${shown.map(([name, words]) => html`<a href=${app.to(name)} aria-current=${name === here ? 'page' : 'false'}>${words}</a>`)}</nav>`;
};

/** The pages about notices. */
export const noticeTabs = (here) => tabs(tr('Thông báo', 'Notices'), here, [
  ['notices', tr('Đôn đốc', 'Urging')],
  app.can('READ_NOTICES') && ['notices-ledger', tr('Sổ thông báo', 'Ledger')],
]);

/** The pages about the survey: who may do what sees what. */
export const surveyTabs = (here) => tabs(tr('Điều tra xã hội học', 'Survey'), here, [
  ['survey', tr('Chỉ tiêu', 'Quota board')],
  ['survey-forms', tr('Phiếu hỏi', 'Questionnaires')],
  app.can('MANAGE_SURVEY') && ['survey-people', tr('Người được hỏi, liên kết', 'Respondents, links')],
  app.can('MANAGE_SURVEY') && ['survey-comments', tr('Ý kiến khác', 'Free texts')],
  app.can('ENTER_PAPER_BALLOT') && ['survey-paper', tr('Nhập phiếu giấy', 'Type in paper ballots')],
]);
