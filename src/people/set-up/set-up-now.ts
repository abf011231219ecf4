// `npm run set-up -- --name … --code … --prefix …`: makes a committee; asks on the terminal for what is missing.
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { atHost } from '../../platform/committees.ts'
import { type MadeCommittee, type NewCommittee, setUpCommittee } from './committee.ts'
import { onTheGround } from './ground.ts'
import { readPlaces } from './places.ts'
import { answersTo, type Given, optionsFrom } from './questions.ts'
import { SetUpRefused } from './refused.ts'
import { atTheTerminal, lang } from './terminal.ts'
import { words } from './words.ts'

await atTheTerminal(async () => {
  const wanted = await committeeFrom(await answered(optionsFrom(process.argv.slice(2))))
  const { made, site } = await onTheGround(async (db, { publicUrl, host, port }) => ({
    made: await setUpCommittee(db, wanted),
    site: publicUrl ?? `http://${host}:${port}`,
  }))
  tell(wanted, made, wanted.host ? atHost(site, wanted.host) : site)
})

async function answered(given: Given): Promise<Given> {
  if (!process.stdin.isTTY) return answersTo(given, null, lang)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  return answersTo(given, (line) => terminal.question(`${line}: `), lang).finally(() => terminal.close())
}

async function committeeFrom(answers: Given): Promise<NewCommittee> {
  const of = (option: keyof Given) => answers[option] ?? ''
  const person = (hat: 'system' | 'security') => ({ login: of(`${hat}-login`), name: of(`${hat}-name`) })
  return {
    name: { zh: of('name'), en: of('name-en') },
    region: { zh: of('region'), en: of('region-en') },
    code: of('code'),
    prefix: of('prefix'),
    phone: of('phone'),
    host: answers.host || undefined,
    first: { sysAdmin: person('system'), securityAdmin: person('security') },
    places: answers.regions ? await placesIn(answers.regions) : [],
  }
}

async function placesIn(path: string) {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SetUpRefused(words.both.fileWrong, path)
  })
  return readPlaces(text)
}

function tell(wanted: NewCommittee, { places, invitations }: MadeCommittee, site: string): void {
  const w = words(lang)
  const links = invitations.map(
    ({ role, login, token }) => `${w[role]} ${login}\n  ${site}/invitations/${token}`,
  )
  process.stdout.write(
    `${w.made(wanted.name[lang], places)}\n\n${w.handOver}\n\n${links.join('\n\n')}\n\n${w.next}\n`,
  )
}
