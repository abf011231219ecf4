// Owns: a room in which people talk it over, so that its pages can be looked at.
import type { Walk } from '../walks/walk.ts'

export async function conversing(walk: Walk, matter: string): Promise<void> {
  const cui = walk.as('cui')
  await cui.open(`/matters/${matter}/rooms`)
  await cui.send(`/matters/${matter}/rooms`, { title: '三号楼电梯怎么办？' })
  const at = cui.here.path
  await cui.send(`${at}/statements`, { text: '先修好再谈换新' })
  await cui.open(`${at}/items`)
  await cui.send(`${at}/items`, { text: '一个月内修好电梯' })
  await cui.open(`${at}/paper`)
  await cui.send(`${at}/sheets`, { many: '1' })
  await cui.open(`${at}/report`)
  await cui.send(`${at}/publication`, {})
}
