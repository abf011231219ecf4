import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  board: { zh: '公示栏', en: 'Public board' },
  boardLead: {
    zh: '公开页面和海报上写的人和职责。谁在这里任职，由任职名单决定；职责可以在这里改。',
    en: 'The names and duties on the public page and the poster. Who serves follows the appointments; duties are written here.',
  },
  serves: { zh: '谁在这里', en: 'Who serves here' },
  nobody: { zh: '还没有人在这里任职', en: 'Nobody serves here yet' },
  nobodyAdvice: {
    zh: '任职后会写在这里。现在可以从首页反映，或打电话。',
    en: 'Names will stand here. Until then please speak from the front page, or ring.',
  },
  duty: { zh: '职责', en: 'Duty' },
  dutyHint: { zh: '例如：周三上午接待，负责物业和供暖', en: 'For example: receives on Wednesdays; heating' },
  save: { zh: '保存', en: 'Save' },
  back: { zh: '回到议事点', en: 'Back to the venue' },
  acting: { zh: '代理', en: 'acting' },
  known: { zh: '来报到的委员', en: 'Members who made themselves known here' },
  where: { zh: '在哪里，什么时候', en: 'Where and when' },
  kind: { zh: '类型', en: 'Kind' },
  brand: { zh: '大家叫它', en: 'People call it' },
  region: { zh: '村或社区', en: 'Village or community' },
  address: { zh: '地址', en: 'Address' },
  hours: { zh: '接待时间', en: 'When someone is there' },
  since: { zh: '挂牌', en: 'Opened' },
  guide: { zh: '联系指导', en: 'Guided by' },
  method: { zh: '工作法', en: 'Working method' },
  phone: { zh: '电话', en: 'Telephone' },
  speak: { zh: '在这里反映一件事', en: 'Raise something here' },
  duties: {
    zh: (role: string, duty: string) => (duty ? `${role} · ${duty}` : role),
    en: (role, duty) => (duty ? `${role} · ${duty}` : role),
  },
})
