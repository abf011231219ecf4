// Owns: what a method costs the people at the grassroots: the fields that its records make staff type for one matter,
// beyond the meeting's own record, and about how long that takes. test/walks/methods counts the same at the doors.
import type { Bilingual } from '../../../platform/words/phrases.ts'
import type { Method, Track } from '../method.ts'
import type { RecordKind } from '../vocabulary.ts'
import { readerWords } from './words.ts'

/** More than that, and the work is for the form and not for the matter. */
export const mostFields = 12

interface Cost {
  /** Required and written by hand; what is chosen, drafted or known already is not counted. */
  fields: number
  minutes: number
  readBy: Bilingual
}

const costs: Partial<Record<RecordKind, Cost>> = {
  submission: { fields: 1, minutes: 2, readBy: readerWords.residents },
  screeningNote: { fields: 4, minutes: 5, readBy: readerWords.residents },
  jointMeetingNote: { fields: 4, minutes: 5, readBy: readerWords.residents },
  representativesMet: { fields: 1, minutes: 2, readBy: readerWords.members },
  claims: { fields: 0, minutes: 1, readBy: readerWords.residents },
  researchNote: { fields: 1, minutes: 10, readBy: readerWords.meeting },
  visitNote: { fields: 1, minutes: 5, readBy: readerWords.meeting },
  plan: { fields: 1, minutes: 5, readBy: readerWords.approver },
  notice: { fields: 0, minutes: 1, readBy: readerWords.invited },
  // When and where: without it nobody can come.
  attendance: { fields: 2, minutes: 3, readBy: readerWords.invited },
  outcomeReport: { fields: 1, minutes: 5, readBy: readerWords.deciders },
  task: { fields: 1, minutes: 2, readBy: readerWords.units },
  practicalDeed: { fields: 1, minutes: 3, readBy: readerWords.residents },
  benefit: { fields: 1, minutes: 3, readBy: readerWords.residents },
  activity: { fields: 1, minutes: 3, readBy: readerWords.members },
  followUpNote: { fields: 0, minutes: 3, readBy: readerWords.convener },
  evaluation: { fields: 0, minutes: 1, readBy: readerWords.convener },
  caseStudy: { fields: 0, minutes: 10, readBy: readerWords.everyone },
  archivePackage: { fields: 0, minutes: 1, readBy: readerWords.later },
}

/** The meeting's own record is the meeting; it is not counted here. */
const free: Cost = { fields: 0, minutes: 0, readBy: readerWords.meeting }

export const costOf = (record: RecordKind): Cost => costs[record] ?? free

export interface Budget {
  fields: number
  minutes: number
}

export function budgetOf(track: Track): Budget {
  const records = recordsOf(track)
  const sum = (part: 'fields' | 'minutes') => records.reduce((total, one) => total + costOf(one)[part], 0)
  return { fields: sum('fields'), minutes: sum('minutes') }
}

/** Records that the draft asks for and the method before it did not: each is a field that somebody must need. */
export function addedTo(before: Method, draft: Method): RecordKind[] {
  const known = new Set(before.tracks.flatMap(recordsOf))
  return [...new Set(draft.tracks.flatMap(recordsOf))].filter((one) => !known.has(one))
}

/** However a matter begins, somebody writes its headline; one note of a site is one note, by whichever name. */
function recordsOf(track: Track): RecordKind[] {
  const all: RecordKind[] = ['submission', ...track.stages.flatMap((rule) => rule.records)]
  const visited = all.includes('researchNote') ? all.filter((one) => one !== 'visitNote') : all
  return [...new Set(visited)]
}
