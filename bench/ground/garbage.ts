// Owns: the kinds of garbage: each takes a well-formed request and gives what is really sent, one call or two at once.
import { newId } from '../../src/platform/ids.ts'
import type { Dice } from '../../test/model/dice.ts'
import type { Keys } from './keys.ts'
import { anyId, encoded, type Knock } from './knock.ts'

export interface Thrown {
  knocks: Knock[]
  /** Else one after the other. */
  together?: boolean
}
type Spoil = (knock: Knock, dice: Dice, keys: Keys) => Thrown

const nonsense = [
  ...`|０|-1|99999999999999999999|1e308|NaN|null|on|[object Object]|%|\\|a,b|{}|__proto__|{"a":1}`.split('|'),
  ...'2026-02-30|9999-12-31|275760-09-14|2199-12-31T25:61|0000-00-00|-0001-01-01T00:00'.split('|'),
  ...`'; drop table matters; --|<script>alert(1)</script>|../../etc/passwd|\u202E| `.split('|'),
  ...['00000000-0000-0000-0000-000000000000', '😀'.repeat(400), '字'.repeat(4000)],
]
const one = (knock: Knock): Thrown => ({ knocks: [knock] })
const pick = <T>(dice: Dice, list: readonly T[]): T => dice.one(list) as T
const queried = (path: string, more: string) => `${path}${path.includes('?') ? '&' : '?'}${more}`
/** A GET takes no form: there the same rubbish comes as the query. */
const asQuery = (knock: Knock, value: string, dice: Dice) =>
  one({ ...knock, path: queried(knock.path, `${pick(dice, queryNames)}=${value}`) })
const queryNames = 'after page q back code state day from method region kind id'.split(' ')

const lone = Buffer.from([0xed, 0xa0, 0x80])
const formWith = (knock: Knock, raw: Buffer) =>
  Buffer.concat(
    (knock.fields.length > 0 ? knock.fields : [['words', '']]).flatMap(([name], at) => [
      Buffer.from(`${at > 0 ? '&' : ''}${name}=`),
      raw,
    ]),
  )

const wrongTypes: Spoil = (knock, dice, keys) => {
  if (knock.method === 'GET') return asQuery(knock, encodeURIComponent(pick(dice, nonsense)), dice)
  const fields = knock.fields.flatMap(([name, value]): [string, string][] => {
    const spoilt = pick(dice, [...nonsense, anyId(keys, dice)])
    return dice.often(0.3)
      ? [[name, value]]
      : dice.often(0.3)
        ? [
            [name, spoilt],
            [name, value],
          ]
        : [[name, spoilt]]
  })
  return one({ ...knock, fields: [...fields, ['__proto__', 'x'], ['_replay', pick(dice, nonsense)]] })
}

const huge: Spoil = (knock, dice) => {
  if (knock.method === 'GET') return asQuery(knock, 'x'.repeat(pick(dice, [4000, 12_000, 20_000])), dice)
  return one({
    ...knock,
    body: formWith(knock, Buffer.alloc(pick(dice, [17_000, 90_000, 300_000]), '%E5%AD%97')),
  })
}

const brokenEncoding: Spoil = (knock, dice) => {
  const broken = pick(dice, ['%', '%zz', '%ff%fe', '%c0%af', '%E5%AD', '%u0041', '+%', '%ed%a0%80'])
  if (knock.method === 'GET' || dice.often(0.3))
    return dice.often(0.5)
      ? asQuery(knock, broken, dice)
      : one({ ...knock, path: lastPart(knock.path, broken) })
  return one({ ...knock, body: formWith(knock, Buffer.from(broken)) })
}
const lastPart = (path: string, other: string) => path.replace(/[^/]*$/, other)

const foreignIds: Spoil = (knock, dice, keys) => {
  const other = () =>
    pick(dice, [anyId(keys, dice), newId(new Date()), 'x', '0', keys.receipts[0] ?? '', knock.path])
  const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/(receipts|t|e|m|invitations|q|methods)\/)[\w-]+/g
  const path = knock.path.replaceAll(ids, () => encodeURIComponent(other()))
  const fields = knock.fields.map(([name, value]): [string, string] => [
    name,
    ids.test(value) ? other() : value,
  ])
  return one({ ...knock, path, fields })
}

const again = (knock: Knock, dice: Dice): Knock => ({
  ...knock,
  fields: [...knock.fields, ['_replay', `fuzz-${dice.below(2 ** 31)}`]],
})
const replayed: Spoil = (knock, dice) => {
  const same = again(knock, dice)
  return { knocks: [same, same] }
}
const atOnce: Spoil = (knock, dice) => {
  const same = dice.often(0.5) ? again(knock, dice) : knock
  return { knocks: [same, same], together: true }
}

