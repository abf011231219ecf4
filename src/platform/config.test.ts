import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { readConfig, WrongSettings } from './config.ts'

describe('settings', () => {
  test('need none', () => {
    const config = readConfig({})
    assert.equal(config.port, 3000)
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.keyFile, resolve('data/keys.json'))
    assert.equal(config.demonstration, 'ifEmpty')
    assert.deepEqual(config.quietHours, { from: 21 * 60, to: 8 * 60 })
    assert.equal(config.mail, undefined)
  })

  test('are read', () => {
    const config = readConfig({
      PORT: ' 8080 ',
      DATA_DIR: '/srv/yishi',
      DATABASE_URL: 'postgres://u:p@h/yishi',
      PUBLIC_URL: 'https://yishi.example.cn/',
      SMTP_URL: 'smtps://mail.example.cn',
      MAIL_FROM: 'Yishi <yishi@example.cn>',
      LOG_LEVEL: '',
    })
    assert.equal(config.port, 8080)
    assert.equal(config.keyFile, '/srv/yishi/keys.json')
    assert.equal(config.publicUrl, 'https://yishi.example.cn')
    assert.deepEqual(config.mail, { url: 'smtps://mail.example.cn', from: 'Yishi <yishi@example.cn>' })
    assert.equal(config.logLevel, 'info')
  })

  test('fill no database of one’s own with a demonstration unless told', () => {
    const DATABASE_URL = 'postgres://u:p@h/yishi'
    assert.equal(readConfig({ DATABASE_URL }).demonstration, 'off')
    assert.equal(readConfig({ DATABASE_URL, DEMONSTRATION: 'on' }).demonstration, 'on')
  })

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a port that is none', { PORT: 'http' }, /PORT must be a whole number from 1 to 65535: .*PORT=3000/],
    ['a port out of range', { PORT: '70000' }, /PORT must be/],
    [
      'another database',
      { DATABASE_URL: 'mysql://h/x' },
      /DATABASE_URL is not .*write DATABASE_URL=postgres:/,
    ],
    ['a public address with a path', { PUBLIC_URL: 'https://a.cn/yishi' }, /PUBLIC_URL has a path/],
    ['a public address that is none', { PUBLIC_URL: 'a.cn' }, /PUBLIC_URL is not an address/],
    ['mail without a sender', { SMTP_URL: 'smtp://h' }, /MAIL_FROM is missing: SMTP_URL is set/],
    ['a token for nothing', { SMS_GATEWAY_TOKEN: 'x' }, /SMS_GATEWAY_URL is missing/],
    ['a demonstration that is perhaps', { DEMONSTRATION: 'yes' }, /DEMONSTRATION must be one of on, off/],
    ['an hour past midnight', { QUIET_HOURS: '21:00-24:30' }, /QUIET_HOURS must be two times/],
  ]
  for (const [name, env, cure] of wrong) {
    test(`refuse ${name} and say what to write`, () => assert.throws(() => readConfig(env), cure))
  }

  test('tell everything wrong at once', () => {
    assert.throws(
      () => readConfig({ PORT: '0', LOG_LEVEL: 'loud', PUBLIC_URL: 'x', SMTP_URL: 'smtp://h' }),
      (error) => error instanceof WrongSettings && error.wrong.length === 4,
    )
  })
})
