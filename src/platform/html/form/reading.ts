// Owns: how one answer is read. Pure; used by fields.ts only.

import type { Bilingual } from '../../words/phrases.ts'
import { problems } from './words.ts'

/** What a reader gives: the value, or the sentence that says how to put it right. */
export type Reading<T> = (raw: string) => T | { stop: Bilingual }

export function stop(message: Bilingual): { stop: Bilingual } {
  return { stop: message }
}

type Problems = ReturnType<typeof problems>
type Details<K extends keyof Problems> =
  Parameters<Problems[K]> extends [string, ...infer Rest] ? Rest : never

/** A sentence of the catalogue in both languages, about the field with this label. */
export function problem<K extends keyof Problems>(
  key: K,
  label: Bilingual,
  ...details: Details<K>
): Bilingual {
  const [zh, en] = [problems('zh')[key], problems('en')[key]] as [Sentence, Sentence]
  const numbers = details as number[]
  return { zh: zh(label.zh, ...numbers), en: en(label.en, ...numbers) }
}
type Sentence = (label: string, ...details: number[]) => string

/** Nothing was answered: an empty or blank string, no value, or the empty file a browser sends for no file. */
export function absent(raw: unknown): boolean {
  if (raw instanceof File) return raw.size === 0 && raw.name === ''
  return raw === undefined || raw === null || (typeof raw === 'string' && clean(raw) === '')
}

export function single(raw: unknown): string | null {
  const only = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw
  return typeof only === 'string' ? only : null
}

/** Trimmed, one kind of line end, no control characters or halves of characters: PostgreSQL refuses those. */
export function clean(raw: string): string {
  const lines = raw.toWellFormed().replace(/\r\n?/g, '\n')
  return lines.replace(/[^\P{Cc}\n\t]/gu, '').trim()
}

/** Digits as people write them: full-width, spaced, with dashes or thousands separators. */
export function digits(raw: string): string {
  const narrow = raw.normalize('NFKC').trim()
  return narrow.slice(0, 1) + narrow.slice(1).replace(/[\s,\-–—]/g, '')
}

export function isDay(value: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

/** `2026-03-08T14:30` on the clock of Asia/Shanghai, which has had no summer time since 1991. */
export function instantOf(value: string): Date | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(\.\d{1,3})?)?$/.exec(value)
  return parts && isDay(parts[1] ?? '') ? new Date(`${parts[1]}T${parts[2]}:${parts[3]}:00+08:00`) : null
}
