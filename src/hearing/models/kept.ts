// Owns: the models in use, read once and kept in memory, for as long as they are in use.
import type { Classifier } from '../../language/models/classifier.ts'
import { readClassifier, shape } from '../../language/models/stored.ts'
import { type Db, readOnce } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { ModelKind } from './examples.ts'

export interface Model {
  id: string
  classifier: Classifier
  /** Of places: how far the first must be ahead. */
  margin: number
}
export type Models = Partial<Record<ModelKind, Model>>

const kept = new Map<string, Model>()

/** What a county has not learnt yet is not there. */
export function modelsOf(db: Db, committeeId: CommitteeId): Promise<Models> {
  return readOnce(db, `hearing models ${committeeId}`, async () => {
    const uses = await db.q
      .selectFrom('hearing_model_uses')
      .select(['kind', 'model_id'])
      .where('committee_id', '=', committeeId)
      .where('until', 'is', null)
      .execute()
    const found: Models = {}
    for (const { kind, model_id } of uses) {
      const model = kept.get(`${committeeId} ${kind}`)
      const right = model?.id === model_id ? model : await read(db, committeeId, kind, model_id)
      if (right) found[kind as ModelKind] = right
    }
    return found
  })
}

/** One of another shape can't be read; the job makes a new one. */
async function read(db: Db, committeeId: CommitteeId, kind: string, id: string): Promise<Model | null> {
  const row = await db.q
    .selectFrom('hearing_models')
    .select(['bytes', 'margin'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('shape', '=', shape)
    .executeTakeFirst()
  if (!row?.bytes) return null
  const model = { id, classifier: readClassifier(row.bytes), margin: row.margin ?? 0 }
  kept.set(`${committeeId} ${kind}`, model)
  return model
}
