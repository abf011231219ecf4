// Owns: how a room's catalogue becomes what is told: a subject and a body, in both languages.
import type { News } from '../matters/notices.ts'
import type { Lang } from '../platform/words/phrases.ts'

export function newsIn<W>(words: (lang: Lang) => W) {
  return (pick: (w: W) => readonly [subject: string, body: string]): News => {
    const [zh, en] = [pick(words('zh')), pick(words('en'))]
    return { subject: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } }
  }
}
