import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  lost: { zh: '回执找不到了', en: 'I lost my receipt' },
  lostLead: {
    zh: '用登记时留的电话找回来。手机会收到验证码；座机由联络员打给您，把验证码念给您听。',
    en: 'Find it again by the number you left. A mobile gets a code; a landline is rung and the code read out.',
  },
  phone: { zh: '登记时留的电话', en: 'The number you left' },
  phoneMissing: { zh: '请写下登记时留的电话', en: 'Please write the number you left' },
  ask: { zh: '给我验证码', en: 'Send me a code' },
  noPhone: {
    zh: '当时没留电话？请给联络员打电话或者到议事点来，说明时间、地点和事情。',
    en: 'You left no number? Ring the liaison officer or come by, and say when, where and what.',
  },
  code: { zh: '验证码', en: 'Code' },
  codeTitle: { zh: '输入验证码', en: 'Type the code' },
  codeLead: {
    zh: '如果这个号码登记过，很快会收到 6 位验证码，10 分钟内有效。由联络员打来的，请等电话，别关这一页。',
    en: 'If this number is on record, six digits arrive soon, good for ten minutes. If you are to be rung, keep this page open.',
  },
  codeHint: { zh: '6 位数字', en: 'Six digits' },
  wrong: {
    zh: '验证码不对或者过期了。请核对一下，或者重新要一个。',
    en: 'The code is wrong or has ended. Please compare it, or ask for another.',
  },
  prove: { zh: '下一步', en: 'Next' },
  askAgain: { zh: '重新要一个', en: 'Ask for another' },
  found: { zh: '这个电话名下的回执', en: 'Receipts under this number' },
  foundLead: {
    zh: '打开后会给您一个新的查询码，原来的也还能用。这一页 15 分钟后失效。',
    en: 'Each opens with a new code; the old one stays good. This page ends after 15 minutes.',
  },
  none: { zh: '这个电话名下没有回执', en: 'No receipt under this number' },
  noneAdvice: {
    zh: '也许登记时留的是别的号码。',
    en: 'Perhaps another number was left.',
  },
  sealedOnes: {
    zh: '反映干部违纪违法的密件不列在这里，请凭回执或拨打 12388。',
    en: 'Sealed reports never stand here. Use the receipt, or ring 12388.',
  },
  open: { zh: '打开', en: 'Open' },
  messageSubject: { zh: '找回登记回执', en: 'Finding a receipt again' },
  smsBody: {
    zh: (code: string) =>
      `验证码 ${code}，10 分钟内有效，用来找回您的登记回执。不是您本人操作，请不用理会，也不要告诉别人。`,
    en: (code) =>
      `Code ${code}, good for 10 minutes, to find your receipt again. If it was not you, ignore it and tell nobody.`,
  },
  ringBody: {
    zh: '对方在找登记回执。请打过去，等对方接通、网页开着，再点“这一行说的是什么”，生成验证码念给对方听。',
    en: 'They look for a receipt. Ring them; once they are on the line with the page open, follow the link to make a code and read it out.',
  },
  readOut: { zh: '念验证码给对方', en: 'Read out a code' },
  readOutLead: {
    zh: '对方已经接通，网页停在“输入验证码”，再生成。10 分钟内有效，生成一次记一次。',
    en: 'Only once they are on the line with the page open. Good for ten minutes; each making is recorded.',
  },
  make: { zh: '生成验证码', en: 'Make a code' },
  readThis: { zh: '请念给对方听', en: 'Please read this out' },
  toRing: { zh: '回到要打的电话', en: 'Back to people to ring' },
})
