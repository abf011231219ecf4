import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { matterMachine } from '../machines/matter.ts'
import { meetingMachine } from '../machines/meeting.ts'
import { taskMachine } from '../machines/task.ts'
import { verbWords } from './verbs.ts'

const spoken = (verbs: readonly string[]) => verbs.filter((verb) => !Object.hasOwn(verbWords, verb))

test('every verb of the machines is said in plain words', () => {
  assert.deepEqual(spoken(matterMachine.verbs), [])
  assert.deepEqual(spoken(meetingMachine.verbs.map((verb) => `meeting.${verb}`)), [])
  assert.deepEqual(spoken(taskMachine.verbs.map((verb) => `task.${verb}`)), [])
})

test('so is everything that rooms note beside them', () => {
  const noted = globSync('src/**/*.ts')
    .filter((file) => !file.includes('.test.') && !file.includes('.fixture.'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/noteOnMatter\(\s*[^()]*?, '([\w.]+)'/g)])
    .map((found) => found[1] ?? '')
  assert.ok(noted.length >= 15, `only ${noted.length} found`)
  assert.deepEqual(spoken(noted), [])
})
