import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  teams: { zh: '志愿队', en: 'Volunteer teams' },
  lead: {
    zh: '有多少人，从名单数出来，不用填数。名字只给管这里的人看。',
    en: 'How many there are is counted from the list; nobody types it. Names are seen only by those who keep the place.',
  },
  none: { zh: '还没有志愿队', en: 'No team yet' },
  noneAdvice: { zh: '起个名，写上队员名单就成。', en: 'A name and a list of people is all it takes.' },
  form: { zh: '成立一支队', en: 'Form a team' },
  name: { zh: '队名', en: 'Name' },
  does: { zh: '做什么', en: 'What it does' },
  region: { zh: '在哪里', en: 'Where' },
  people: { zh: (n: number) => `${n} 人`, en: (n) => `${n} people` },
  nameTaken: { zh: '已经有这个名字的队了。', en: 'There is a team of that name.' },
  names: { zh: '队员名单', en: 'Names' },
  namesHint: { zh: '一行一个名字', en: 'One name a line' },
  join: { zh: '加到名单', en: 'Add to the list' },
  agreed: { zh: '这些人都同意登记', en: 'All of them agreed to be listed' },
  agreedMissing: { zh: '请先问过本人。', en: 'Please ask them first.' },
  noNames: { zh: '请写名字，一行一个。', en: 'Write names, one a line.' },
  tooMany: { zh: '一次最多 500 个名字。', en: 'At most 500 names at a time.' },
  nameLong: { zh: '有一行太长了，一行只写一个名字。', en: 'One line is too long: one name a line.' },
  leave: { zh: '去掉', en: 'Take off' },
  since: { zh: (day: string) => `${day} 成立`, en: (day) => `formed on ${day}` },
})
