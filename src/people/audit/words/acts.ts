// Owns: what the audit calls each act that touches people: looks, exports, the way in, accounts, rights.
import type { Bilingual } from '../../../platform/words/phrases.ts'

type Acts = Readonly<Record<string, Bilingual>>

export const looks: Acts = {
  'identity.view': { zh: '查看居民的姓名、电话', en: 'Opened a resident’s name and number' },
  'report.read': { zh: '打开举报件', en: 'Opened a report of wrongdoing' },
  'receipt.recovery.read': {
    zh: '查看找回回执的验证码，念给居民',
    en: 'Read the code for a lost receipt out',
  },
  'audit.look': { zh: '翻看审计记录', en: 'Looked at the audit' },
}

export const exports: Acts = {
  'audit.export': { zh: '导出审计记录', en: 'Took the audit out' },
  'package.export': { zh: '导出归档包', en: 'Took an archive package out' },
  'papers.export': { zh: '导出一件事的全部文书', en: 'Took all papers of a matter out' },
  'paper.print': { zh: '打印文书', en: 'Printed a paper' },
  'figures.export': { zh: '导出统计数字', en: 'Took figures out' },
  'figures.print': { zh: '打印统计材料', en: 'Printed figures' },
  'duty.export': { zh: '导出履职记录', en: 'Took duty facts out' },
  'duty.print': { zh: '打印履职档案', en: 'Printed a duty file' },
  'roll.export.venues': { zh: '导出场所名册', en: 'Took the roll of venues out' },
  'roll.export.people': { zh: '导出人员名册', en: 'Took the roll of people out' },
  'roll.export.appointments': { zh: '导出任职名册', en: 'Took the roll of appointments out' },
  'matters.import': { zh: '导入旧清单', en: 'Brought an old list over' },
}

export const entrance: Acts = {
  'sign-in': { zh: '登录', en: 'Signed in' },
  'sign-out': { zh: '退出登录', en: 'Signed out' },
  'session.end': { zh: '结束一处登录', en: 'Ended a session' },
  prove: { zh: '再次确认本人', en: 'Proved once more who they are' },
  'totp.begin': { zh: '启用动态验证码', en: 'Began to use codes' },
  'totp.end': { zh: '停用动态验证码', en: 'Stopped using codes' },
  'passkey.add': { zh: '添加通行密钥', en: 'Added a passkey' },
  'passkey.remove': { zh: '删除通行密钥', en: 'Removed a passkey' },
  'guestSeat.openWay': { zh: '从自己的单位进入受邀的单位', en: 'Went over to where they are a guest' },
  'feed.make': { zh: '生成日历订阅', en: 'Made a calendar feed' },
  'feed.end': { zh: '停用日历订阅', en: 'Ended a calendar feed' },
}

export const people: Acts = {
  'account.invite': { zh: '邀请同事', en: 'Invited a colleague' },
  'account.invitation': { zh: '接受邀请，设定密码', en: 'Took up an invitation, chose a password' },
  'account.recovery': { zh: '用恢复链接重设密码', en: 'Chose a new password by a recovery link' },
  'account.giveRecovery': { zh: '发出恢复链接', en: 'Gave a recovery link' },
  'account.leave': { zh: '停用账号', en: 'Closed an account' },
  'account.bringOver': { zh: '从名册导入账号', en: 'Brought an account over from a roll' },
  'account.putRight': { zh: '按名册更正账号', en: 'Put an account right by a roll' },
  'appointment.make': { zh: '任命职务', en: 'Made an appointment' },
  'appointment.end': { zh: '结束任职', en: 'Ended an appointment' },
  'guestSeat.offer': { zh: '推荐委员到别处参加', en: 'Offered a member a seat elsewhere' },
  'guestSeat.seated': { zh: '接纳外来委员', en: 'Seated a guest' },
  'guestSeat.declined': { zh: '没有接纳外来委员', en: 'Declined a guest' },
  'guestSeat.end': { zh: '结束外来委员的席位', en: 'Ended a guest’s seat' },
  'guestSeat.callBack': { zh: '召回派出的委员', en: 'Called a lent member back' },
  'committee.setUp': { zh: '建立本单位', en: 'Set this committee up' },
}

export const rights: Acts = {
  'identity.export': { zh: '居民取回自己的资料', en: 'A resident took a copy of their data' },
  'identity.correction': { zh: '更正居民资料', en: 'A resident’s data put right' },
  'identity.erasure': { zh: '抹去居民资料', en: 'A resident’s data erased' },
  'identity.withdrawal': { zh: '居民行使撤回同意的权利', en: 'A resident used the right to withdraw' },
  'consent.give': { zh: '居民表示同意', en: 'A resident gave consent' },
  'consent.withdraw': { zh: '居民撤回同意', en: 'A resident withdrew consent' },
  'receipt.recovery.ask': { zh: '请求找回回执', en: 'Asked to find a receipt again' },
  'receipt.recovery.prove': { zh: '输入找回回执的验证码', en: 'Typed the code to find a receipt again' },
  'receipt.recovery.open': { zh: '重新拿到回执', en: 'Got a receipt back' },
  'submission.seal': { zh: '转为举报件密存', en: 'Sealed a message as a report' },
  'feedback.give': { zh: '对网站提意见', en: 'Gave an opinion on the site' },
}

export const refusals: Acts = {
  'door.refused': { zh: '想打开不归自己的页面', en: 'Tried a door that is not theirs' },
}
