// Owns: every way the house says no. A refusal carries what was attempted; server/answers.tsx turns it into HTTP.
import type { Bilingual } from './words/phrases.ts'

export type Attempt = Record<string, string | number | boolean | null | undefined>

export class Refusal extends Error {
  readonly attempted: Attempt
  /** The page of what it has become, set by a room that knows its reader may open it. */
  became?: string
  constructor(attempted: Attempt = {}, options?: ErrorOptions) {
    super(
      Object.entries(attempted)
        .map(([key, value]) => `${key}=${value}`)
        .join(' '),
      options,
    )
    this.name = new.target.name
    this.attempted = attempted
  }
}

/** Out of reach reads as not found: nobody learns that a row exists. */
export class OutOfReach extends Refusal {}
/** The machine knows no such step from here. */
export class StageRefused extends Refusal {}
/** Signed in, but this door is another role's. */
export class NotYours extends Refusal {}
/** No session, or it ended. */
export class SignInNeeded extends Refusal {}
/** Signed in, but this act asks once more who is there. */
export class ProofNeeded extends Refusal {}
/** A second hat: someone of the handling unit or with an interest may not do this. */
export class TwoHats extends Refusal {}
/** Somebody else was first; nothing was changed. */
export class AlreadyDone extends Refusal {}
/** The link, code or token has ended, was used or was revoked. */
export class LinkEnded extends Refusal {}
/** A rule of the method or of the law is not met; `words` tell the person what to do. */
export class RuleRefused extends Refusal {
  readonly words: Bilingual
  constructor(words: Bilingual, attempted: Attempt = {}, options?: ErrorOptions) {
    super(attempted, options)
    this.words = words
  }
}
/** One field is wrong in a way that only the rules can see; the page shows the words beside it. */
export class FieldRefused extends Refusal {
  readonly field: string
  readonly words: Bilingual
  constructor(field: string, words: Bilingual, attempted: Attempt = {}) {
    super({ field, ...attempted })
    this.field = field
    this.words = words
  }
}
/** What the browser sent is no form: cut off on the way, or made up. */
export class FormUnreadable extends Refusal {}
/** More bytes than the door takes. */
export class TooLarge extends Refusal {}
export class TooMany extends Refusal {}
