// What a county tells of its own work, each in one paragraph: the words are written here, every number in them is a figure.
import type { Account } from './account.ts'
import { conveners, notDone } from './conveners.ts'
import { stools, studios } from './near.ts'
import { councils, workshops } from './rooms.ts'

export const accounts: readonly Account[] = [studios, stools, workshops, councils, conveners]
export { notDone }
