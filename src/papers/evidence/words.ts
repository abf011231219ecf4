import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  evidence: { zh: '附件', en: 'Evidence' },
  attach: { zh: '加照片或文件', en: 'Add photos or papers' },
  attachLead: {
    zh: '能读这份文稿的人才看得到，不公开。照片里的拍摄地点会自动去掉；有别人的脸、门牌、电话的请先遮住。',
    en: 'Seen by those who may read this text, and never public. Where a photo was taken is removed; cover faces, door plates and numbers first.',
  },
  photos: { zh: '照片', en: 'Photos' },
  papers: { zh: '文件（PDF 或照片）', en: 'Papers (PDF or pictures)' },
  chooseOne: { zh: '请至少选一张照片或一份文件。', en: 'Choose at least one photo or paper.' },
  full: { zh: '一份文稿最多二十个附件。', en: 'At most twenty to one text.' },
  takeAway: { zh: '拿掉', en: 'Take away' },
  takeOneAway: { zh: (label: string) => `拿掉${label}`, en: (label) => `Take away ${label.toLowerCase()}` },
  takeAwayWarning: {
    zh: (label: string) => `${label}拿掉以后找不回来。`,
    en: (label) => `${label} is gone for good.`,
  },
  photo: { zh: (no: string) => `照片 ${no}`, en: (no) => `Photo ${no}` },
  paper: { zh: (no: string) => `文件 ${no}`, en: (no) => `Paper ${no}` },
})
