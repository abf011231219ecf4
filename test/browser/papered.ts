// Owns: what the browser looks at of the papers: a draft, an issue to sign, one that was sent, an instruction being
// followed, a speech.
import { submitBrief, writeBrief } from '../../src/papers/briefs/brief.ts'
import { adoptBrief, takeUpBrief } from '../../src/papers/briefs/editing.ts'
import { makeBulletin, sendBulletin, signBulletin } from '../../src/papers/bulletins/bulletin.ts'
import { noteProgress, recordInstruction } from '../../src/papers/instructions/instruction.ts'
import { keepSpeech } from '../../src/papers/speeches/speech.ts'
import { dayOf } from '../../src/platform/clock/day.ts'
import type { Walk } from '../walks/walk.ts'

export interface Papered {
  /** As an address names what an instruction is written on. */
  on: string
}

const text = {
  ...{ title: '老旧小区电梯谁来修', category: 'housing', situation: '电梯常停，老人上不了楼。' },
  ...{ problems: '维修资金动用太难。', suggestions: '简化手续\n先修停了的' },
}
const lists = {
  ...{
    mark: '社情民意专报',
    title: text.title,
    toReport: '县委书记\n县长',
    toSend: '县政府办公室',
    toIssue: '',
  },
  forInstruction: true,
}

export async function papered({ world }: Walk, matter: string): Promise<Papered> {
  const { db } = world
  const [mei, lan, qin] = [world.as('mei'), world.as('lan'), world.as('qin')]
  const adopted = async () => {
    const id = await writeBrief(db, mei, { ...text, matterIds: [] })
    await submitBrief(db, mei, id)
    await takeUpBrief(db, qin, id)
    await adoptBrief(db, qin, id, { addressees: '县委办公室' })
    return id
  }
  const issue = async () => makeBulletin(db, qin, { ...lists, briefIds: [await adopted()] })
  const id = await issue()
  await signBulletin(db, qin, id)
  await sendBulletin(db, qin, id)
  const instruction = await recordInstruction(db, qin, {
    ...{ about: { kind: 'bulletin', id }, givenOn: dayOf(db.clock.now()), level: 'county' },
    ...{ gist: '群众等得太久', action: '一个月内拿出办法', followerId: world.account.shi },
  })
  await noteProgress(db, world.as('shi'), instruction, '开了协调会')
  await issue()
  await adopted()
  await keepSpeech(db, mei, {
    ...{ title: '让等电梯的人早些下楼', session: '第十届委员会第二次会议', matterId: matter },
    ...{ saidOn: dayOf(db.clock.now()), text: `各位委员：\n一、停了七次\n${text.situation}\n谢谢大家。` },
  })
  await writeBrief(db, lan, { ...text, matterIds: [matter] })
  return { on: `bulletin.${id}` }
}
