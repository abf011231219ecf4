// Owns: the list of all papers that Yishi makes.
import { minutes } from './meetings/minutes.ts'
import { opinionBrief } from './voices/brief.ts'

export const papers = { opinionBrief, minutes } as const