const wrongContentType: Spoil = (knock, dice) => {
  const types = [
    'application/json',
    'text/plain',
    'text/xml',
    null,
    'multipart/form-data',
    'x',
    'image/jpeg; a=;',
  ]
  const body = dice.often(0.5)
    ? Buffer.from(JSON.stringify(Object.fromEntries(knock.fields)))
    : encoded(knock.fields)
  return one({ ...knock, type: pick(dice, types), body })
}

const part = (name: string, more = '') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
const brokenMultipart: Spoil = (knock, dice) => {
  const name = dice.one(knock.fields)?.[0] ?? 'photos'
  const bodies = [
    `${part(name)}cut o`,
    `${part(name, '; filename="a\0.jpg"')}\xff\xd8\xff\r\n--b--`,
    `${part(name, '; filename="../../x.jpg"\r\nContent-Type: image/jpeg')}no picture\r\n--b--`,
    `${part('photos', '; filename="x.jpg"\r\nContent-Type: image/jpeg')}\xff\xd8\xff\xe0broken\r\n--b--\r\n`,
    `${part('files', '; filename=""')}\r\n--b--\r\n`,
    `--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--`,
    `--b--`,
    '\0'.repeat(100),
    `${part(name)}${part(name)}--b`,
  ]
  const type = pick(dice, [
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary=',
    'multipart/mixed; boundary=b',
  ])
  return one({ ...knock, type, body: Buffer.from(pick(dice, bodies), 'latin1') })
}

const endings = '/|/..|/../../../etc/passwd|%2f..%2f..|;x=1|%20|?|?__proto__[a]=1&a=1&a=2|#x'.split('|')
const lastParts = [
  ...'..%2f..%2fetc%2fpasswd|%00|__proto__|constructor|%5c..%5c|toString'.split('|'),
  'a'.repeat(6000),
]
const pathTricks: Spoil = (knock, dice) => {
  const { path } = knock
  const tricks = [
    ...endings.map((end) => path + end),
    ...lastParts.map((last) => lastPart(path, last)),
    ...[`/${path}`, `/.${path}`, `//evil.test${path}`, `http://evil.test${path}`, path.toUpperCase(), '*'],
  ]
  return one({ ...knock, path: pick(dice, tricks) })
}

const nulAndSurrogates: Spoil = (knock, dice) => {
  const raw = pick(dice, [
    Buffer.from('a\0b'),
    lone,
    Buffer.from('%00'),
    Buffer.from('%ED%A0%80'),
    Buffer.from('\ufffe'),
  ])
  const sent = raw.includes('%') ? raw.toString() : pick(dice, ['%00', 'a%00b', '%ED%A0%80', '%EF%BF%BE'])
  if (dice.often(0.2))
    return one({ ...knock, cookie: `${knock.cookie}; draft=${sent}; lang=${sent}; receipts=${sent}` })
  if (knock.method === 'GET')
    return dice.often(0.5) ? asQuery(knock, sent, dice) : one({ ...knock, path: lastPart(knock.path, sent) })
  const all = dice.often(0.5)
  if (all) return one({ ...knock, body: formWith(knock, raw) })
  const at = dice.below(knock.fields.length || 1)
  const fields = knock.fields.map(([name, value], n): [string, string] => [
    name,
    n === at ? `${value}\0` : value,
  ])
  return one({ ...knock, fields: [...fields, ['_replay', dice.often(0.5) ? 'k\0' : '']] })
}

const otherCookies: Spoil = (knock, dice, keys) => {
  const theirs = pick(dice, [...keys.sessions.values()].flat())
  const jars = [
    ...[
      `session=${theirs}`,
      `session=${theirs}`,
      `session=${theirs}`,
      '',
      'session=',
      'session=%00',
      'session=%zz',
      ';;;=;',
    ],
    ...[
      `session=${theirs}; session=${theirs.slice(1)}`,
      `session=${'x'.repeat(7000)}`,
      `draft=${theirs}`,
      'session="',
    ],
    ...[`${knock.cookie}; lang=xx; theme=__proto__; elder=9`, `session=${keys.receipts[0] ?? ''}`],
  ]
  return one({ ...knock, cookie: pick(dice, jars) })
}

export const kinds: Readonly<Record<string, Spoil>> = {
  'wrong types': wrongTypes,
  'huge bodies': huge,
  'broken encodings': brokenEncoding,
  'foreign ids': foreignIds,
  'replayed forms': replayed,
  'two at once': atOnce,
  'wrong content types': wrongContentType,
  'broken multipart': brokenMultipart,
  'path tricks': pathTricks,
  'NUL and lone surrogates': nulAndSurrogates,
  'cookies of others': otherCookies,
}
