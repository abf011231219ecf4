// Owns: what the rolls are compared with: what is there, in the cells that would be given out.
import type { Region } from '../../../people/regions.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import type { BodyKind } from '../../bodies.ts'
import type { Cells } from '../columns.ts'

export interface Held<C> {
  id: string
  cells: C
}

export interface Ground {
  today: string
  /** Nobody appoints themselves. */
  self: string
  regions: Places
  methods: readonly { code: string; name: Bilingual }[]
  venues: readonly Held<Cells<'venues'>>[]
  people: readonly Held<Cells<'people'>>[]
  appointments: readonly Held<Cells<'appointments'>>[]
  /** Accounts that hold an administrator's hat today, by login. */
  administrators: ReadonlySet<string>
  /** The kind of each body by its name. */
  bodies: ReadonlyMap<string, BodyKind>
}

export interface Places {
  find(text: string): readonly Region[]
  /** The shortest writing that finds this region and no other. */
  written(id: string): string
  root: Region | undefined
}
