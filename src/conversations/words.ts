import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  chapter: { zh: '码上协商', en: 'Talking it over together' },
  room: { zh: '问大家', en: 'Asked of everyone' },
  open: { zh: '开一场码上协商', en: 'Open a room to talk it over' },
  moderate: { zh: '主持码上协商', en: 'Moderate the room' },
  openNow: { zh: (code: string) => `正在进行 · 代码 ${code}`, en: (code) => `open now · code ${code}` },
  closed: { zh: (when: string) => `${when} 结束`, en: (when) => `closed ${when}` },
})
