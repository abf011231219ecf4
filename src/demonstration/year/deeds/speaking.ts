// Owns: what residents do in a tale: speak by code, by phone, under seal; add, withdraw, say whether it is done.
import { answerByReceipt, noteContact, type Word } from '../../../handling/follow-up/word.ts'
import { addToMine, withdrawMine } from '../../../intake/receipts/receipt.ts'
import type { NewSubmission } from '../../../intake/submissions/conditions.ts'
import { receive } from '../../../intake/submissions/receive.ts'
import type { TellThrough } from '../../../people/identity/vault.ts'
import type { RegionId } from '../../../platform/ids.ts'
import { askToReopen } from '../../../triage/screening/reopening.ts'
import { demoPhone, personName } from '../../words/names.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, holderOf, local, matterOf, type Scene, type Tale, voiceOf } from '../tale.ts'

const tellThroughs: readonly TellThrough[] = [
  'sms',
  'call',
  'sms',
  'officer',
  'nothing',
  'call',
  'visit',
  'board',
]

/** What this resident would type, and how they want to be told. */
export function said({ county }: Scene, tale: Tale, words: string): NewSubmission {
  const nth = tale.number * 4 + tale.voices.length
  const tellThrough = tellThroughs[nth % tellThroughs.length] ?? 'sms'
  const named = tellThrough === 'nothing' ? {} : { name: personName(nth + 100), phone: demoPhone(nth) }
  return {
    channel: tale.venue ? 'qr' : 'web',
    entryCode: tale.venue?.code ?? null,
    callId: tale.callId,
    venueId: tale.venue?.id ?? null,
    kind: 'problem',
    words,
    sinceYear: tale.story.sinceYear,
    urgent: tale.story.urgent ?? false,
    regionId: county.region[tale.at] as RegionId,
    person: { ...named, tellThrough },
    consents: ['handling', ...(nth % 3 === 0 ? (['publication'] as const) : [])],
  }
}

export const anyone = ({ county }: Scene) => ({ kind: 'anyone', committeeId: county.committeeId }) as const

const speak: Deed = async (scene, tale) => {
  tale.voices.push(await receive(scene.tx, anyone(scene), said(scene, tale, tale.story.said)))
}

/** What another one says of it: the thing itself and a word of their own. */
export const sameAgain = ({ story, draw }: Tale): string => `${story.headline}，${draw.one(say.alsoSaid)}`

const speakToo: Deed = async (scene, tale) => {
  tale.voices.push(await receive(scene.tx, anyone(scene), said(scene, tale, sameAgain(tale))))
}

/** Told over the phone to the liaison, who writes it down on their word. */
const ring: Deed = async (scene, tale) => {
  const typed = said(scene, tale, tale.story.said)
  const person = {
    name: personName(tale.number + 300),
    phone: demoPhone(tale.number + 500),
    tellThrough: 'call',
  } as const
  const byWord = { ...typed, channel: 'phone', entryCode: null, person, onWordOf: 'self' } as const
  tale.voices.push(await receive(scene.tx, local(scene, tale, 'liaison'), byWord))
}

const writeTogether: Deed = async (scene, tale) => {
  const letter = {
    kind: 'topic',
    signatories: 43,
    representatives: [personName(401), personName(402)],
  } as const
  tale.voices.push(
    await receive(scene.tx, anyone(scene), { ...said(scene, tale, tale.story.said), ...letter }),
  )
}

const report: Deed = async (scene, tale) => {
  const sealed = {
    ...said(scene, tale, say.reportWords),
    kind: 'report',
    sinceYear: undefined,
    urgent: false,
  } as const
  tale.voices.push(await receive(scene.tx, anyone(scene), sealed))
}

const tellMore: Deed = async (scene, tale) =>
  addToMine(scene.tx, await holderOf(scene, voiceOf(tale)), say.addition)

const withdraw: Deed = async (scene, tale) => withdrawMine(scene.tx, await holderOf(scene, voiceOf(tale)))

const rated =
  (word: (tale: Tale) => Word): Deed =>
  async (scene, tale) => {
    for (const voice of tale.voices) await answerByReceipt(scene.tx, await holderOf(scene, voice), word(tale))
  }
/** One in four sees something left to do, and says so. */
const content = rated(({ draw }) =>
  draw.part() < 0.75
    ? { solved: 'yes', content: 'content', words: draw.one(say.thanks) }
    : { solved: draw.one(['yes', 'partly'] as const), content: 'mostly', words: draw.one(say.almost) },
)
const mostly = rated(() => ({ solved: 'partly', content: 'mostly' }))
const notContent = rated(() => ({ solved: 'no', content: 'notContent', words: say.unhappy }))

/** Rung by the liaison, and written down on their word. */
const rungContent: Deed = async (scene, tale) => {
  const word = { solved: 'yes', content: 'content' } as const
  const reached = { way: 'call', reached: true, word, onWordOf: say.onWord } as const
  for (const { submissionId } of tale.voices)
    await noteContact(scene.tx, local(scene, tale, 'liaison'), matterOf(tale), { submissionId, ...reached })
}

const notReached: Deed = (scene, tale) =>
  noteContact(scene.tx, local(scene, tale, 'liaison'), matterOf(tale), {
    submissionId: voiceOf(tale).submissionId,
    way: 'call',
    reached: false,
  })

const askAgain: Deed = async (scene, tale) =>
  askToReopen(scene.tx, await holderOf(scene, voiceOf(tale)), say.askAgain)

export const speaking = {
  ...{ speak, speakToo, ring, writeTogether, report, tellMore, withdraw },
  ...{ content, mostly, notContent, rungContent, notReached, askAgain },
}
