import { phrases } from '../../words/phrases.ts'

/** What a form says when something has to be put right. Each says what to do next. */
export const problems = phrases({
  write: { zh: (label: string) => `请填写“${label}”`, en: (label) => `Please fill in “${label}”` },
  choose: { zh: (label: string) => `请选择“${label}”`, en: (label) => `Please choose “${label}”` },
  chooseListed: {
    zh: (label: string) => `“${label}”请从列出的选项里选`,
    en: (label) => `For “${label}”, please choose one of the listed answers`,
  },
  tick: {
    zh: (label: string) => `要继续，请勾选“${label}”`,
    en: (label) => `To go on, please tick “${label}”`,
  },
  tooShort: {
    zh: (label: string, least: number) => `“${label}”请至少写 ${least} 个字`,
    en: (label, least) => `“${label}”: please write at least ${least} characters`,
  },
  tooLong: {
    zh: (label: string, most: number, now: number) =>
      `“${label}”最多 ${most} 个字，现在是 ${now} 个，请删短一些`,
    en: (label, most, now) => `“${label}”: at most ${most} characters, now ${now}. Please shorten it`,
  },
  oneAnswer: {
    zh: (label: string) => `“${label}”只能填一个内容，请重新填写`,
    en: (label) => `“${label}” takes one answer, please fill it in again`,
  },
  number: {
    zh: (label: string) => `“${label}”请填数字，不用写单位`,
    en: (label) => `“${label}”: please write a number, in digits alone`,
  },
  least: {
    zh: (label: string, least: number) => `“${label}”不能小于 ${least}`,
    en: (label, least) => `“${label}” cannot be less than ${least}`,
  },
  most: {
    zh: (label: string, most: number) => `“${label}”不能大于 ${most}`,
    en: (label, most) => `“${label}” cannot be more than ${most}`,
  },
  day: {
    zh: (label: string) => `“${label}”请写成日期，例如 2026-03-08`,
    en: (label) => `“${label}”: please write a date, for example 2026-03-08`,
  },
  moment: {
    zh: (label: string) => `“${label}”请写日期和时间，例如 2026-03-08 14:30`,
    en: (label) => `“${label}”: please write a date and time, for example 2026-03-08 14:30`,
  },
  code: {
    zh: (label: string, length: number) => `“${label}”是 ${length} 位数字，请再核对一次`,
    en: (label, length) => `“${label}” has ${length} digits, please check it once more`,
  },
  addFile: { zh: (label: string) => `请添加“${label}”`, en: (label) => `Please add “${label}”` },
  tooMany: {
    zh: (label: string, most: number) => `“${label}”最多 ${most} 个，请去掉几个`,
    en: (label, most) => `“${label}”: at most ${most}, please take some away`,
  },
  tooHeavy: {
    zh: (label: string, megabytes: number) => `“${label}”里有一个超过 ${megabytes} MB，请换小一点的`,
    en: (label, megabytes) => `“${label}”: one is larger than ${megabytes} MB, please choose a smaller one`,
  },
  notSent: {
    zh: (label: string) => `“${label}”没有传上来，请重新选一次`,
    en: (label) => `“${label}” did not arrive, please choose it once more`,
  },
  other: {
    zh: (label: string) => `“${label}”填得不对，请改一下`,
    en: (label) => `“${label}” is not right yet, please change it`,
  },
})

export const formWords = phrases({
  optional: { zh: '选填', en: 'optional' },
  why: { zh: '为什么问：', en: 'Why we ask: ' },
  whatToChange: {
    zh: (count: number) => (count === 1 ? '有 1 处要改一下' : `有 ${count} 处要改一下`),
    en: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
  },
  nothingLost: { zh: '您写的都还在，没有丢。', en: 'Nothing you wrote is lost.' },
  filesAgain: {
    zh: '照片和文件要重新选一次。',
    en: 'Photos and files have to be chosen once more.',
  },
  choosePlease: { zh: '请选择', en: 'Please choose' },
  sending: { zh: '正在提交，请稍等…', en: 'Sending, one moment…' },
  kept: { zh: '写的内容会先存在这部手机（电脑）上', en: 'What you write is kept on this phone or computer' },
  restored: { zh: '已恢复您上次没提交的内容', en: 'We brought back what you had not sent yet' },
  forget: { zh: '清除', en: 'Clear' },
  remove: { zh: '去掉', en: 'Take away' },
  noteTooMany: { zh: (most: number) => `最多 ${most} 个`, en: (most) => `up to ${most}` },
  maximum: { zh: (most: number) => `最多 ${most} 字`, en: (most) => `up to ${most} characters` },
})

/** What a hidden part of a page is called when it has to be named at all. */
export const hiddenPart = { zh: '页面', en: 'page' }
