// Owns: the two machines that carry words out of the house: a mail server and an SMS gateway.
// Leaves: the message alone. What comes back is reduced to a code: providers repeat addresses in their errors.
import { createTransport } from 'nodemailer'

export interface Letter {
  id: string
  address: string
  subject: string
  body: string
}
/** Resolves once the other side has taken the message; otherwise throws SendFailed. */
export type Sender = (letter: Letter) => Promise<void>

export class SendFailed extends Error {
  readonly reason: string
  /** Trying again can't help: the address itself was refused. */
  readonly forGood: boolean
  constructor(reason: string, forGood: boolean, cause: unknown) {
    super(reason, { cause })
    this.reason = reason
    this.forGood = forGood
  }
}

const patience = 15_000

/** `url` is smtp://user:password@host:587 or smtps://…; the message's id makes a repeated mail recognisable. */
export function mailSender(url: string, from: string): Sender {
  const patient = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url, ...patient })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return async ({ id, address, subject, body }) => {
    try {
      await transport.sendMail({ from, to: address, subject, text: body, messageId: `<${id}@${domain}>` })
    } catch (cause) {
      const { code, responseCode } = cause as { code?: string; responseCode?: number }
      const forGood = code === 'EENVELOPE' && (responseCode ?? 0) >= 500
      throw new SendFailed(`SMTP ${responseCode ?? code ?? 'unknown'}`, forGood, cause)
    }
  }
}

const askAgain = [401, 403, 408, 425, 429]

/** POST { to, text, id } with a bearer token. The gateway must send one SMS for one id, however often it is asked. */
export function smsGateway(url: string, token: string): Sender {
  return async ({ id, address, body }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ to: address, text: body, id }),
      signal: AbortSignal.timeout(patience),
    }).catch((cause) => {
      throw new SendFailed('SMS unreachable', false, cause)
    })
    await answer.body?.cancel()
    if (answer.ok) return
    const forGood = answer.status >= 400 && answer.status < 500 && !askAgain.includes(answer.status)
    throw new SendFailed(`SMS ${answer.status}`, forGood, undefined)
  }
}
