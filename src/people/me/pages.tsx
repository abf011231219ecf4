// Owns: "my sign-ins": where one is signed in and how, each with its end; the authenticator and the language.
import { z } from 'zod'
import { hidden } from '../../platform/html/form/fields.ts'
import type { FieldError } from '../../platform/html/form/read.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  Form,
  Page,
  Qr,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Staff } from '../actors.ts'
import { authenticatorForm, languageForm, passkeyLabel, which } from '../signin/forms.ts'
import type { KeptPasskey } from '../signin/passkeys.ts'
import type { SignedInDevice } from '../signin/sessions.ts'
import type { TotpOffer } from '../signin/totp.ts'
import { words } from '../signin/words.ts'

export const notices = [
  'ended',
  'passkeyAdded',
  'passkeyRemoved',
  'authenticatorBegun',
  'authenticatorEnded',
  'kept',
] as const
export type Notice = (typeof notices)[number]
export const noticeQuery = z.object({ done: hidden({ max: 40 }) })

interface MeProps {
  view: View
  actor: Staff
  devices: SignedInDevice[]
  passkeys: KeptPasskey[]
  authenticator: boolean
  done: Notice | undefined
}

export function MePage({ view, actor, devices, passkeys, authenticator, done }: MeProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.me} lead={w.meLead}>
      {done && <Toast>{w[done]}</Toast>}
      <Devices view={view} actor={actor} devices={devices} />
      <Passkeys view={view} passkeys={passkeys} />
      <Authenticator view={view} held={authenticator} />
      <Card>
        <Form
          view={view}
          schema={languageForm}
          action="/me/language"
          values={{ lang: actor.lang }}
          submit={w.keep}
        />
      </Card>
      <Card title={w.calendar}>
        <p>{w.calendarWhy}</p>
        <Button href="/me/calendar">{w.calendar}</Button>
      </Card>
      <Form view={view} action="/sign-out" submit={w.signOut} name="out" />
    </Page>
  )
}

function Authenticator({ view, held }: { view: View; held: boolean }) {
  const w = words(view.lang)
  return (
    <Card title={w.authenticator}>
      <p>{w.authenticatorWhy}</p>
      {held ? (
        <EndAuthenticator view={view} />
      ) : (
        <Button href="/me/authenticator">{w.authenticatorBegin}</Button>
      )}
    </Card>
  )
}

function EndAuthenticator({ view }: { view: View }) {
  const w = words(view.lang)
  const form = { view, action: '/me/authenticator/end', submit: w.authenticatorEnd, danger: true }
  return <Confirm {...form} open={w.authenticatorEnd} warning={w.authenticatorEndWarning} />
}

function Devices({ view, actor, devices }: Pick<MeProps, 'view' | 'actor' | 'devices'>) {
  const w = words(view.lang)
  return (
    <Card title={w.devices}>
      {devices.map((device, at) => (
        <div class="stack">
          <DataList rows={[[w[device.device], seen(view, device, device.hash === actor.sessionHash)]]} />
          {device.hash !== actor.sessionHash && (
            <Form
              view={view}
              schema={which}
              action="/me/devices/end"
              values={{ which: device.hash }}
              submit={w.endThis}
              name={`device${at}`}
            />
          )}
        </div>
      ))}
    </Card>
  )
}

function seen(view: View, device: SignedInDevice, here: boolean): string {
  const w = words(view.lang)
  return here ? w.thisOne : w.lastSeen(dayAndTime(device.seenAt, view.lang))
}

function Passkeys({ view, passkeys }: Pick<MeProps, 'view' | 'passkeys'>) {
  const w = words(view.lang)
  const used = (key: KeptPasskey) =>
    key.usedAt ? w.lastSeen(dayAndTime(key.usedAt, view.lang)) : w.neverUsed
  return (
    <Card title={w.passkeys}>
      <p>{w.passkeysWhy}</p>
      {passkeys.map((key, at) => (
        <div class="stack">
          <DataList rows={[[key.label, used(key)]]} />
          <Form
            view={view}
            schema={which}
            action="/me/passkeys/remove"
            values={{ which: key.id }}
            submit={w.passkeyRemove}
            name={`key${at}`}
          />
        </div>
      ))}
      <Button href="/me/passkeys/new">{w.passkeyAdd}</Button>
    </Card>
  )
}

export function NewPasskeyPage({ view, errors }: { view: View; errors?: readonly FieldError[] }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.passkeyAdd} lead={w.passkeysWhy} errors={errors}>
      <Form
        view={view}
        schema={passkeyLabel}
        action="/me/passkeys/new"
        errors={errors}
        submit={w.goOn}
        main
      />
    </Page>
  )
}

interface AuthenticatorProps {
  view: View
  offer: TotpOffer
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function AuthenticatorPage({ view, offer, values, errors }: AuthenticatorProps) {
  const w = words(view.lang)
  const filled = { ...values, offer: offer.sealed }
  const key = offer.secret.replace(/(.{4})(?=.)/g, '$1 ')
  return (
    <Page view={view} title={w.authenticatorBegin} lead={w.authenticatorScan} errors={errors}>
      <Qr text={offer.uri} label={w.authenticatorQr} />
      <DataList rows={[[w.authenticatorKey, key]]} />
      <Form
        view={view}
        schema={authenticatorForm}
        action="/me/authenticator"
        values={filled}
        errors={errors}
        submit={w.authenticatorBegin}
        main
      />
    </Page>
  )
}
