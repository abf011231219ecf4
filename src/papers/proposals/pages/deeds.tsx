// Owns: what waits for this reader: for its writer above the text; below it for one asked to sign, the proposal committee,
// a proposer.
import { proposalMachine } from '../../../matters/machines/proposal.ts'
import { Button, Card, Note } from '../../../platform/html/index.ts'
import * as forms from '../forms.ts'
import { deskWords } from '../words/desk.ts'
import { words } from '../words.ts'
import { Act, MainAct } from './act.tsx'
import type { OneProps } from './props.ts'

const toJudge = ['submitted', 'review', 'filed']

/** What waits stands below what is to be read first: a way down to it stands on top. */
export function Waiting({ view, told, rights, byLink }: OneProps) {
  const { state } = told.proposal
  const d = deskWords(view.lang)
  const judged = state === 'filed' ? d.shelfHandDo : d.shelfReviewDo
  if (rights.maySign) return <Button href="#deciding">{`↓ ${d.shelfSignDo}`}</Button>
  if (rights.reviewer && toJudge.includes(state)) return <Button href="#deciding">{`↓ ${judged}`}</Button>
  if (rights.mayEvaluate && !byLink) return <Button href="#closing">{`↓ ${d.shelfWordDo}`}</Button>
  if (rights.reviewer && state === 'evaluated')
    return <Button href="#closing">{`↓ ${d.shelfAfterDo}`}</Button>
  return null
}

/** One reads before one signs or decides. */
export function Deciding(props: OneProps) {
  const { rights, told } = props
  if (!rights.maySign && !(rights.reviewer && toJudge.includes(told.proposal.state))) return null
  return (
    <div id="deciding">
      <Signing {...props} />
      <Reviewing {...props} />
    </div>
  )
}

