// Owns: how dates, times and numbers are written for people. Local time is always Asia/Shanghai.

import type { Lang } from './phrases.ts'
import { phrases } from './phrases.ts'

const zone = 'Asia/Shanghai'
const dayLength = 86_400_000

/** `11月21日 周六` / `21 Nov, Sat`; the year is added when it is not the year of `now`. */
export function day(when: Date | string, lang: Lang, now = new Date()): string {
  const at = moment(when)
  const year = yearOf(at) !== yearOf(now)
  if (lang === 'zh') return `${year ? zhYear.format(at) : ''}${zhDay.format(at)} ${zhWeekday.format(at)}`
  return `${(year ? enDayYear : enDay).format(at)}, ${enWeekday.format(at)}`
}

/** `11月21日 周六 14:30` / `21 Nov, Sat, 14:30` */
export function dayAndTime(when: Date | string, lang: Lang, now = new Date()): string {
  return `${day(when, lang, now)}${lang === 'zh' ? ' ' : ', '}${time(when)}`
}

/** `14:30` in both languages. */
export function time(when: Date | string): string {
  return clock.format(moment(when))
}

/** `9月` / `Sept` for `2026-09`. */
export function monthName(month: string, lang: Lang): string {
  return (lang === 'zh' ? zhMonth : enMonth).format(moment(`${month}-15`))
}

/** Whole local days between `now` and `when`: `还有3天` / `3 days left`, `今天`, `已过2天`. */
export function daysFromNow(when: Date | string, lang: Lang, now = new Date()): string {
  const days = localDay(moment(when)) - localDay(now)
  const words = relative(lang)
  if (days === 0) return words.today
  if (days === 1) return words.tomorrow
  if (days === -1) return words.yesterday
  return days > 0 ? words.left(days) : words.past(-days)
}

/** With more about it in brackets. */
export function bracketed(text: string, more: string, lang: Lang): string {
  return lang === 'zh' ? `${text}（${more}）` : `${text} (${more})`
}

/** `12,345` / `12,345`; fractions keep at most one digit. */
export function number(value: number, lang: Lang): string {
  return (lang === 'zh' ? zhNumber : enNumber).format(value)
}

/** `86%`; an empty whole gives an en dash, never 0 % or 100 %. */
export function percent(part: number, whole: number, lang: Lang): string {
  return whole === 0 ? '–' : `${number(Math.round((part / whole) * 100), lang)}%`
}

/** What an `<input type="datetime-local">` shows for an instant. */
export function localMoment(when: Date): string {
  return localIso.format(when).replace(' ', 'T')
}

const relative = phrases({
  today: { zh: '今天', en: 'today' },
  tomorrow: { zh: '明天', en: 'tomorrow' },
  yesterday: { zh: '昨天', en: 'yesterday' },
  left: { zh: (n: number) => `还有${n}天`, en: (n: number) => `${n} days left` },
  past: { zh: (n: number) => `已过${n}天`, en: (n: number) => `${n} days ago` },
})

const form = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
const zhYear = form('zh-CN', { year: 'numeric' })
const zhDay = form('zh-CN', { month: 'long', day: 'numeric' })
const zhMonth = form('zh-CN', { month: 'numeric' })
const enMonth = form('en-GB', { month: 'long' })
const zhWeekday = form('zh-CN', { weekday: 'short' })
const enDay = form('en-GB', { month: 'short', day: 'numeric' })
const enDayYear = form('en-GB', { year: 'numeric', month: 'short', day: 'numeric' })
const enWeekday = form('en-GB', { weekday: 'short' })
const clock = form('en-GB', { hour: '2-digit', minute: '2-digit' })
const localIso = form('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
const yearNumber = form('en-GB', { year: 'numeric' })
const zhNumber = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 })
const enNumber = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

// A bare day such as 2026-11-21 is that local day, not midnight in Greenwich.
function moment(when: Date | string): Date {
  if (when instanceof Date) return when
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00+08:00` : when)
}

function yearOf(at: Date): string {
  return yearNumber.format(at)
}

function localDay(at: Date): number {
  return Math.floor((at.getTime() + 8 * 3_600_000) / dayLength)
}
