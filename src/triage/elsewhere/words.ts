import type { News } from '../../matters/notices.ts'
import { type Lang, phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  offer: { zh: '属于别的乡镇，请那里接手', en: 'Belongs to another township' },
  offerWarning: {
    zh: '首接负责：对方接手之前，这件事和它的时限仍由您这里负责。',
    en: 'Whoever receives it first keeps it: until the other takes it over, it and its limits stay yours.',
  },
  where: { zh: '请哪里接手', en: 'Who should take it over' },
  whyThere: { zh: '为什么属于那里', en: 'Why it belongs there' },
  whyNot: { zh: '为什么不属于这里', en: 'Why it is not ours' },
  offers: { zh: '别的乡镇请您接手的', en: 'Offered to you by another township' },
  offerOf: {
    zh: (number: string) => `请您接手：来件 ${number}`,
    en: (number) => `Offered to you: ${number}`,
  },
  offerLead: {
    zh: '您接手之前，由先收到的那里负责。接手后时限接着算，反映人会知道由您这里办。',
    en: 'Until you take it over, the first receiver keeps it. The limits run on, and the sender learns that it is with you.',
  },
  from: { zh: '来自', en: 'From' },
  offeredAt: { zh: '提出时间', en: 'Offered' },
  takeOver: { zh: '接手', en: 'Take it over' },
  refuse: { zh: '不属于这里，退回', en: 'Not ours, send it back' },
  refuseWarning: {
    zh: '写明理由，先收到的那里会看到并继续负责。',
    en: 'Say why: the first receiver reads it and keeps the message.',
  },
  waitsFor: {
    zh: (name: string) => `已请${name}接手，对方接手前由这里负责`,
    en: (name) => `Offered to ${name}; yours until they take it over`,
  },
  refusedBy: {
    zh: (name: string, reason: string) => `${name}退回：${reason}`,
    en: (n, r) => `${n} said no: ${r}`,
  },
  offeredElsewhere: { zh: '跨乡镇', en: 'Across townships' },
  chooseOther: { zh: '请选别的乡镇（街道）。', en: 'Choose another township.' },
  offerInstead: {
    zh: '别的乡镇（街道）的事，请用“属于别的乡镇，请那里接手”。对方接手前仍由您这里负责。',
    en: 'For another township use “Belongs to another township”. It stays yours until they take it over.',
  },
  // told
  offeredSubject: { zh: '有一件请您接手', en: 'One is offered to you' },
  takenSubject: { zh: '您请别处接手的，对方已接手', en: 'What you offered was taken over' },
  refusedSubject: { zh: '您请别处接手的被退回', en: 'What you offered came back' },
  movedSubject: { zh: '您反映的事转由当地办理', en: 'What you told us is now with the place it is about' },
  movedBody: {
    zh: (name: string) => `由${name}接着办，时限不变，查询码不变。`,
    en: (name) => `${name} goes on with it. The limits and your code stay the same.`,
  },
})

/** A notice in both languages: its subject and its body. */
export function notice(told: (w: ReturnType<typeof words>, lang: Lang) => readonly [string, string]): News {
  const [zh, en] = [told(words('zh'), 'zh'), told(words('en'), 'en')]
  return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
}
