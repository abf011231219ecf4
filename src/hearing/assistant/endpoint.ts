// Owns: the one way to an assistant that a county chose: any endpoint that speaks as OpenAI's chat completions do. Off
// unless the operator set it. Breaks if wrong: a page waits for ever, or the key goes to somebody else.
import { z } from 'zod'

export interface Endpoint {
  /** Up to and with the version, such as `https://models.example.cn/v1`. */
  url: string
  key: string
  model: string
}
export interface Saying {
  role: 'system' | 'user'
  content: string
}

export const failures = ['timeout', 'unreachable', 'refused', 'unreadable'] as const
export type Failure = (typeof failures)[number]
export class AssistantFailed extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(`The assistant gave no draft: ${failure}.`, options)
  }
}

const patience = 60_000
const mostLetters = 6000
const answered = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
})

let chosen: Endpoint | null = null

/** Said once, at the start. */
export function assistantAt(one: Endpoint | null): void {
  chosen = one
}
export const assistant = (): Endpoint | null => chosen

export async function complete(
  { url, key, model }: Endpoint,
  messages: readonly Saying[],
  waits = patience,
): Promise<string> {
  const response = await fetch(`${url.replace(/\/$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, messages, temperature: 0.2 }),
    redirect: 'error',
    signal: AbortSignal.timeout(waits),
  }).catch((cause: unknown) => {
    throw new AssistantFailed(isTimeout(cause) ? 'timeout' : 'unreachable', { cause })
  })
  if (!response.ok) throw new AssistantFailed('refused', { cause: response.status })
  const body = await response.json().catch((cause: unknown) => {
    throw new AssistantFailed(isTimeout(cause) ? 'timeout' : 'unreadable', { cause })
  })
  const { data, error } = answered.safeParse(body)
  if (!data) throw new AssistantFailed('unreadable', { cause: error })
  return data.choices[0]?.message.content.trim().slice(0, mostLetters) ?? ''
}

const isTimeout = (cause: unknown): boolean => cause instanceof Error && cause.name === 'TimeoutError'
