// Owns: how a matter reads as a story: how it began, how it was talked over, what was done and what people say of it.
// Whole sentences from what is on record, with what looks personal blacked out; a person puts them right.
import { hidden } from '../../../hearing/redaction/hidden.ts'
import type { MatterRow } from '../../../matters/matter.ts'
import { dayOf, yearOf } from '../../../platform/clock/day.ts'
import type { CaseText } from '../case.ts'
import { days, type InProse } from './days.ts'
import type { Told } from './told.ts'
import { story as say } from './words.ts'

type Story = Pick<CaseText, 'background' | 'doing' | 'outcome'>

export function storyOf(matter: MatterRow, told: Told): Story {
  return {
    background: beginning(matter, told, days()),
    doing: talking(told, days()) || (told.meetings.length > 0 ? '' : say.notTalked),
    outcome: doing(matter, told, days()),
  }
}

function beginning({ headline }: MatterRow, { begun, spoke, sinceYear, place }: Told, on: InProse): string {
  const [day, what] = [on(begun), plain(headline)]
  const said =
    spoke > 1
      ? say.spoke(day, spoke, place, what)
      : spoke === 1
        ? say.spokeOne(day, place, what)
        : say.brought(day, place, what)
  return said + (sinceYear && sinceYear < yearOf(dayOf(begun)) ? say.since(sinceYear) : '')
}

function talking({ team, research, meetings, items }: Told, on: InProse): string {
  const held = meetings.filter(({ confirmed }) => confirmed)
  const texts = (all: readonly (string | null | undefined)[]) => all.flatMap((one) => (one ? plain(one) : []))
  const agreed = items.filter(({ kind }) => kind !== 'reserved')
  const reserved = items.filter(({ kind }) => kind === 'reserved').map((one) => plain(one.text))
  return paragraphs([
    [
      team.length > 0 ? say.tookUp(team.length) : '',
      ...research.map((one) => say.lookedInto(on(one.at), plain(one.situation))),
    ],
    [
      held.length > 0 ? say.met([...new Set(held.map(({ day }) => on(day)))], whom(held)) : '',
      ...texts(held.map(({ gist }) => gist)).map(say.gist),
    ],
    [
      agreed.length > 0
        ? say.agreed(
            agreed.map((one) =>
              say.owed(plain(one.text), one.party ?? null, one.dueOn ? on(one.dueOn) : null),
            ),
          )
        : '',
      reserved.length > 0 ? say.reserved(reserved) : '',
      ...texts(held.map(({ disagreement }) => disagreement)).map(say.disagreed),
    ],
  ])
}

function whom(held: Told['meetings']): string {
  const there = new Set(held.flatMap(({ present }) => present.map(({ part }) => part)))
  return say.whom(Object.entries(say.parts).flatMap(([part, name]) => (there.has(part) ? name : [])))
}

function doing({ explanation }: MatterRow, { tasks, replies, answers }: Told, on: InProse): string {
  const silent = [...new Set(tasks.flatMap(({ party, unanswered }) => (unanswered ? party : [])))]
  const [first] = tasks
  return paragraphs([
    [explanation ? `${plain(explanation)}。` : ''],
    [first ? say.handed(on(first.issued), [...new Set(tasks.map(({ party }) => party))]) : ''],
    [
      ...replies.map(({ at, party, text }) => say.replied(on(at), party, plain(text))),
      silent.length > 0 ? say.silent(silent) : '',
    ],
    [theirWord(answers)],
  ])
}

/** Of fewer than five, how many said what tells a neighbour who it was. */
const fewest = 5

function theirWord(answers: Told['answers']): string {
  const words = answers.flatMap(({ content }) => content ?? [])
  const said = say.contents.flatMap((one) => {
    const people = words.filter((word) => word === one).length
    return people > 0 ? [[one, people] as const] : []
  })
  const [first] = said
  if (!first) return ''
  const kinds = said.map(([word]) => word)
  if (said.length === 1 && first[1] >= fewest) return say.saidBy(first[1], first[0])
  if (said.every(([, people]) => people >= fewest)) return say.saidOf(said)
  return kinds.includes(say.notContent) ? say.saidApart : say.saidByFew(kinds)
}

/** A part of a sentence: nothing personal, no line of its own, no stop of its own. */
const plain = (text: string): string =>
  hidden(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/[。．.；;，,\s]+$/u, '')

const paragraphs = (all: readonly (readonly string[])[]): string =>
  all
    .map((one) => one.filter(Boolean).join(''))
    .filter(Boolean)
    .join('\n')
