// Owns: what one row of a roll says, read and checked against what is there and what the other files bring. Pure.
// Each gives its cells anew, in the one writing that the product gives out: that is what is compared and stored.
import { normalPhone } from '../../people/identity/phone.ts'
import { roleWords, staffRoles } from '../../people/roles.ts'
import { categoryWords } from '../../people/words.ts'
import { venueKindWords } from '../words.ts'
import { joined, type Reader, yesCell } from './cells.ts'
import type { Cells } from './columns.ts'
import { oneByOne } from './there/appointments.ts'
import type { Ground } from './there/held.ts'
import { levelWords, words } from './words.ts'

const both = words.both

/** A place written in a cell, in its shortest writing; empty where none is written or it is wrong. */
export function placeIn(read: Reader, ground: Ground, column: string, text: string): string {
  if (!text) return ''
  const found = ground.regions.find(text)
  const [only] = found
  if (found.length !== 1 || !only) {
    read.wrong(column, found.length ? both.regionSeveral : both.regionUnknown)
    return ''
  }
  return ground.regions.written(only.id)
}

const wordOf = <K extends string>(list: Readonly<Record<K, { zh: string }>>, code: K | null) =>
  code ? list[code].zh : ''

const short = 40
const long = 120

export function readVenue(read: Reader, ground: Ground): Cells<'venues'> {
  const methods = Object.fromEntries(ground.methods.map((one) => [one.code, one.name]))
  const north = read.number('latitude', -90, 90)
  const east = read.number('longitude', -180, 180)
  if ((north === null) !== (east === null))
    read.wrong(north === null ? 'latitude' : 'longitude', both.bothOrNone)
  const openedOn = read.day('openedOn') ?? ''
  if (openedOn > ground.today) read.wrong('openedOn', both.dayAhead)
  const name = read.text('name', short, true)
  const hours = read.text('hours', long, true)
  const kind = read.oneOf('kind', venueKindWords)
  if (!read.text('kind', long)) read.wrong('kind', both.missing)
  if (!read.text('method', long)) read.wrong('method', both.missing)
  const region = read.text('region', long, true)
  return {
    ...{ name, nameEn: unlike(read.text('nameEn', 80), name), kind: wordOf(venueKindWords, kind) },
    ...{ region: placeIn(read, ground, 'region', region), address: read.text('address', long, true) },
    ...{ hours, hoursEn: unlike(read.text('hoursEn', long), hours), brand: read.text('brand', short) },
    ...{ parent: read.text('parent', 80), room: read.text('room', short) },
    ...{ owner: read.text('owner', 60), guide: read.text('guide', 60) },
    method: wordOf(methods, read.oneOf('method', methods)),
    ...{ latitude: north?.toString() ?? '', longitude: east?.toString() ?? '', openedOn },
  }
}

/** English that only says the Chinese again is no English. */
const unlike = (english: string, chinese: string) => (english === chinese ? '' : english)

export function readPerson(read: Reader, ground: Ground): Cells<'people'> {
  const login = read.text('login', short, true)
  if (login && !/^[\p{L}\p{N}._-]{2,40}$/u.test(login)) read.wrong('login', both.loginWrong)
  const mail = read.text('mail', long)
  if (mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) read.wrong('mail', both.mailWrong)
  const phone = read.text('phone', short)
  if (phone && !normalPhone(phone)) read.wrong('phone', both.phoneWrong)
  const term = read.number('term', 1, 99)
  if (term !== null && !Number.isInteger(term)) read.wrong('term', both.numberWrong)
  const level = read.oneOf('level', levelWords)
  const member = {
    ...{ standing: yesCell(read.yes('standing')), sectors: joined(read.several('sectors')) },
    expertise: joined(read.severalOf('expertise', categoryWords).map((one) => categoryWords[one].zh)),
    ...{ committee: read.text('committee', 60), workUnit: read.text('workUnit', 80) },
    home: placeIn(read, ground, 'home', read.text('home', long)),
    work: placeIn(read, ground, 'work', read.text('work', long)),
  }
  const said = level || Object.values(member).some(Boolean)
  if (said && term === null) read.wrong('term', both.termMissing)
  return {
    ...{ login, name: read.text('name', short, true), nameEn: read.text('nameEn', 60), mail, phone },
    ...{
      term: term?.toString() ?? '',
      level: wordOf(levelWords, level ?? (term === null ? null : 'county')),
    },
    ...member,
  }
}

const appointable = Object.fromEntries(staffRoles.map((role) => [role, roleWords[role]])) as Record<
  (typeof staffRoles)[number],
  { zh: string; en: string }
>

export function readAppointment(read: Reader, ground: Ground): Cells<'appointments'> {
  const login = read.text('login', short, true)
  if (!read.text('role', short)) read.wrong('role', both.missing)
  const role = read.oneOf('role', appointable)
  if (role && oneByOne.includes(role)) read.wrong('role', both.adminRole)
  const { body, parentBody, places } = bodyIn(read, ground, role)
  const from = read.day('from') ?? ground.today
  const to = read.day('to') ?? ''
  if (to && to < from) read.wrong('to', both.toBeforeFrom)
  const region = placeIn(read, ground, 'region', read.text('region', long))
  const whole = ground.regions.root && region === ground.regions.written(ground.regions.root.id)
  return {
    ...{ login, role: wordOf(appointable, role), region: whole ? '' : region, venue: read.text('venue', 80) },
    ...{ body, parentBody, places },
    ...{ duty: read.text('duty', 60), acting: yesCell(read.yes('acting')), from, to },
  }
}

/** What is held, what stands above it, and what it answers for. */
function bodyIn(read: Reader, ground: Ground, role: keyof typeof appointable | null) {
  const body = read.text('body', 60)
  if ((role === 'unitHandler' || role === 'unitLeader') && !body) read.wrong('body', both.bodyNeeded)
  const parentBody = read.text('parentBody', 60)
  if (parentBody && !body) read.wrong('body', both.bodyFirst)
  const above = ground.bodies.get(parentBody) ?? 'specialCommittee'
  if (parentBody && above !== 'specialCommittee') read.wrong('parentBody', both.aboveCommittee)
  if (parentBody && parentBody === body) read.wrong('parentBody', both.aboveItself)
  const places = read.several('places')
  if (places.length && (role !== 'groupLeader' || !body)) read.wrong('places', both.onlyLeaders)
  const known = places.map((one) => placeIn(read, ground, 'places', one))
  return { body, parentBody, places: joined(inOrder(ground, known)) }
}

/** As the county's list of regions goes, so that two writings of one list are the same. */
function inOrder(ground: Ground, places: readonly string[]): string[] {
  const code = (written: string) => ground.regions.find(written)[0]?.code ?? ''
  return [...new Set(places)].sort((a, b) => code(a).localeCompare(code(b)))
}

/** What only a row that changes something is asked. */
export function readNewAppointment(read: Reader, ground: Ground, login: string): void {
  if (ground.administrators.has(login.toLowerCase())) read.wrong('role', both.hatsApart)
  if (login && login.toLowerCase() === ground.self) read.wrong('login', both.yourself)
}
