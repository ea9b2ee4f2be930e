import { tr } from '../core/language.js';

const ROLES = {
  SYSTEM_ADMIN: ['Quản trị hệ thống', 'System administrator'],
  HOME_AFFAIRS: ['Sở Nội vụ, điều hành đợt', 'Home Affairs, runs the round'],
  UNIT_OFFICER: ['Cán bộ đầu mối', 'Unit officer'],
  UNIT_LEADER: ['Lãnh đạo đơn vị', 'Unit leader'],
  DISTRICT_OFFICER: ['Phòng Nội vụ cấp huyện', 'District home affairs'],
  PROVINCE_LEADER: ['Lãnh đạo Ủy ban nhân dân tỉnh', "Province's leader"],
  APPRAISER: ['Hội đồng thẩm định', 'Appraisal Council'],
  SUPPORT_TEAM: ['Tổ giúp việc, nhập phiếu giấy', 'Support Team, types in paper ballots'],
  AUDITOR: ['Kiểm tra nhật ký', 'Auditor'],
};

/** All roles an account can have. */
export const allRoles = Object.keys(ROLES);

/** A role as people call it; one that this page does not know yet shows its code. */
export const roleName = (code) => (ROLES[code] ? tr(...ROLES[code]) : code);
