import { phrases } from '../words/phrases.ts'

export const words = phrases({
  toTheFront: { zh: '回到首页', en: 'Back to the front page' },
  backThere: { zh: '回到刚才那一页', en: 'Back to the page before' },
  howItStands: { zh: '看看现在的情况', en: 'See how it stands now' },
  whatItBecame: { zh: '看看它成了哪一件事', en: 'See the matter it became' },
  myDesk: { zh: '去我的工作台', en: 'To my desk' },
  myAccount: { zh: '去我的账号', en: 'To my account' },
  written: { zh: '您刚才写的', en: 'What you wrote' },
  writtenAdvice: {
    zh: '没有保存。还用得上的，可以从这里复制。',
    en: 'It was not saved. What is still of use can be copied from here.',
  },
  notFound: { zh: '没有找到这一页', en: 'This page was not found' },
  notFoundAdvice: {
    zh: '网址可能写错了，或者这一页不向您开放。',
    en: 'The address may be wrong, or this page is not open to you.',
  },
  notYours: { zh: '这一步由别的同志来办', en: 'This step is someone else’s' },
  notYoursAdvice: {
    zh: '您当前的身份不能办这件事。如有疑问，请联系联络员。',
    en: 'Your role can’t do this. Ask the liaison officer if you are unsure.',
  },
  twoHats: { zh: '您与这件事有关，需要回避', en: 'You have an interest here, so someone else must act' },
  twoHatsAdvice: {
    zh: '承办单位的人员或有直接利害关系的委员不能审核、主持、核查这件事。请交给其他同志。',
    en: 'Staff of the handling unit and members with an interest can’t screen, chair or check it. Please hand it to a colleague.',
  },
  movedOn: { zh: '这件事已经走到别的步骤了', en: 'This matter has moved on' },
  movedOnAdvice: {
    zh: '可能刚有同志办过了。请返回刷新，看看现在该做什么。没有任何内容被改动。',
    en: 'A colleague may just have acted. Go back and refresh to see what comes next. Nothing was changed.',
  },
  alreadyDone: { zh: '已经有人先办了', en: 'Someone was first' },
  alreadyDoneAdvice: {
    zh: '请返回刷新看看现在的情况。没有任何内容被改动。',
    en: 'Go back and refresh to see how things stand. Nothing was changed.',
  },
  linkEnded: { zh: '这个链接已经失效', en: 'This link has ended' },
  linkEndedAdvice: {
    zh: '链接可能已用过、过期或被收回。请联系发给您链接的联络员。',
    en: 'It was used, has expired or was withdrawn. Ask the liaison officer who sent it.',
  },
  unreadable: { zh: '表单没有传完整', en: 'The form did not arrive whole' },
  unreadableAdvice: {
    zh: '可能是网络断了一下。请返回上一页再按一次，您写的内容还在。',
    en: 'The network may have dropped. Go back and press again; what you typed is still there.',
  },
  tooLarge: { zh: '内容太大，没有收下', en: 'Too large, not taken' },
  tooLargeAdvice: {
    zh: '照片请少选几张或换小一点的，再试一次。',
    en: 'Choose fewer or smaller photos and try again.',
  },
  house: { zh: '议事', en: 'Yishi' },
  tooMany: { zh: '操作太快了，请歇一会儿', en: 'Too many tries, please wait' },
  tooManyAdvice: {
    zh: (seconds: number) => `请 ${seconds} 秒后再试。您也可以打电话给联络员。`,
    en: (seconds) => `Try again in ${seconds} seconds, or ring the liaison officer.`,
  },
  notYet: { zh: '还不能这样办', en: 'Not possible yet' },
  failed: { zh: '系统出了点问题', en: 'Something went wrong' },
  failedAdvice: {
    zh: '没有任何内容被改动。请过一会儿再试；着急的话请打电话给联络员。',
    en: 'Nothing was changed. Please try again shortly, or ring the liaison officer if it is urgent.',
  },
})
