// Owns: an empty county with its regions and a secretary-general, and the invented names that fill its three files.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromAbove } from '../../../src/front/venue/above.ts'
import { bringFiles } from '../../../src/organisation/rolls/bringing/bring.ts'
import { type Roll, rolls } from '../../../src/organisation/rolls/columns.ts'
import { everyFate, type Files } from '../../../src/organisation/rolls/fate.ts'
import { fatesOf } from '../../../src/organisation/rolls/fates.ts'
import { rollOf } from '../../../src/organisation/rolls/there/export.ts'
import { groundOf } from '../../../src/organisation/rolls/there/ground.ts'
import { addAccountIn } from '../../../src/people/accounts.ts'
import type { Staff } from '../../../src/people/actors.ts'
import { appointIn } from '../../../src/people/appointments.ts'
import { allRegions } from '../../../src/people/regions.ts'
import { setUpCommittee } from '../../../src/people/set-up/committee.ts'
import { addPlacesIn, type Place } from '../../../src/people/set-up/places.ts'
import { fixedClock } from '../../../src/platform/clock/clock.ts'
import { type Db, transaction } from '../../../src/platform/database/transaction.ts'
import { diskStore } from '../../../src/platform/files/store.ts'
import type { CommitteeId } from '../../../src/platform/ids.ts'
import { newKeyRing, secretsFrom } from '../../../src/platform/secrets/secrets.ts'
import { freshDatabase } from '../../database.ts'

export type EmptyCounty = Awaited<ReturnType<typeof emptyCounty>>
const code = '990801000000'

