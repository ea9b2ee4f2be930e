import { tr } from './core/language.js';
import { app } from './core/app.js';

/** A page and those that belong to it are one entry: survey-paper to survey, council to councils. */
const here = (name) => () => {
  const shown = location.hash.split('/').map(decodeURIComponent)[2] ?? '';
  return shown === name || `${shown}s` === name || shown.startsWith(`${name}-`);
};
const link = (label, name, ...more) => ({ label, href: app.to(name, ...more), here: here(name) });
const grouped = (group, ...page) => ({ ...link(...page), group });

/** The pages of whoever is signed in: by what the account may do, never by its name. */
export function links() {
  if (!app.me) return [];
  const all = [{ label: tr('Việc của tôi', 'My work'), href: '#/', here: () => ['', '#/', `#/${app.round?.code}`].includes(location.hash) }];
  const accounts = { group: 'manage', label: tr('Tài khoản', 'Accounts'), href: app.to('accounts'), here: () => location.hash === app.to('accounts') };
  // Whoever manages accounts need not see any round.
  if (!app.round) return app.can('MANAGE_ACCOUNTS') ? [...all, accounts] : all;
  const unit = app.me.unit;
  const runsUnit = app.is('UNIT_OFFICER') || app.is('UNIT_LEADER');
  const seesMany = app.is('HOME_AFFAIRS') || app.is('PROVINCE_LEADER') || app.is('DISTRICT_OFFICER');
  if (runsUnit) all.push(link(tr('Phiếu tự đánh giá', 'Self-assessment'), 'sheet', unit));
  if (runsUnit && app.can('READ_EXPLANATION')) all.push(link(tr('Giải trình', 'Explanations'), 'explanations', unit));
  if (app.can('READ_OWN_ASSIGNMENTS')) all.push(grouped('appraise', tr('Thẩm định', 'Appraisal'), 'appraisals'));
  if (seesMany) all.push(grouped('follow', tr('Tiến độ', 'Progress'), 'progress'));
  if (app.can('READ_COUNCIL')) all.push(grouped('appraise', tr('Hội đồng', 'Council'), 'councils'));
  if (app.can('READ_COUNCIL')) all.push(grouped('appraise', app.can('SEND_REPORT') ? tr('Báo cáo tỉnh', 'Report') : tr('Báo cáo của huyện', 'District reports'), 'reports'));
  if (app.can('READ_SURVEY')) all.push(link(tr('Điều tra', 'Survey'), 'survey'));
  if (app.can('GIVE_MANUAL_SCORE')) all.push(grouped('appraise', tr('Chấm tay', 'By hand'), 'manual'));
  if (app.can('READ_RANKING')) all.push(grouped('results', tr('Xếp hạng', 'Ranking'), 'rankings'));
  if (app.can('READ_PUBLICATION')) all.push(grouped('results', tr('Công bố', 'Publication'), 'publication'));
  if (app.can('READ_APPEAL')) all.push(grouped('results', tr('Kiến nghị', 'Appeals'), 'appeals'));
  if (app.can('READ_INSPECTION')) all.push(grouped('appraise', tr('Kiểm tra', 'Inspections'), 'inspections'));
  if (app.can('USE_EXPORTS')) all.push(grouped('results', tr('Xuất tệp', 'Exports'), 'exports'));
  if (app.can('SEND_NOTICES')) all.push(grouped('follow', tr('Đôn đốc', 'Notices'), 'notices'));
  if (app.can('READ_ROUND')) all.push(grouped('follow', tr('Lịch', 'Calendar'), 'calendar'));
  if (app.can('MANAGE_ROUND')) all.push(grouped('manage', tr('Đợt đánh giá', 'Rounds'), 'rounds'));
  if (app.can('MANAGE_ACCOUNTS')) all.push(accounts);
  if (app.can('READ_AUDIT')) all.push(grouped('manage', tr('Nhật ký', 'Audit trail'), 'audit'));
  all.push(link(tr('Thông báo', 'Inbox'), 'inbox'));
  return all;
}

const PAGES = {
  sheet: () => import('./pages/sheet.js'),
  explanations: () => import('./pages/explanations.js'),
  appraisals: () => import('./pages/appraisals.js'),
  appraisal: () => import('./pages/appraisal.js'),
  progress: () => import('./pages/progress.js'),
  reports: () => import('./pages/reports.js'),
  councils: () => import('./pages/councils.js'),
  survey: () => import('./pages/survey.js'),
  rankings: () => import('./pages/rankings.js'),
  publication: () => import('./pages/publication.js'),
  notices: () => import('./pages/notices.js'),
  calendar: () => import('./pages/calendar.js'),
  rounds: () => import('./pages/rounds.js'),
  appeals: () => import('./pages/appeals.js'),
  inspections: () => import('./pages/inspections.js'),
  exports: () => import('./pages/exports.js'),
  accounts: () => import('./pages/accounts.js'),
  audit: () => import('./pages/audit.js'),
  manual: () => import('./pages/manual.js'),
  council: () => import('./pages/council.js'),
  'notices-ledger': () => import('./pages/ledger.js'),
  'survey-forms': () => import('./pages/survey-forms.js'),
  'survey-people': () => import('./pages/survey-people.js'),
  'survey-comments': () => import('./pages/survey-comments.js'),
  'survey-paper': () => import('./pages/survey-paper.js'),
  inbox: () => import('./pages/inbox.js'),
};

/** The page for an address; takes its name off the pieces. */
export async function pageFor(pieces) {
  const name = pieces.shift();
  if (!name || name === 'public' || !app.me || !PAGES[name]) {
    return (await (app.me && name !== 'public' ? import('./pages/home.js') : import('./pages/public.js'))).default;
  }
  return (await PAGES[name]()).default;
}
