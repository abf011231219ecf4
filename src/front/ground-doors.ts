// Owns: doors that stand even where no committee is set up: is it alive, the built style and scripts.
import { sql } from 'kysely'
import { z } from 'zod'
import { assetFile } from '../platform/html/index.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { data, file } from '../platform/server/answer.ts'
import { anyone, type Door, door, limits } from '../platform/server/door.ts'

export const groundDoors: readonly Door[] = [
  door({
    method: 'GET',
    path: '/health',
    who: anyone,
    form: {},
    limit: limits.read,
    answer: 'data',
    title: () => 'health',
    async handle({ db }) {
      const { rows } = await sql<{ name: string }>`select max(name) as name from schema_migrations`.execute(
        db.q,
      )
      return data({ healthy: true, schema: rows[0]?.name ?? null })
    },
  }),
  door({
    method: 'GET',
    path: '/assets/:file',
    who: anyone,
    form: { params: z.object({ file: z.string().max(100) }) },
    limit: { rate: { times: 6000, seconds: 60 } },
    answer: 'file',
    title: () => 'assets',
    async handle({ params }) {
      const found = assetFile(params.file)
      if (!found) throw new OutOfReach({ asset: params.file })
      return file(found.bytes, found.type, params.file, { inline: true, kept: true })
    },
  }),
]
