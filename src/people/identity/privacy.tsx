// Owns: the notice that stands before anything is collected (Personal Information Protection Law, 17), one tap from every page.
import type { Child } from 'hono/jsx'
import type { Committee } from '../../platform/committees.ts'
import { Card, Page, type View } from '../../platform/html/index.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { committeeAnyone } from '../permissions.ts'
import { words } from './words.ts'

/** The whole notice, for its own page and for the step that asks for a name. */
export function PrivacyNotice({ view, committee }: { view: View; committee: Committee }) {
  const w = words(view.lang)
  const { handler, contactPhone } = committee.settings
  return (
    <>
      <Part title={w.who}>
        <p>{w.handlerIs(handler ?? committee.name[view.lang])}</p>
        <p>{contactPhone ? `${w.contact} ${contactPhone}` : w.contactAtVenue}</p>
      </Part>
      <Part title={w.what} lines={[w.whatMust, w.whatMay, w.whatNever]} />
      <Part title={w.why} lines={[w.whyHandling, w.whyNothingElse]} />
      <Part title={w.how} lines={[w.howSealed, w.howLooked, w.howUnit]} />
      <Part title={w.consents} lines={[w.consentsText]} />
      <Part title={w.long} lines={[w.longText]} />
      <Part title={w.rights} lines={[w.rightsText, w.rightsComplain]} />
      <Part title={w.children} lines={[w.childrenText]} />
    </>
  )
}

function Part({ title, lines = [], children }: { title: string; lines?: string[]; children?: Child }) {
  return (
    <Card title={title}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {children}
    </Card>
  )
}

export const privacyDoor: Door = door({
  method: 'GET',
  path: '/about/privacy',
  who: committeeAnyone,
  form: {},
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).privacy,
  async handle({ view, committee }) {
    const w = words(view.lang)
    return page(
      <Page view={view} title={w.privacy} lead={w.privacyLead}>
        <PrivacyNotice view={view} committee={committee} />
      </Page>,
    )
  },
})
