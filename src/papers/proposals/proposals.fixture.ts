// Owns: for tests: a proposal begun, filed and handed over in the small named county.
import assert from 'node:assert/strict'
import type { World } from '../../../test/world.ts'
import { tellProposal } from './queries.ts'
import { fileProposal } from './review/review.ts'
import { handOver } from './units/handing.ts'
import { beginProposal, submit } from './writing.ts'

export const text = {
  subject: '关于给老旧小区加装电梯的建议',
  category: 'housing',
  situation: '全县有六十二个老旧小区没有电梯，住着两千多位七十岁以上的老人。',
  analysis: '出资比例没有说法，一户不同意就停下来。',
  suggestions: '1. 定一个出资比例的参考办法\n2. 街道牵头协商，不同意的先沟通',
}
export const answer = {
  class: 'A',
  text: '已经出台办法。\n街道已牵头协商。',
  talked: 'meeting',
  contact: '胡科长 0101',
} as const
export const content = { talked: 'meeting', attitude: 'content', outcome: 'content' } as const
export const session = { session: '第十届委员会第二次会议' }

export const refuses = (work: Promise<unknown>, why: new (...details: never[]) => Error) =>
  assert.rejects(work, why)

export function proposalsIn(world: () => World) {
  const begun = () => beginProposal(world().db, world().as('mei'), text)
  async function filed() {
    const { db, as } = world()
    const id = await begun()
    await submit(db, as('mei'), id)
    await fileProposal(db, as('qin'), id, session)
    return id
  }
  async function handed(handing?: Parameters<typeof handOver>[3]) {
    const { db, as, body } = world()
    const id = await filed()
    await handOver(db, as('qin'), id, handing ?? { leadId: body.housing })
    const { units } = await tellProposal(db, as('qin'), id)
    return {
      id,
      unit: (name: 'housing' | 'water') => units.find((one) => one.body_id === body[name])?.id ?? '',
    }
  }
  return { begun, filed, handed }
}
