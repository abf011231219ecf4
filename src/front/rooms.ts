// Owns: the shape of what main registers, so that front knows rooms by what they tell and not by name.
import type { Chapter, DeskShelf } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'

export interface Rooms {
  chapters: readonly Chapter[]
  shelves: readonly DeskShelf[]
  /** Filled once, after all doors are made: the permission table shows its own row as well. */
  doors(): readonly Door[]
}
