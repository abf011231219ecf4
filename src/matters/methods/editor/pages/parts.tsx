// Owns: how a method is drawn: its steps with who acts, what is kept and by when; its rules; its limits in words.
import type { Child } from 'hono/jsx'
import { roleWords } from '../../../../people/roles.ts'
import type { Limit } from '../../../../platform/clock/limit.ts'
import { DataList, Journey, Table, type View } from '../../../../platform/html/index.ts'
import { bracketed } from '../../../../platform/words/format.ts'
import type { Bilingual, Lang } from '../../../../platform/words/phrases.ts'
import { inForce } from '../../in-force.ts'
import { lineOf } from '../../journey.ts'
import type { Method, StageRule, Track } from '../../method.ts'
import { groupOf, stageLabel } from '../../route.ts'
import { exitNames, recordNames, stageNames } from '../../words.ts'
import { levelWords, unitWords, words } from '../words.ts'

interface TrackProps {
  view: View
  method: Method
  track: Track
  /** Under the name of a stage: where to change it, what is wrong with it. */
  beside?: (rule: StageRule) => Child
}

export function TrackTable({ view, method, track, beside }: TrackProps) {
  const { lang } = view
  const w = words(lang)
  const rows = track.stages.map((rule) => [
    <StageName lang={lang} track={track} rule={rule}>
      {beside?.(rule)}
    </StageName>,
    <Hands lang={lang} rule={rule} />,
    namesOf(rule.records, recordNames, lang),
    namesOf(rule.exit, exitNames, lang),
    limitText(rule.limit, lang) ?? w.noLimit,
  ])
  const stations = lineOf(inForce(method, track.key), lang)
  return (
    <div class="stack">
      <Journey view={view} label={track.label[lang]} stations={stations} />
      <Table
        view={view}
        caption={track.label[lang]}
        head={[w.step, w.who, w.records, w.exits, w.limit]}
        rows={rows}
      />
    </div>
  )
}

function StageName({
  lang,
  track,
  rule,
  children,
}: {
  lang: Lang
  track: Track
  rule: StageRule
  children?: Child
}) {
  const step = stageLabel(track, rule.key)[lang]
  const plain = stageNames[rule.key][lang]
  const first = groupOf(track, rule.key)?.stages[0] === rule.key
  return (
    <div>
      <strong>{first || step === plain ? step : plain}</strong>
      <p class="hint">
        {[first && step !== plain && plain, rule.optional && words(lang).optional]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {children}
    </div>
  )
}

function Hands({ lang, rule }: { lang: Lang; rule: StageRule }) {
  const who = listOf(
    rule.actors.map((role) => roleWords[role][lang]),
    lang,
  )
  return (
    <div>
      {who}
      {rule.approver && (
        <p class="hint">
          {words(lang).approver}: {roleWords[rule.approver][lang]}
        </p>
      )}
    </div>
  )
}

export function RulesList({ view, method }: { view: View; method: Method }) {
  const { lang } = view
  const w = words(lang)
  const { screening, teamSizes } = method
  const criteria = screening.criteria.map(({ label }) => label[lang])
  return (
    <DataList
      rows={[
        [
          w.levels,
          listOf(
            method.levels.map((level) => levelWords[level][lang]),
            lang,
          ),
        ],
        [w.criteria, criteria.length ? bracketed(listOf(criteria, lang), w[screening.mode], lang) : null],
        [
          w.teamSizes,
          listOf(
            teamSizes.map(({ label }) => label[lang]),
            lang,
          ),
        ],
        [w.minutes, w[method.minutes]],
        [null, method.windowsCloseEarly ? w.windowsCloseEarly : w.windowsStay],
      ]}
    />
  )
}

export function limitText(limit: Limit | undefined | null, lang: Lang): string | null {
  if (!limit) return null
  if (lang === 'zh') return `${limit.n}${unitWords[limit.unit].zh}`
  const unit = unitWords[limit.unit].en
  return `${limit.n} ${limit.n === 1 ? unit.replace(/s$/, '') : unit}`
}

const namesOf = <K extends string>(keys: readonly K[], names: Record<K, Bilingual>, lang: Lang): string =>
  listOf(
    keys.map((key) => names[key][lang]),
    lang,
  )

export const listOf = (parts: readonly string[], lang: Lang): string =>
  parts.join(lang === 'zh' ? '、' : ', ')
