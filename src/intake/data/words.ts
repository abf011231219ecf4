import type { ConsentPurpose } from '../../people/identity/consents.ts'
import type { OnTheirWord } from '../../people/identity/rights.ts'
import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  myData: { zh: '我的个人信息', en: 'My data' },
  theirData: { zh: '替本人办理个人信息事项', en: 'Data rights on the person’s word' },
  lead: {
    zh: '这里是为这件事留下的信息。您可以看、带走、改正、撤回同意，也可以全部删除。',
    en: 'What was left for this matter. You may see it, take it along, correct it, withdraw a consent, or have all of it erased.',
  },
  theirLead: {
    zh: '按本人的要求办理，办理人和要求的方式会永久记录。',
    en: 'Done as the person asks. Who did it and how it was asked stays on record.',
  },
  held: { zh: '我们存着什么', en: 'What we hold' },
  nothing: { zh: '没有留下姓名、电话和住址', en: 'No name, number or address was left' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '住址', en: 'Address' },
  isHeld: { zh: '有，加密保存', en: 'held, encrypted' },
  notHeld: { zh: '没有', en: 'none' },
  erasedAt: { zh: (day: string) => `已于 ${day} 删除`, en: (day) => `erased on ${day}` },
  export: { zh: '下载我的全部信息', en: 'Download everything about me' },
  exportHint: {
    zh: '一个 JSON 文件，别的机构也能读。包括谁在什么时候看过您的姓名电话。',
    en: 'One JSON file that another office can read. It also says who looked at your name and number, and when.',
  },
  exportName: { zh: '我的信息', en: 'my-data' },
  correct: { zh: '改正', en: 'Correct it' },
  correctHint: {
    zh: '填写新的内容会整个替换原来的；空着就是不再保存。',
    en: 'What you write replaces what is held; what you leave empty is no longer kept.',
  },
  tellThrough: { zh: '有了进展，怎么告诉您', en: 'How shall we tell you' },
  corrected: { zh: '已改正。', en: 'Corrected.' },
  consents: { zh: '同意过的事项', en: 'What you agreed to' },
  noConsents: { zh: '现在没有有效的同意。', en: 'No consent is in force.' },
  givenOn: { zh: (day: string) => `${day} 同意`, en: (day) => `agreed on ${day}` },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  withdrawn: {
    zh: '已撤回，不会再问您。撤回的是公开的话，已经公开的内容由专人核对、撤下。',
    en: 'Withdrawn. You won’t be asked again. If it was about publishing, what is public is looked at and taken down.',
  },
  erase: { zh: '删除我的信息', en: 'Erase my data' },
  eraseWarning: {
    zh: '删除后找不回来，以后也不能再联系您。事情照常办理，您仍可以凭查询码查看。',
    en: 'It can’t be brought back, and we can’t reach you any more. The matter goes on, and your code still works.',
  },
  goes: { zh: '会删除', en: 'What goes' },
  gone: { zh: '删掉了这些', en: 'What is gone' },
  stays: { zh: '依法保留', en: 'What stays, and why' },
  eraseDone: { zh: '已删除。', en: 'Erased.' },
  back: { zh: '回到回执', en: 'Back to the receipt' },
  backToMessage: { zh: '回到这件', en: 'Back to the message' },
  how: { zh: '本人怎么提出的', en: 'How they asked' },
})

export const consentWords: Record<ConsentPurpose, { zh: string; en: string }> = {
  handling: { zh: '用我提供的信息办这件事', en: 'What I give is used for this matter' },
  identityToUnit: { zh: '把姓名电话告诉承办单位', en: 'The unit may know my name and number' },
  publication: { zh: '公开我说的内容', en: 'What I say may be published' },
  sensitive: { zh: '使用敏感信息', en: 'Sensitive information may be used' },
  guardian: { zh: '监护人代为同意', en: 'Agreed as the guardian' },
}

export const howWords: Record<OnTheirWord['how'], { zh: string; en: string }> = {
  visit: { zh: '当面', en: 'In person' },
  call: { zh: '电话', en: 'By phone' },
  letter: { zh: '书信', en: 'By letter' },
  guardian: { zh: '由监护人', en: 'Through the guardian' },
}
