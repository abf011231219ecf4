// Owns: what the browser looks at of proposals: one whose unit has a link in hand, one answered whose proposer has one.
import type { OpenHouse } from '../open-house.ts'
import type { Walk } from '../walks/walk.ts'

export interface Proposed {
  /** Where the office makes a link for a unit. */
  unitLink: string
  /** For a unit without an account, and for a proposer without one. */
  links: readonly [unit: string, word: string]
}

type Name = Parameters<OpenHouse['call']>[0]

const text = {
  ...{ category: 'housing', situation: '居民从楼上拉线充电。', analysis: '没有充电棚，也不知道归谁管。' },
  suggestions: '每个小区先建一处充电棚\n明确由谁收费和维护',
}
const reply = {
  ...{ talked: 'phone', class: 'A', text: '八处充电棚已开工。\n由物业收费和维护。' },
  contact: '胡科长 0101',
}

export async function proposed({ house }: Walk): Promise<Proposed> {
  const open = await handedOver(house, '关于规范电动车充电的建议')
  const answered = await handedOver(house, '关于整治河道垃圾的建议')
  await house.call(null, `/proposal-links/${answered.link}/reply`, reply)
  const form = { accountId: house.world.account.mei }
  const given = await (await house.call('qin', `${answered.at}/word-links`, form)).text()
  return {
    unitLink: `${open.at}/units/${open.unit}/link`,
    links: [open.link, /\/proposal-words\/([\w-]+)/.exec(given)?.[1] ?? ''],
  }
}

async function handedOver(house: OpenHouse, subject: string) {
  const press = (name: Name, path: string, form: Record<string, string>) => house.call(name, path, form)
  const at = (await press('mei', '/proposals', { ...text, subject })).headers.get('location') ?? ''
  await press('mei', `${at}/submission`, {})
  await press('qin', `${at}/filing`, { session: '第十届委员会第二次会议' })
  await press('qin', `${at}/units`, { leadId: house.world.body.water })
  const page = await (await house.call('qin', at)).text()
  const unit = /units\/([\w-]+)\/link/.exec(page)?.[1] ?? ''
  const made = await (await press('qin', `${at}/units/${unit}/link`, {})).text()
  return { at, unit, link: /\/proposal-links\/([\w-]+)/.exec(made)?.[1] ?? '' }
}
