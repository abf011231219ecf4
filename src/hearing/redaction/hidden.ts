// Owns: a text with all that looks personal blacked out, for drafts that a person still reads and for other committees.
import { findPersonal, redacted } from '../../language/redaction/redact.ts'
import { cutter } from '../index/weights.ts'

export const hidden = (text: string): string => redacted(text, findPersonal(text, cutter()))
