import { phrases } from '../../platform/words/phrases.ts'
import type { VenueEventKind } from './memory.ts'

export const words = phrases({
  standing: { zh: '归属与场地', en: 'Where it belongs' },
  parent: { zh: '上级议事点', en: 'Branch of' },
  parentHint: { zh: '不选就是独立的', en: 'None: it stands for itself' },
  branches: { zh: '下设分点', en: 'Branches' },
  room: { zh: '用哪间屋', en: 'Room' },
  roomHint: {
    zh: '几个议事点可以合用一间，写同一个名字就行',
    en: 'Several venues may share one: write the same name',
  },
  sharedWith: {
    zh: (names: string) => `与${names}合用`,
    en: (names) => `shared with ${names}`,
  },
  openedOn: { zh: '挂牌', en: 'Opened' },
  past: { zh: '来历', en: 'Its history' },
  change: { zh: '变更', en: 'Changes' },
  rename: { zh: '改名', en: 'Rename it' },
  branch: { zh: '调整归属', en: 'Put it under another' },
  chooseRoom: { zh: '换一间屋', en: 'Use another room' },
  close: { zh: '撤销这个议事点', en: 'Close this venue' },
  closeWarning: {
    zh: '撤销后二维码立刻失效，不再接待。已经反映的事照常办理，来历一直保留。',
    en: 'Its code stops working at once and nobody receives there. What was said goes on, and its history is kept.',
  },
  closeWhy: { zh: '为什么撤销', en: 'Why it closes' },
  closeWhyHint: {
    zh: '群众会看到这句话，请写明以后去哪里反映',
    en: 'Residents read this. Say where to go from now on.',
  },
  closedOn: {
    zh: (day: string) => `这个议事点已于${day}撤销。`,
    en: (day) => `This venue closed on ${day}.`,
  },
  save: { zh: '保存', en: 'Save' },
  branchesFirst: {
    zh: '下面还有分点，请先撤销或调整它们的归属。',
    en: 'It still has branches. Please close them or put them elsewhere first.',
  },
  itself: { zh: '不能归到自己下面', en: 'It can’t be a branch of itself' },
  twoLevels: {
    zh: '只分两级：有分点的不能再归到别处，分点下面不能再设分点',
    en: 'Two levels only: a venue with branches is no branch, and a branch has none',
  },
  became: {
    zh: (before: string, after: string) => (before ? `${before} → ${after}` : after),
    en: (before, after) => (before ? `${before} → ${after}` : after),
  },
})

export const eventWords: Record<VenueEventKind, { zh: string; en: string }> = {
  opened: { zh: '挂牌', en: 'Opened' },
  moved: { zh: '搬迁', en: 'Moved' },
  renamed: { zh: '改名', en: 'Renamed' },
  branched: { zh: '调整归属', en: 'Put elsewhere' },
  closed: { zh: '撤销', en: 'Closed' },
}
