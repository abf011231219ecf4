// The room's face: what main registers. Papers read other rooms only through the chapters handed in.
import type { Chapter, DeskShelf } from '../matters/chapters.ts'
import type { Door } from '../platform/server/door.ts'
import { briefDoors } from './briefs/pages/routes.tsx'
import { bulletinDoors } from './bulletins/routes.tsx'
import { chapter } from './chapter.ts'
import { shelves } from './desk.ts'
import { instructionDoors } from './instructions/routes.tsx'
import { jobs, proposalChapter, proposalDoors, proposalShelves } from './proposals/room.ts'
import { recommendationDoors } from './recommendations/routes.tsx'
import { speechDoors } from './speeches/routes.tsx'

export const papersJobs = jobs

export const papersChapters: readonly Chapter[] = [chapter, proposalChapter]

export const papersShelves: readonly DeskShelf[] = [...shelves, ...proposalShelves]

export const papersDoors = (chapters: readonly Chapter[]): Door[] => [
  ...briefDoors(chapters),
  ...bulletinDoors,
  ...instructionDoors,
  ...proposalDoors(chapters),
  ...recommendationDoors(chapters),
  ...speechDoors,
]
