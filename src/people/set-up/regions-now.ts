// `npm run regions -- --prefix AB --file places.csv`: adds townships and villages that are not there yet.
// With `--official` the file is a list of the whole country: what lies in the committee's own region is taken from it.
import { createReadStream } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { onTheGround } from './ground.ts'
import { addPlacesIn, type Place, readOfficial, readPlaces } from './places.ts'
import { SetUpRefused } from './refused.ts'
import { atTheTerminal, lang } from './terminal.ts'
import { words } from './words.ts'

await atTheTerminal(async () => {
  const asked = parseArgs({
    options: { prefix: { type: 'string' }, file: { type: 'string' }, official: { type: 'boolean' } },
  }).values
  const { prefix = '', file = '', official = false } = asked
  await access(file).catch(() => {
    throw new SetUpRefused(words.both.fileWrong, `--file ${file}`)
  })
  const told = await onTheGround((db) => addPlaces(db, prefix, (code) => placesIn(file, official, code)))
  process.stdout.write(`${words(lang).added(told.added, told.places)}\n`)
})

async function placesIn(file: string, official: boolean, code: string): Promise<Place[]> {
  return official ? readOfficial(createReadStream(file), code) : readPlaces(await readFile(file, 'utf8'))
}

async function addPlaces(db: Db, prefix: string, read: (code: string) => Promise<Place[]>) {
  const committee = await db.q
    .selectFrom('committees')
    .select(['id', 'region_code'])
    .where('code_prefix', '=', prefix)
    .executeTakeFirst()
  if (!committee) throw new SetUpRefused(words.both.noCommittee, `--prefix ${prefix}`)
  const places = await read(committee.region_code)
  const added = await transaction(db, (tx) => addPlacesIn(tx, committee.id as CommitteeId, places))
  return { added, places: places.length }
}
