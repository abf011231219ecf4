// Owns: what intake tells about one matter: who spoke, how many, since when, where, and to those who may read them the
// words themselves. Breaks if wrong: a unit reads what a resident wrote.
import type { Audience, Chapter, Fact } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { type Participant, participantsOf } from '../matters/participants.ts'
import { goneOn } from '../matters/submissions/earlier.ts'
import { spokenIn } from '../matters/submissions/recording.tsx'
import { type Said, saidIn } from '../matters/submissions/said.ts'
import { findSubmission, type SubmissionRow } from '../matters/submissions/submission.ts'
import { onWhoseWord } from '../matters/words/tellers.ts'
import { type Actor, holds, type ReceiptHolder, type Staff } from '../people/actors.ts'
import { regionOf } from '../people/regions.ts'
import type { Db } from '../platform/database/transaction.ts'
import { filesOf, isSound, type KeptFile } from '../platform/files/files.ts'
import { Recordings } from '../platform/files/recordings.tsx'
import { Card, DataList, Quote, type View } from '../platform/html/index.ts'
import type { RegionId } from '../platform/ids.ts'
import { day } from '../platform/words/format.ts'
import type { Bilingual, Lang } from '../platform/words/phrases.ts'
import { prints } from './printing/print.ts'
import { readableOf, type Voices, voicesOf } from './reading.ts'
import { type Channel, channelWords, words } from './words.ts'

export const chapter: Chapter = {
  key: 'intake',
  stage: 'collect',
  prints,
  async facts(db, actor, matter, audience) {
    if (audience === 'public') return null
    const sum = await sumOf(db, matter)
    const facts = factsIn(sum, 'zh').map(([label, text]) => ({ label, text }))
    const told = { title: words.both.voices, facts, actions: [], record: recordOf(matter, sum) }
    if (audience === 'archive') return { ...told, section: null }
    const voices = await voicesFor(db, actor, matter, audience)
    return {
      ...told,
      section: (view: View) => <VoicesCard {...{ view, sum, voices }} staff={audience === 'staff'} />,
    }
  },
}

/** The archive keeps how many spoke and how, never their words: those lie in rows that can be erased. */
function recordOf(matter: MatterRow, { spoke, channels, sinceYear }: Sum): Record<string, unknown> {
  return { spoke, channels, sinceYear, source: matter.source }
}

interface Sum extends Voices {
  sinceYear: number | null
  place: Bilingual
  /** Where nobody brought it: whose word closes it. Staff read it, nobody else. */
  named: string[]
}

async function sumOf(db: Db, matter: MatterRow): Promise<Sum> {
  const id = matter.village_id ?? matter.township_id ?? matter.region_id
  const place = await regionOf(db, matter.committee_id, id as RegionId)
  const named = (await participantsOf(db, matter.committee_id, matter.id)).filter(isNamed)
  const people = { named: named.map((one) => one.label) }
  return { ...(await voicesOf(db, matter)), sinceYear: matter.since_year, place: place.name, ...people }
}

const isNamed = (one: Participant) =>
  one.part === 'representative' && one.standing === 'invited' && one.meeting_id === null

function factsIn({ spoke, channels, sinceYear, place }: Sum, lang: Lang): [Fact['label'], string][] {
  const ways = channels.map((one) => channelWords[one as Channel]?.[lang] ?? one)
  const say = words.both
  return [
    [say.spoke, words(lang).people(spoke)],
    ...(sinceYear ? [[say.since, String(sinceYear)] as [Fact['label'], string]] : []),
    [say.where, place[lang]],
    ...(ways.length
      ? [[say.channel, ways.join(lang === 'zh' ? '、' : ', ')] as [Fact['label'], string]]
      : []),
  ]
}

interface Voice {
  submission: SubmissionRow
  said: Said[]
  photos: KeptFile[]
  /** The reader may act on the person's data, on their word. */
  rights: boolean
}

