// Owns: what this reader may do with the brief now: one main act, the others behind a word each.
import type { z } from 'zod'
import { briefMachine } from '../../../matters/machines/brief.ts'
import { holds, type Staff } from '../../../people/actors.ts'
import { Button, Card, Confirm, Form, MainAction, type View } from '../../../platform/html/index.ts'
import type { Attempted } from '../../../platform/server/door.ts'
import { editorRoles } from '../../hands.ts'
import { writerRoles as proposers } from '../../proposals/reach.ts'
import { sourceWords } from '../../proposals/words/sources.ts'
import { mayRewrite } from '../brief.ts'
import { decided } from '../queries.ts'
import type { Brief } from '../reach.ts'
import { words } from '../words.ts'
import { adoptForm, feedBackForm, reasonForm, sendUpForm } from './forms.ts'

export interface May {
  submit: boolean
  rewrite: boolean
  discard: boolean
  takeUp: boolean
  decide: boolean
  sendUp: boolean
  instruct: boolean
  propose: boolean
  feedBack: boolean
}

/** What it already led to: an issue holds it, signed or not; this reader sees a proposal made of it that still stands. */
interface Led {
  stands: boolean
  proposed: boolean
}

export function mayDo(actor: Staff, brief: Brief, { stands, proposed }: Led): May {
  const own = brief.author_id === actor.accountId
  const edits = holds(actor, ...editorRoles) && !own
  const can = (verb: Parameters<typeof briefMachine.can>[1]) => briefMachine.can(brief.state, verb)
  const sent = ['sentUp', 'instructed', 'handled', 'fedBack'].includes(brief.state)
  return {
    submit: own && can('submit'),
    rewrite: mayRewrite(actor as never, brief),
    discard: own && brief.state === 'draft' && !brief.number,
    takeUp: edits && can('startEditing'),
    decide: edits && can('adopt'),
    sendUp: edits && brief.state === 'adopted' && !stands,
    instruct: holds(actor, 'secretaryGeneral') && sent,
    feedBack: edits && can('feedBack'),
    propose: holds(actor, ...proposers) && decided.includes(brief.state) && !proposed,
  }
}

interface Props {
  view: View
  brief: Brief
  may: May
  tried?: { deed: string; attempted: Attempted } | undefined
}

export function Acts(props: Props) {
  const { view, brief, may } = props
  const w = words(view.lang)
  const at = `/briefs/${brief.id}`
  const { decide: _below, ...above } = may
  if (!Object.values(above).some(Boolean)) return null
  return (
    <div class="stack-close">
      {may.submit && <p class="hint">{w.submitNext}</p>}
      <div class="doing">
        {may.submit && <Form view={view} action={`${at}/submit`} submit={w.submit} main />}
        {may.takeUp && <Form view={view} action={`${at}/editing`} submit={w.takeUp} main />}
        {may.sendUp && <MainAction href={`/bulletins/new?brief=${brief.id}`}>{w.putInIssue}</MainAction>}
        {may.rewrite && <Button href={`${at}/text`}>{w.rewrite}</Button>}
        {may.instruct && <Button href={`/instructions/on/brief.${brief.id}`}>{w.recordInstruction}</Button>}
        {may.propose && (
          <Button href={`/proposals/new?brief=${brief.id}`}>{sourceWords(view.lang).toProposal}</Button>
        )}
        <Further {...props} />
      </div>
    </div>
  )
}

const given = ({ tried }: Props, deed: string) =>
  tried?.deed === deed ? { values: tried.attempted.values, errors: tried.attempted.errors } : {}

/** Below the text: one reads before one decides. */
export function Deciding(props: Props) {
  const { view, brief, may } = props
  const w = words(view.lang)
  if (!may.decide) return null
  return (
    <Card title={w.decide} calling>
      <Form
        view={view}
        schema={adoptForm}
        action={`/briefs/${brief.id}/adoption`}
        values={{ addressees: brief.addressees ?? undefined }}
        {...given(props, 'adoption')}
        submit={w.adopt}
        name="adopt"
        main
      />
      <Folded {...props} deed="return" schema={reasonForm} word={w.return} warning={w.returnWarning} />
      <Folded {...props} deed="keeping" schema={reasonForm} word={w.keep} warning={w.keepWarning} />
    </Card>
  )
}

function Further(props: Props) {
  const { view, brief, may } = props
  const w = words(view.lang)
  const values = { addressees: brief.addressees ?? undefined }
  const sending = { deed: 'sending', schema: sendUpForm, values, word: w.sendUp, warning: w.sendUpWarning }
  const telling = { deed: 'feedback', schema: feedBackForm, word: w.feedBack, warning: w.feedBackWarning }
  return (
    <>
      {may.sendUp && <Folded {...props} {...sending} />}
      {may.feedBack && <Folded {...props} {...telling} />}
      {may.discard && <Folded {...props} deed="discard" word={w.discard} warning={w.discardWarning} danger />}
    </>
  )
}

interface FoldedProps extends Props {
  /** The last word of its address. */
  deed: string
  schema?: z.ZodObject
  values?: Record<string, unknown>
  word: string
  warning: string
  danger?: boolean
}

/** Behind a word: first what will happen, then the form. */
function Folded({ deed, schema, values = {}, word, warning, danger, ...props }: FoldedProps) {
  return (
    <Confirm
      view={props.view}
      schema={schema}
      action={`/briefs/${props.brief.id}/${deed}`}
      values={values}
      {...given(props, deed)}
      open={word}
      warning={warning}
      submit={word}
      name={deed}
      danger={danger}
    />
  )
}
