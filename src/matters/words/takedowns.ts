import { phrases } from '../../platform/words/phrases.ts'

/** What the office reads when something public is asked to come down. */
export const takedownWords = phrases({
  asked: { zh: '有人请求撤下公开的内容', en: 'Somebody asks to have something taken down' },
  consentEnded: {
    zh: '反映人撤回了公开自己所说内容的同意。请看公开的内容里有没有此人的话，或者能不能认出此人；有就撤下，改好再公开。',
    en: 'Somebody who raised this no longer agrees to what they said being published. Look whether it holds their words or lets them be recognised; if so it comes down until it is redacted.',
  },
})