function Signing({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  if (!rights.maySign) return null
  const { proposal, signers } = told
  const base = `/proposals/${proposal.id}`
  const signed = signers.some((one) => one.answer === 'signed' && view.person?.name === one.name)
  return (
    <Card title={deskWords(view.lang).shelfSignDo} calling>
      {signed ? (
        <Note>{w.signedIt}</Note>
      ) : (
        <MainAct {...{ view, returned, label: w.signIt }} action={`${base}/signature`} />
      )}
      <Act {...{ view, returned, label: w.declineIt }} action={`${base}/declining`} />
    </Card>
  )
}

export function Writing({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  const { proposal } = told
  const base = `/proposals/${proposal.id}`
  if (!rights.writer) return null
  const act = { view, returned }
  const why = proposal.decision_note ?? undefined
  if (proposal.state === 'returned')
    return (
      <Card title={deskWords(view.lang).shelfReturned} calling>
        <MainAct {...act} label={w.revise} lead={why} action={`${base}/revision`} />
      </Card>
    )
  if (proposal.state === 'notFiled')
    return (
      <Card title={w.toBrief} calling>
        <MainAct {...act} label={w.toBrief} lead={w.toBriefLead} action={`${base}/brief`} />
      </Card>
    )
  return ['draft', 'coSigning'].includes(proposal.state) ? <Drafting {...{ view, told, returned }} /> : null
}

function Drafting({ view, told: { proposal }, returned }: Pick<OneProps, 'view' | 'told' | 'returned'>) {
  const w = words(view.lang)
  const base = `/proposals/${proposal.id}`
  const act = { view, returned }
  const changed = proposal.state === 'coSigning' ? w.editWarning : undefined
  return (
    <Card title={w.submit} calling>
      <MainAct {...act} label={w.submit} lead={w.submitLead} action={`${base}/submission`} />
      <Act
        {...act}
        {...{ label: w.edit, lead: changed, schema: forms.textForm, standing: { ...proposal } }}
        action={`${base}/text`}
      />
    </Card>
  )
}

function Reviewing({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  const { proposal } = told
  if (!rights.reviewer || !toJudge.includes(proposal.state)) return null
  const base = `/proposals/${proposal.id}`
  const act = { view, returned }
  if (proposal.state === 'filed')
    return (
      <Card title={w.handOver} calling>
        <MainAct
          {...act}
          {...{ label: w.handOver, lead: w.handOverLead, schema: forms.leadFormFor(rights.units) }}
          action={`${base}/units`}
        />
        <Act
          {...act}
          {...{ label: w.handSplit, lead: w.handSplitLead, schema: forms.splitFormFor(rights.units) }}
          action={`${base}/units`}
          name="split"
        />
      </Card>
    )
  return <Judging {...{ view, rights, returned }} base={base} />
}

function Judging({
  view,
  rights,
  returned,
  base,
}: Pick<OneProps, 'view' | 'rights' | 'returned'> & { base: string }) {
  const w = words(view.lang)
  const act = { view, returned }
  const standing = { session: rights.session }
  return (
    <Card title={w.review} calling>
      <MainAct
        {...act}
        {...{ label: w.file, lead: w.reviewLead, schema: forms.fileForm, standing }}
        action={`${base}/filing`}
      />
      {rights.filed.length > 0 && (
        <Act {...act} label={w.merge} schema={forms.mergeFormFor(rights.filed)} action={`${base}/merging`} />
      )}
      <Act {...act} label={w.giveBack} schema={forms.returnForm} action={`${base}/return`} />
      <Act {...act} label={w.decline} schema={forms.declineForm} action={`${base}/refusal`} />
    </Card>
  )
}

export function Closing({ view, told, rights, returned, byLink }: OneProps) {
  const w = words(view.lang)
  const { proposal } = told
  const base = `/proposals/${proposal.id}`
  const act = { view, returned }
  const ends = rights.reviewer && proposalMachine.can(proposal.state, 'conclude')
  const marks = <Marks {...{ view, told, rights, returned, byLink, unitBase: () => base }} />
  if (!ends && (!rights.mayEvaluate || byLink)) return marks
  return (
    <div id="closing" class="stack">
      {rights.mayEvaluate && !byLink && (
        <Card title={w.evaluate} calling>
          <MainAct
            {...act}
            {...{ label: w.evaluate, lead: w.evaluateLead, schema: forms.wordForm }}
            action={`${base}/evaluation`}
          />
        </Card>
      )}
      {ends && <Ending {...{ view, told, returned }} />}
      {marks}
    </div>
  )
}

function Ending({ view, told: { proposal }, returned }: Pick<OneProps, 'view' | 'told' | 'returned'>) {
  const w = words(view.lang)
  const base = `/proposals/${proposal.id}`
  const act = { view, returned }
  return (
    <Card title={w.conclude} calling>
      <MainAct {...act} label={w.conclude} lead={w.concludeLead} action={`${base}/conclusion`} />
      {proposal.redo === 0 && (
        <Act
          {...act}
          {...{ label: w.redo, lead: w.redoWarning, schema: forms.redoForm }}
          action={`${base}/redo`}
        />
      )}
    </Card>
  )
}

function Marks({ view, told, rights, returned }: OneProps) {
  const w = words(view.lang)
  const { proposal } = told
  const base = `/proposals/${proposal.id}`
  if (!rights.reviewer || !proposal.filed_at || proposal.state === 'merged') return null
  if (proposal.state === 'concluded')
    return proposal.excellent_at ? null : (
      <Act {...{ view, returned, label: w.markExcellent }} action={`${base}/excellence`} />
    )
  const standing = {
    ...{ supervisor: proposal.supervisor, way: proposal.supervision_way, until: proposal.supervise_by },
  }
  return (
    <>
      <Act
        {...{ view, returned, standing, label: proposal.key_at ? w.plan_ : w.markKey, schema: forms.keyForm }}
        action={`${base}/supervision-plan`}
      />
      {proposal.key_at && (
        <Button href="/proposals/supervision" quiet>
          {w.plans}
        </Button>
      )}
    </>
  )
}
