// The room's face: what main registers. Papers read other rooms only through the chapters handed in.
import type { Chapter, DeskShelf } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'

export const papersChapters: readonly Chapter[] = []

export const papersShelves: readonly DeskShelf[] = []

export const papersDoors = (_chapters: readonly Chapter[]): Door[] => []
