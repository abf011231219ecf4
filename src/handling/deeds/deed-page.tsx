// Owns: the page of one deed: what it is about above, one form below.
import type { z } from 'zod'
import { RemarkNotes } from '../../hearing/remarks/notes.tsx'
import type { Noticed } from '../../hearing/remarks/remarks.ts'
import { Button, Form, Page, type View } from '../../platform/html/index.ts'
import type { TaskTold } from '../tasks/told.ts'
import { words } from '../tasks/words.ts'
import { LookOver } from './look.tsx'
import { Replies, TaskFacts } from './page.tsx'

type Label = keyof typeof words.both
/** What a deed shows of itself. */
export interface DeedFace {
  noun: string
  title: Label
  lead?: Label
  /** Its words are looked over before they go. */
  look?: true
  /** Carries files. */
  upload?: true
}

interface Props {
  view: View
  told: TaskTold
  deed: DeedFace
  schema: z.ZodObject
  back: string
  values: Record<string, unknown>
  errors: readonly { field: string; message: string }[]
  /** Of a reply: what was noticed; null where nobody asked yet. */
  noticed?: readonly Noticed[] | null
}

export function DeedPage({ view, told, deed, schema, back, values, errors, noticed = null }: Props) {
  const w = words(view.lang)
  const action = `${back}/${deed.noun}`
  return (
    <Page
      view={view}
      title={w[deed.title]}
      lead={deed.lead && <p>{w[deed.lead]}</p>}
      errors={errors}
      live={deed.look}
    >
      <TaskFacts view={view} told={told} brief />
      {isCheck(deed) && <ToCheck view={view} told={told} back={back} noticed={noticed} />}
      <Form {...{ view, schema, action, values, errors }} submit={w[deed.title]} multipart={deed.upload} main>
        {deed.look && <LookOver view={view} action={`${action}/look`} noticed={noticed} />}
      </Form>
      <Back view={view} to={back} />
    </Page>
  )
}

const Back = ({ view, to }: { view: View; to: string }) => (
  <p>
    <Button href={to} quiet>
      {words(view.lang).back}
    </Button>
  </p>
)

const isCheck = ({ noun }: DeedFace): boolean => noun === 'acceptance' || noun === 'return'

/** The reply, and beside it what its party was told before it was sent. */
function ToCheck({ view, told, back, noticed }: Pick<Props, 'view' | 'told' | 'back' | 'noticed'>) {
  return (
    <>
      <Replies view={view} told={told} base={back} />
      <RemarkNotes view={view} noticed={noticed ?? []} sent />
    </>
  )
}