async function voicesFor(db: Db, actor: Actor, matter: MatterRow, audience: Audience): Promise<Voice[]> {
  const mine = await readable(db, actor, matter, audience)
  const said = await saidIn(
    db,
    matter.committee_id,
    mine.map((one) => one.id),
  )
  const left = await goneOn(db, matter.committee_id, matter.id)
  const voices: Voice[] = []
  for (const submission of mine) {
    const until = left.get(submission.id)
    const photos = audience === 'staff' ? await filesOf(db, matter.committee_id, submission.id) : []
    voices.push({
      rights: rightsOf(actor),
      submission,
      said: (said.get(submission.id) ?? []).filter(({ at }) => !until || at <= until),
      photos: photos.filter(({ createdAt }) => !until || createdAt <= until),
    })
  }
  return voices
}

function rightsOf(actor: Actor): boolean {
  return actor.kind === 'staff' && holds(actor, 'liaison', 'venueHead', 'convener')
}

async function readable(
  db: Db,
  actor: Actor,
  matter: MatterRow,
  audience: Audience,
): Promise<SubmissionRow[]> {
  if (audience === 'staff' && actor.kind === 'staff') return readableOf(db, actor as Staff, matter.id)
  if (audience === 'resident' && actor.kind === 'receipt')
    return [await findSubmission(db, actor, (actor as ReceiptHolder).submissionId)]
  return []
}

function VoicesCard(props: { view: View; sum: Sum; voices: readonly Voice[]; staff: boolean }) {
  const { view, sum, voices, staff } = props
  const w = words(view.lang)
  return (
    <Card title={w.voices}>
      {voices.slice(0, atOnce).map((voice) => (
        <VoiceQuote view={view} voice={voice} />
      ))}
      {voices.length > atOnce && (
        <details>
          <summary>{w.moreVoices(voices.length - atOnce)}</summary>
          <div class="stack">
            {voices.slice(atOnce).map((voice) => (
              <VoiceQuote view={view} voice={voice} />
            ))}
          </div>
        </details>
      )}
      {voices.length === 0 && <p class="hint">{w.voicesHidden}</p>}
      <DataList
        rows={[
          ...factsIn(sum, view.lang).map(([label, text]) => [label[view.lang], text] as const),
          ...(staff && sum.named.length ? [[w.named, sum.named.join(' · ')] as const] : []),
        ]}
      />
    </Card>
  )
}

/** Forty of the same must not push the record off the page. */
const atOnce = 3
const theirOwn: readonly string[] = ['words', 'gist', 'addition']

function VoiceQuote({ view, voice }: { view: View; voice: Voice }) {
  const w = words(view.lang)
  const texts = voice.said.filter((one) => theirOwn.includes(one.part))
  const photos = voice.photos.filter((one) => !isSound(one))
  const wherefrom = (at: number, said: Said) =>
    [
      said.part === 'gist' && w.gist,
      at === 0 ? origin(view, voice) : day(said.at, view.lang),
      spokenIn(view, said),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <div class="stack-close">
      {texts.length === 0 && <Quote by={origin(view, voice)}>{w.withoutWords}</Quote>}
      {texts.map((one, at) => (
        <Quote by={wherefrom(at, one)}>{one.text ?? w.erased}</Quote>
      ))}
      <Recordings view={view} files={voice.photos} at={(file) => addressOf(voice, file)} />
      {photos.length > 0 && <Photos view={view} voice={{ ...voice, photos }} />}
      {voice.rights && (
        <p class="hint">
          <a href={`/submissions/${voice.submission.id}/data`}>{w.dataRights}</a>
        </p>
      )}
    </div>
  )
}

/** When, by which way, on whose word, where: one line below the words. */
function origin(view: View, { submission }: Voice): string {
  const teller = onWhoseWord(submission.on_word_of, view.lang)
  const parts = [
    day(submission.created_at, view.lang),
    channelWords[submission.channel as Channel]?.[view.lang],
    teller && words(view.lang).onWord(teller),
    submission.place,
  ]
  return parts.filter(Boolean).join(' · ')
}

const addressOf = ({ submission }: Voice, file: KeptFile) => `/submissions/${submission.id}/files/${file.id}`

function Photos({ view, voice }: { view: View; voice: Voice }) {
  const address = (photo: KeptFile) => addressOf(voice, photo)
  return (
    <ul class="photos">
      {voice.photos.map((photo, at) => (
        <li>
          <a href={address(photo)}>
            <img
              class="h-24 w-24 rounded-lg object-cover"
              src={address(photo)}
              alt={words(view.lang).photo(at + 1)}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