export async function emptyCounty(places: readonly Place[]) {
  const database = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'yishi-county-'))
  const clock = fixedClock(new Date('2026-03-09T09:00:00+08:00'))
  const db: Db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  const { committeeId } = await setUpCommittee(db, {
    ...{ name: { zh: '云溪政协', en: 'Yunxi Committee' }, region: { zh: '云溪', en: 'Yunxi' } },
    ...{ code, prefix: 'YX', phone: '0100-3012345', host: undefined, places: [] },
    first: { sysAdmin: { login: 'sys', name: '系统员' }, securityAdmin: { login: 'sec', name: '安全员' } },
  })
  const by = await transaction(db, async (tx) => {
    await addPlacesIn(tx, committeeId, places)
    return secretaryOf(tx, committeeId)
  })
  const methods = await fromAbove.methods(db, committeeId)
  return {
    ...{ db, committeeId, by, url: database.url },
    fates: async (files: Files) => fatesOf(files, await groundOf(db, by, methods)),
    bring: (files: Files) => bringFiles(db, by, files, methods),
    async out(): Promise<Files> {
      const files: Files = {}
      for (const roll of rolls) files[roll] = await rollOf(db, by, roll, methods)
      return files
    },
    async end() {
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function secretaryOf(tx: Parameters<typeof appointIn>[0], committeeId: CommitteeId) {
  const [root] = await allRegions(tx, committeeId)
  if (!root) throw new RangeError('a county without a region')
  const accountId = await addAccountIn(tx, committeeId, { login: 'mishu', name: '秘书长' })
  await appointIn(tx, committeeId, { accountId, role: 'secretaryGeneral', regionId: root.id }, null)
  const post = { role: 'secretaryGeneral', regionId: root.id, regionLevel: 'county' } as const
  const by: Staff<'secretaryGeneral'> = {
    ...{ kind: 'staff', committeeId, accountId, name: '秘书长', lang: 'zh', as: 'secretaryGeneral' },
    appointments: [{ ...post, bodyId: null, venueId: null, acting: false }],
    ...{ provenAt: tx.clock.now(), sessionHash: 'walk' },
  }
  return by
}

/** `urban` streets, the rest towns, each with some villages; codes say what is which. */
export function placesFor(townships: number, villagesEach: number, urban: number): Place[] {
  return Array.from({ length: townships }, (_, at) => {
    const street = at < urban
    const number = street ? at + 1 : 100 + at - urban
    const head = `990801${String(number).padStart(3, '0')}`
    const township = { code: `${head}000`, zh: townshipName(at, street), en: `Township ${at + 1}` }
    const villages = Array.from({ length: villagesEach }, (_, nth) => ({
      code: `${head}${String((street ? 1 : 201) + nth).padStart(3, '0')}`,
      zh: `${first[(at * 7 + nth) % first.length]}${second[(at + nth * 3) % second.length]}${at + 1}${street ? '社区' : '村'}${nth + 1}`,
      en: `Village ${at + 1}.${nth + 1}`,
    }))
    return [township, ...villages]
  }).flat()
}

const first = [...'青白黄红绿石沙柳桃杏梅松竹']
const second = [...'河山岭湾桥沟坪塘']
export const townshipName = (at: number, street: boolean) =>
  `${first[at % first.length]}${second[Math.floor(at / first.length) % second.length]}${street ? '街道' : '镇'}`

const surnames = [...'安白柏蔡岑常楚崔戴邓董窦樊方冯符甘高葛耿龚古关郭韩郝何贺洪侯']
const given = ['大成', '小雨', '秋实', '春来', '立夏', '国平', '晓岚', '文杰', '德明', '玉兰', '海涛']
export const personName = (at: number) => `${surnames[at % surnames.length]}${given[at % given.length]}${at}`
export const login = (at: number) => `w${String(at).padStart(4, '0')}`

/** Rows under a heading. */
export const sheet = (heading: string, rows: readonly (readonly string[])[]): string[][] => [
  heading.split(','),
  ...rows.map((row) => [...row]),
]

/** Brought over whole, and given out again: another county of the same places takes it and gives out the same. */
export async function bringAndReturn(
  county: EmptyCounty,
  another: EmptyCounty,
  files: Files,
): Promise<number> {
  const seen = await county.fates(files)
  const wrong = everyFate(seen).filter((one) => one.kind !== 'new')
  if (wrong.length > 0) throw new RangeError(JSON.stringify(wrong.slice(0, 3)))
  const brought = await county.bring(files)
  const given = await county.out()
  await another.bring(given)
  const again = await another.out()
  for (const roll of rolls) refuseDifference(roll, given, again)
  return brought
}

function refuseDifference(roll: Roll, given: Files, again: Files): void {
  const [a, b] = [given[roll] ?? [], again[roll] ?? []]
  const at = a.findIndex((row, place) => row.join('\t') !== b[place]?.join('\t'))
  if (at >= 0 || a.length !== b.length)
    throw new RangeError(`${roll} ${at}: ${a[at]?.join('|')} ≠ ${b[at]?.join('|')}`)
}

export const venueHead =
  '名称,类型,所在地,地址,接待时间,工作法,本地叫法,上级议事点,用哪间屋,归口机构,指导专委会'
export const peopleHead = '登录名,姓名,届次,常委,哪一级委员,界别,专长,住在'
export const postHead = '登录名,职务,负责的地方,议事点,机构,上级机构,联系社区,职责,起'
export const since = '2026-01-01'

/** Set up from the files, given out, taken by another county of the same places, and looked at. */
export async function walk(
  places: ReturnType<typeof placesFor>,
  files: Files,
  look: (county: EmptyCounty) => Promise<void>,
) {
  const [county, another] = await Promise.all([emptyCounty(places), emptyCounty(places)])
  try {
    await bringAndReturn(county, another, files)
    await look(county)
  } finally {
    await county.end()
    await another.end()
  }
}

export const count = async (
  { db, committeeId }: EmptyCounty,
  table: 'venues' | 'appointments',
  also: Record<string, string> = {},
) => {
  let rows = db.q
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', committeeId)
  for (const [column, value] of Object.entries(also)) rows = rows.where(column as 'id', '=', value)
  return Number((await rows.executeTakeFirstOrThrow()).n)
}
