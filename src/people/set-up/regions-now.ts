// `npm run regions -- --prefix AB --file places.csv`: adds townships and villages that are not there yet.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { onTheGround } from './ground.ts'
import { addPlacesIn, type Place, readPlaces } from './places.ts'
import { SetUpRefused } from './refused.ts'
import { atTheTerminal, lang } from './terminal.ts'
import { words } from './words.ts'

await atTheTerminal(async () => {
  const { prefix, file } = parseArgs({
    options: { prefix: { type: 'string' }, file: { type: 'string' } },
  }).values
  const text = await readFile(file ?? '', 'utf8').catch(() => {
    throw new SetUpRefused(words.both.fileWrong, `--file ${file ?? ''}`)
  })
  const places = readPlaces(text)
  const added = await onTheGround((db) => addPlaces(db, prefix ?? '', places))
  process.stdout.write(`${words(lang).added(added, places.length)}\n`)
})

async function addPlaces(db: Db, prefix: string, places: readonly Place[]): Promise<number> {
  const committee = await db.q
    .selectFrom('committees')
    .select('id')
    .where('code_prefix', '=', prefix)
    .executeTakeFirst()
  if (!committee) throw new SetUpRefused(words.both.noCommittee, `--prefix ${prefix}`)
  return transaction(db, (tx) => addPlacesIn(tx, committee.id as CommitteeId, places))
}
