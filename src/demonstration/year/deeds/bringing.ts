// Owns: the other ways in which something comes to the county: a recording, a call for topics, a convener's own list, a
// visit, a neighbour who has it too, a press of support.

import { support } from '../../../conversations/topics/support.ts'
import { openCall } from '../../../intake/calls/call.ts'
import { joinIn } from '../../../intake/joining/join.ts'
import { enterKnown } from '../../../intake/known/known.ts'
import { receive } from '../../../intake/submissions/receive.ts'
import { writeGist } from '../../../intake/voice/gist.ts'
import { keepRecording } from '../../../intake/voice/recording.ts'
import type { Channel } from '../../../intake/words.ts'
import type { Teller } from '../../../matters/words/tellers.ts'
import type { RegionId } from '../../../platform/ids.ts'
import { demoPhone, personName } from '../../words/names.ts'
import * as say from '../../words/sayings.ts'
import { recordingOfSeconds } from '../../words/tune.ts'
import { type Deed, local, matterOf, member, type Scene, type Tale, voiceOf } from '../tale.ts'
import { anyone, said, sameAgain } from './speaking.ts'

/** Spoken into the phone, by somebody who would rather not write. */
const speakAloud: Deed = async (scene, tale) => {
  const { words: _, ...typed } = said(scene, tale, '')
  const receipt = await receive(scene.tx, anyone(scene), { ...typed, wordless: 'recorded' })
  const seconds = tale.draw.whole(6, 14)
  const recording = new File([recordingOfSeconds(seconds)], 'voice.wav', { type: 'audio/wav' })
  const { committeeId } = scene.county
  await keepRecording(scene.tx, committeeId, receipt.submissionId, { recording, seconds })
  tale.voices.push(receipt)
}

const listen: Deed = (scene, tale) =>
  writeGist(scene.tx, local(scene, tale, 'liaison'), voiceOf(tale).submissionId, {
    gist: tale.story.said,
    language: say.dialect,
    interpreter: say.interpreter,
  })

const call: Deed = async (scene, tale) => {
  if (!tale.venue) throw new RangeError('only a venue calls for topics')
  const title = tale.draw.one(say.callTitles)
  const fresh = { title, asks: say.callAsks }
  tale.callId = await openCall(scene.tx, local(scene, tale, 'liaison'), tale.venue.id, fresh)
}

const bringKnown: Deed = async (scene, tale) => {
  const { headline, category, sinceYear } = tale.story
  const representatives = [{ label: say.household, phone: demoPhone(tale.number + 700) }]
  const regionId = scene.county.region[tale.at] as RegionId
  const [matter] = await enterKnown(scene.tx, local(scene, tale, 'convener'), tale.method, [
    { headline, category, sinceYear, regionId, representatives },
  ])
  tale.matterId = matter?.id ?? null
}

/** Written down on their word by whoever met them. */
const toldTo =
  (who: 'liaison' | 'convener' | 'member', channel: Channel, onWordOf: Teller): Deed =>
  async (scene, tale) => {
    const actor = who === 'member' ? member(scene, tale, 0) : local(scene, tale, who)
    const number = tale.number + 800
    const person = { name: personName(number), phone: demoPhone(number), tellThrough: 'call' } as const
    const typed = said(scene, tale, tale.story.said)
    const byWord = { ...typed, channel, entryCode: null, venueId: null, person, onWordOf }
    tale.voices.push(await receive(scene.tx, actor, byWord))
  }
const tellVisitor = toldTo('liaison', 'visit', 'family')
const tellAtReception = toldTo('convener', 'reception', 'self')
const tellMember = toldTo('member', 'memberRelay', 'neighbour')

/** Somebody reads the open topic and has the same at home. */
const haveItToo: Deed = async (scene, tale) => {
  const nth = tale.voices.length
  const voice = { words: sameAgain(tale), tellThrough: 'board', place: say.sameRow } as const
  tale.voices.push(await joinIn(scene.tx, anyone(scene), matterOf(tale), `join-${tale.number}-${nth}`, voice))
}

const press: Deed = async (scene, tale) => {
  const presses = tale.draw.whole(3, 19)
  for (let nth = 0; nth < presses; nth++) await pressOnce(scene, tale, nth)
}
const pressOnce = (scene: Scene, tale: Tale, nth: number) =>
  support(scene.tx, anyone(scene), matterOf(tale), `press-${tale.number}-${nth}`)

export const bringing = {
  ...{ speakAloud, listen, call, bringKnown, tellVisitor, tellAtReception, tellMember, haveItToo, press },
}
