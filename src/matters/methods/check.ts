// Owns: whether a method may be published. Breaks if wrong: a matter that begins and can never be archived.
import { conclusions, type MatterState, type MatterVerb, matterMachine } from '../machines/matter.ts'
import { advanceMatter, type MatterPlace, newMatterPlace, type Route, verbsFor } from '../machines/place.ts'
import { stageKeys } from '../machines/stage.ts'
import { type Method, methodForm, type Track } from './method.ts'
import { isOptional, isPart, routeOf } from './route.ts'
import type { ProblemCode } from './vocabulary.ts'

/** `at` is where it is wrong: `tracks.main.stages.screen`. */
export interface Problem {
  code: ProblemCode
  at: string
}

/** Everything wrong with it, so that it can be put right in one go; empty when it may be published. */
export function checkMethod(body: unknown): Problem[] {
  const read = methodForm.safeParse(body)
  if (!read.success) return read.error.issues.map(({ path }) => ({ code: 'malformed', at: path.join('.') }))
  const method = read.data
  return [
    ...repeated(method.tracks.map((track) => track.key)).map((key) => problem('trackTwice', `tracks.${key}`)),
    ...method.teamSizes.flatMap(({ min, max }, n) =>
      max !== null && max < min ? [problem('teamSizeWrong', `teamSizes.${n}`)] : [],
    ),
    ...criteriaProblems(method),
    ...method.tracks.flatMap(trackProblems),
  ]
}

function criteriaProblems(method: Method): Problem[] {
  const chooses = method.tracks.some((track) => isPart(track, 'screen'))
  return chooses && method.screening.criteria.length === 0 ? [problem('noCriteria', 'screening')] : []
}

function trackProblems(track: Track): Problem[] {
  const at = `tracks.${track.key}`
  const stages = track.stages.map((rule) => rule.key)
  const grouped = track.groups.flatMap((group) => group.stages)
  const order = stages.map((stage) => stageKeys.indexOf(stage))
  return [
    ...repeated(stages).map((stage) => problem('stageTwice', `${at}.stages.${stage}`)),
    ...(order.some((n, i) => n < (order[i - 1] ?? 0)) ? [problem('wrongOrder', `${at}.stages`)] : []),
    ...repeated(track.groups.map((group) => group.key)).map((key) =>
      problem('groupTwice', `${at}.groups.${key}`),
    ),
    ...repeated(grouped).map((stage) => problem('groupedTwice', `${at}.groups.${stage}`)),
    ...missing(stages, grouped).map((stage) => problem('ungrouped', `${at}.stages.${stage}`)),
    ...missing(grouped, stages).map((stage) => problem('groupedUnknown', `${at}.groups.${stage}`)),
    ...(isOptional(track, 'file') ? [problem('fileOptional', `${at}.stages.file`)] : []),
    ...(alwaysReachesArchive(routeOf(track)) ? [] : [problem('noWayToEnd', at)]),
  ]
}

const problem = (code: ProblemCode, at: string): Problem => ({ code, at })
const repeated = <T>(list: readonly T[]) => [...new Set(list.filter((one, n) => list.indexOf(one) !== n))]
const missing = <T>(from: readonly T[], list: readonly T[]) => from.filter((one) => !list.includes(one))

/** From every place a matter can come to, by whatever verbs and conclusions, there is a way to the archive. */
function alwaysReachesArchive(route: Route): boolean {
  const places = new Map([[nameOf(newMatterPlace), newMatterPlace]])
  const leadsTo = new Map<string, string[]>()
  for (const [name, place] of places) {
    const next = nextPlaces(place, route)
    for (const one of next) if (!places.has(nameOf(one))) places.set(nameOf(one), one)
    leadsTo.set(name, next.map(nameOf))
  }
  const good = new Set([...places].filter(([, { state }]) => restsWell.has(state)).map(([name]) => name))
  if (![...good].some((name) => places.get(name)?.state === 'archived')) return false
  for (let grown = true; grown; ) {
    const more = [...leadsTo].filter(([name, next]) => !good.has(name) && next.some((one) => good.has(one)))
    for (const [name] of more) good.add(name)
    grown = more.length > 0
  }
  return good.size === places.size
}

const restsWell: ReadonlySet<MatterState> = new Set(matterMachine.ends)

const nameOf = ({ state, suspendedFrom, conclusion }: MatterPlace) =>
  `${state}/${suspendedFrom}/${conclusion}`

function nextPlaces(place: MatterPlace, route: Route): MatterPlace[] {
  return verbsFor(place, route).flatMap((verb: MatterVerb) =>
    verb === 'conclude'
      ? conclusions.map((conclusion) => advanceMatter(place, verb, route, conclusion))
      : [advanceMatter(place, verb, route)],
  )
}
