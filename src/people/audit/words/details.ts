// Owns: words for the few details that an act carries: why, in which way, how much. What is not here is not shown.
import type { Bilingual } from '../../../platform/words/phrases.ts'

/** `detail.purpose`: why an identity was opened, or to what a resident agreed. */
export const purposes: Readonly<Record<string, Bilingual>> = {
  callBack: { zh: '为了回电话', en: 'to call back' },
  visit: { zh: '为了上门', en: 'to visit' },
  check: { zh: '为了核对', en: 'to check' },
  invite: { zh: '为了邀请开会', en: 'to invite' },
  handle: { zh: '为了办理', en: 'to handle it' },
  dataRights: { zh: '为了办理个人信息请求', en: 'to answer a data request' },
  handling: { zh: '办理这件事', en: 'handling the matter' },
  identityToUnit: { zh: '把姓名电话给承办单位', en: 'name and number to the unit' },
  publication: { zh: '公开', en: 'publication' },
  sensitive: { zh: '敏感信息', en: 'sensitive data' },
  guardian: { zh: '监护人同意', en: 'a guardian’s consent' },
}

/** `detail.way`: how somebody came in. */
export const ways: Readonly<Record<string, Bilingual>> = {
  password: { zh: '密码', en: 'password' },
  code: { zh: '动态验证码', en: 'code' },
  passkey: { zh: '通行密钥', en: 'passkey' },
  guestSeat: { zh: '从自己的单位过来', en: 'from their own committee' },
  walkIn: { zh: '演示入口', en: 'the demonstration’s door' },
}

/** `detail.why`: what did not fit. */
export const whys: Readonly<Record<string, Bilingual>> = {
  password: { zh: '密码不对', en: 'wrong password' },
  code: { zh: '验证码不对', en: 'wrong code' },
  unknown: { zh: '没有这个登录名', en: 'no such login' },
  locked: { zh: '账号锁着', en: 'the account is locked' },
  secondStep: { zh: '第二步没走完', en: 'the second step was not begun' },
  proof: { zh: '再次确认没通过', en: 'proof failed' },
  'password, now locked': { zh: '密码不对，账号锁住了', en: 'wrong password, now locked' },
  'code, now locked': { zh: '验证码不对，账号锁住了', en: 'wrong code, now locked' },
  'proof, now locked': { zh: '再次确认没通过，账号锁住了', en: 'proof failed, now locked' },
}

export const refusals: Readonly<Record<string, Bilingual>> = {
  NotYours: { zh: '不是这个职务的事', en: 'not this role’s' },
  OutOfReach: { zh: '不在能看的范围', en: 'out of reach' },
  TwoHats: { zh: '应当回避', en: 'two hats' },
}

export const checks: Readonly<Record<string, Bilingual>> = {
  inPerson: { zh: '当面确认本人', en: 'identity checked face to face' },
  byVideo: { zh: '视频确认本人', en: 'identity checked by video' },
  bySuperior: { zh: '由领导确认本人', en: 'identity vouched for by a superior' },
}

/** Plain amounts and names, shown as they were written. */
export const amounts: Readonly<Record<string, Bilingual>> = {
  lines: { zh: '行数', en: 'lines' },
  rows: { zh: '行数', en: 'rows' },
  papers: { zh: '份数', en: 'papers' },
  year: { zh: '年份', en: 'year' },
  file: { zh: '文件', en: 'file' },
  paper: { zh: '文书', en: 'paper' },
  door: { zh: '页面', en: 'door' },
  version: { zh: '版本', en: 'version' },
}
