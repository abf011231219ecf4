/** How a case tells itself. Cases are kept in Chinese, whatever the language of whoever writes them. */
export const story = {
  spoke: (day: string, people: number, place: string, what: string) =>
    `${day}起，${people}位居民先后反映：${place}，${what}。`,
  spokeOne: (day: string, place: string, what: string) => `${day}，一位居民反映：${place}，${what}。`,
  brought: (day: string, place: string, what: string) => `${day}，${place}把这件事提了出来：${what}。`,
  since: (year: number) => `大家说，这件事${year}年就有了。`,
  tookUp: (people: number) => (people > 1 ? `${people}位委员接手。` : '一位委员接手。'),
  lookedInto: (day: string, found: string) => `${day}，委员实地了解：${found}。`,
  met: (days: readonly string[], whom: string) =>
    days.length > 1
      ? `${days.join('、')}，${whom}先后${days.length}次坐下来商量。`
      : `${days[0]}，${whom}坐下来商量。`,
  whom: (parts: readonly string[]) => (parts.length > 0 ? parts.join('、') : '大家'),
  parts: { resident: '居民', department: '有关部门', member: '委员', expert: '专家' } as Record<
    string,
    string
  >,
  notTalked: '这件事没有另外开会商量。',
  gist: (gist: string) => `商量的大意是：${gist}。`,
  agreed: (items: readonly string[]) =>
    items.length > 1
      ? `说定了${items.length}件事：${items.map((one, at) => `${at + 1}. ${one}`).join('；')}。`
      : `说定了一件事：${items[0]}。`,
  owed: (text: string, party: string | null, until: string | null) => {
    const who = [party, until && `${until}前`].filter(Boolean).join('，')
    return who ? `${text}（${who}）` : text
  },
  reserved: (items: readonly string[]) => `还没有说定的：${items.join('；')}。`,
  disagreed: (text: string) => `不同的看法也记下了：${text}。`,
  handed: (day: string, parties: readonly string[]) => `${day}，说定的事交给${parties.join('、')}去办。`,
  replied: (day: string, party: string, text: string) => `${day}，${party}答复：${text}。`,
  silent: (parties: readonly string[]) => `${parties.join('、')}到期没有答复。`,
  saidBy: (people: number, word: string) => `后来问了反映的人，${people}位都说${word}。`,
  saidByFew: (words: readonly string[]) => `后来问了反映的人，都说${words.join('或')}。`,
  saidOf: (all: readonly (readonly [word: string, people: number])[]) =>
    `后来问了反映的人：${all.map(([word, people]) => `${people}位${word}`).join('，')}。`,
  saidApart: '后来一一问过反映的人；人数少，不写具体数。',
  contents: ['满意', '基本满意', '不满意'],
  notContent: '不满意',
} as const
