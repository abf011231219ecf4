// Owns: what a figure is: a name for a question, and the statement that lists its records. All counts come from that
// list and nothing else; no total is typed. Leaves: one row a record, with the day on which it begins to count.
import { type RawBuilder, sql } from 'kysely'
import type { CommitteeId } from '../../platform/ids.ts'

/** Whose journal moves it; null: few records, counted from their rows each time. */
export type Follows = 'matter' | 'submission' | null
export const figureGroups = ['heard', 'talked', 'agreed', 'written', 'done', 'organised', 'served'] as const
export type FigureGroup = (typeof figureGroups)[number]
export type RecordKind =
  | 'matter'
  | 'submission'
  | 'venue'
  | 'region'
  | 'activity'
  | 'shift'
  | 'order'
  | 'brief'
  | 'bulletin'
  | 'proposal'
  | 'none'

/** Which records are asked for: all of a committee, or those of the matters or submissions that `chosen` names. */
export interface Asked {
  committeeId: CommitteeId
  chosen?: RawBuilder<unknown>
}

export interface Figure {
  readonly key: string
  readonly group: FigureGroup
  /** A part of a whole; otherwise a plain count. */
  readonly ratio: boolean
  readonly follows: Follows
  /** How things stand today, whatever period is asked for. */
  readonly standing: boolean
  readonly records: RecordKind
  facts(asked: Asked): RawBuilder<unknown>
}

export interface Part {
  from?: RawBuilder<unknown>
  /** The record itself; a matter or submission where it is left out. */
  record?: RawBuilder<unknown>
  at?: RawBuilder<unknown>
  /** A day in place of a moment: what is due counts from its due day. */
  on?: RawBuilder<unknown>
  met?: RawBuilder<unknown>
  where?: RawBuilder<unknown>
}

const always = sql`true`

export const localDay = (at: RawBuilder<unknown>) => sql`(${at} at time zone 'Asia/Shanghai')::date`

const dayOf = ({ at, on }: Part, born: RawBuilder<unknown>) => on ?? localDay(at ?? born)

export function ofMatter(key: string, group: FigureGroup, part: Part): Figure {
  const facts = ({ committeeId, chosen }: Asked) => sql`
    select m.committee_id, ${key}::text as figure, ${dayOf(part, sql`m.created_at`)} as day,
      ${part.record ?? sql`m.id`} as record_id, m.id as subject_id, m.id as matter_id,
      ${part.met ?? always} as met, m.township_id, m.village_id, m.venue_id, m.method_code, m.category,
      null::text as channel
    from matters m ${part.from ?? sql``}
    where m.committee_id = ${committeeId} and ${among(sql`m.id`, chosen)} and ${part.where ?? always}`
  return { ...usual(key, group, part), follows: 'matter', records: 'matter', facts }
}

/** Reports of wrongdoing are nobody's figure. */
export function ofSubmission(key: string, group: FigureGroup, part: Part): Figure {
  const facts = ({ committeeId, chosen }: Asked) => sql`
    select s.committee_id, ${key}::text as figure, ${dayOf(part, sql`s.created_at`)} as day,
      ${part.record ?? sql`s.id`} as record_id, s.id as subject_id, s.matter_id,
      ${part.met ?? always} as met, s.township_id, s.village_id, s.venue_id, null::text as method_code,
      null::text as category, s.channel
    from submissions s ${part.from ?? sql``}
    where s.committee_id = ${committeeId} and not s.confidential and ${among(sql`s.id`, chosen)}
      and ${part.where ?? always}`
  return { ...usual(key, group, part), follows: 'submission', records: 'submission', facts }
}

interface RowsPart extends Part {
  records: RecordKind
  standing?: boolean
  /** Columns of the place, by name: township, village, venue. */
  place: [RawBuilder<unknown>, RawBuilder<unknown>, RawBuilder<unknown>]
}

/** From rows of which there are few; `tenant` is the column that names the committee. */
export function ofRows(key: string, group: FigureGroup, tenant: RawBuilder<unknown>, part: RowsPart): Figure {
  const [township, village, venue] = part.place
  const day = part.standing ? sql`current_date` : dayOf(part, sql`now()`)
  const facts = ({ committeeId }: Asked) => sql`
    select ${tenant} as committee_id, ${key}::text as figure, ${day} as day, ${part.record} as record_id,
      ${part.record} as subject_id, null::uuid as matter_id, ${part.met ?? always} as met,
      ${township} as township_id, ${village} as village_id, ${venue} as venue_id, null::text as method_code,
      null::text as category, null::text as channel
    from ${part.from} where ${tenant} = ${committeeId} and ${part.where ?? always}`
  return {
    ...{ ...usual(key, group, part), follows: null, records: part.records, facts },
    standing: part.standing ?? false,
  }
}

const usual = (key: string, group: FigureGroup, part: Part) => ({
  ...{ key, group, ratio: part.met !== undefined, standing: false },
})

const among = (id: RawBuilder<unknown>, chosen: RawBuilder<unknown> | undefined) =>
  chosen ? sql`${id} in (${chosen})` : always
