// Owns: how long a brief may be: leaders read one page.
import { characters } from '../../documents/text.ts'

export const longest = 1500

export const documentLength = (text: { situation: string; problems: string; suggestions: string }): number =>
  characters([text.situation, text.problems, text.suggestions])
