import type { Reason } from '../../language/moderation/moderation.ts'
import type { FoundKind } from '../../language/redaction/redact.ts'
import { type Bilingual, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  title: { zh: '公开前看一看', en: 'Before it goes public' },
  lead: {
    zh: '下面这些像是个人信息，公开时会遮成 ■■■。确实该让大家看到的，勾上“保留”。',
    en: 'These look personal and will be hidden as ■■■. Tick what everyone should really see.',
  },
  leadFlags: {
    zh: '下面的话可能不宜公开，请您看过再定。',
    en: 'Some words may not be fit to publish: please look and decide.',
  },
  lookFirst: {
    zh: '公开的文字里有像个人信息或不宜公开的内容，请在下面看过，再点一次。',
    en: 'The text holds what looks personal or unfit to publish: look below, then press again.',
  },
  nothingFound: {
    zh: '没有发现姓名、电话、证件号、门牌一类的内容。请自己再看一遍。',
    en: 'No name, phone, identity number or door was found. Please read it once more yourself.',
  },
  beside: { zh: '原文和公开后的样子', en: 'As written and as published' },
  part: { zh: '哪一处', en: 'Where' },
  asWritten: { zh: '原文', en: 'As written' },
  asPublished: { zh: '公开后', en: 'As everyone reads it' },
  keepWhich: { zh: '哪些保留', en: 'What stays' },
  keepHint: {
    zh: '不勾就遮住。保留了什么、是谁定的，都会记下来。',
    en: 'Unticked is hidden. What stays, and who decided so, is on record.',
  },
  keepOne: {
    zh: (kind: string, text: string) => `保留${kind}“${text}”`,
    en: (kind, text) => `Keep the ${kind} “${text}”`,
  },
})

export const kindWords: Record<FoundKind, Bilingual> = {
  name: { zh: '姓名', en: 'name' },
  id: { zh: '身份证号', en: 'identity number' },
  card: { zh: '银行卡号', en: 'card number' },
  phone: { zh: '电话号码', en: 'phone number' },
  plate: { zh: '车牌号', en: 'number plate' },
  email: { zh: '邮箱', en: 'e-mail address' },
  account: { zh: '账号', en: 'account' },
  house: { zh: '门牌号', en: 'house number' },
}

export const flagWords: Record<Reason, Bilingual> = {
  abuse: { zh: '像是骂人的话：', en: 'Looks like abuse:' },
  threat: { zh: '像是威胁人的话：', en: 'Looks like a threat:' },
  advertising: { zh: '像是广告：', en: 'Looks like advertising:' },
  sexual: { zh: '像是色情内容：', en: 'Looks sexual:' },
  links: { zh: '链接太多：', en: 'Many links:' },
  repetition: { zh: '像是反复输入的同几个字：', en: 'The same letters over and over:' },
  gibberish: { zh: '像是乱打的字：', en: 'Looks like stray keys:' },
}
