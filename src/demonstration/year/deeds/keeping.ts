// Owns: how a tale ends: the case is written, approved, published or not, and kept.
import { writeCase } from '../../../archive/cases/case.ts'
import { draftCase } from '../../../archive/cases/draft.ts'
import { type Archiving, archiveMatter } from '../../../archive/packages/package.ts'
import { findMatter } from '../../../matters/matter.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, local, matterOf } from '../tale.ts'

const write: Deed = async (scene, tale) => {
  const liaison = local(scene, tale, 'liaison')
  const matter = await findMatter(scene.tx, liaison, matterOf(tale))
  const drafted = await draftCase(scene.tx, liaison, matter, scene.chapters)
  return writeCase(scene.tx, liaison, matter.id, { ...drafted, lessons: say.lessons })
}

const kept =
  (decided: Omit<Archiving, 'retention'>): Deed =>
  (scene, tale) => {
    const how = { ...decided, retention: '30' } as const
    return archiveMatter(scene.tx, local(scene, tale, 'convener'), matterOf(tale), how, scene.chapters)
  }
const keep = kept({ decision: 'published' })
const keepInside = kept({ decision: 'refused', reason: 'privacy' })

export const keeping = { write, keep, keepInside }
