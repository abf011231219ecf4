import { phrases } from '../words/phrases.ts'

export const shellWords = phrases({
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  front: { zh: '首页', en: 'Front page' },
  menu: { zh: '栏目', en: 'Sections' },
  more: { zh: '更多', en: 'More' },
  settings: { zh: '显示', en: 'Display' },
  elderOn: { zh: '长辈版', en: 'Large print' },
  elderOff: { zh: '标准版', en: 'Standard view' },
  otherLanguage: { zh: 'English', en: '中文' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  demonstration: {
    zh: '演示：这里的地方、人和事都是虚构的。',
    en: 'Demonstration: places, people and matters here are invented.',
  },
  about: { zh: '关于本站', en: 'About this site' },
  privacy: { zh: '个人信息怎么用', en: 'How personal data is used' },
  feedback: { zh: '这个网站不好用？告诉我们', en: 'Is this site hard to use? Tell us' },
  readAloud: { zh: '读给我听', en: 'Read aloud' },
  stopReading: { zh: '停止朗读', en: 'Stop reading' },
  mistake: { zh: '有要改的：', en: 'To put right: ' },
})

export const partWords = phrases({
  blue: { zh: '快到期', en: 'Due soon' },
  yellow: { zh: '进展慢', en: 'Behind plan' },
  red: { zh: '已超期', en: 'Overdue' },
  none: { zh: '正常', en: 'On time' },
  kept: { zh: '已办好', en: 'Done' },
  done: { zh: '已走过', en: 'done' },
  skipped: { zh: '没经过', en: 'not gone through' },
  present: { zh: '现在在这里', en: 'now here' },
  ahead: { zh: '还没到', en: 'still ahead' },
  of: {
    zh: (part: string, whole: string) => `${whole} 中的 ${part}`,
    en: (part, whole) => `${part} of ${whole}`,
  },
  step: {
    zh: (now: number, all: number) => `第 ${now} 步，共 ${all} 步`,
    en: (now, all) => `Step ${now} of ${all}`,
  },
  scan: { zh: '扫一扫打开', en: 'Scan to open' },
  scroll: { zh: '表格可以左右滑动', en: 'The table scrolls sideways' },
})
