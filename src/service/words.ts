import { phrases } from '../platform/words/phrases.ts'

export const words = phrases({
  ways: { zh: '服务', en: 'Service' },
  listening: { zh: '倾听日', en: 'Listening days' },
  sessions: { zh: '近期活动', en: 'Coming up' },
  policies: { zh: '政策库', en: 'Policy library' },
  order: { zh: '请人来讲', en: 'Ask for a session' },
  listeningOpen: {
    zh: '哪天谁在哪里接待，贴在门口的那块牌',
    en: 'Who receives people where and when: the board at the door',
  },
  sessionsOpen: {
    zh: '谁都可以来的宣讲、义诊、讲座',
    en: 'Talks, clinics and lectures that are open to all',
  },
  policiesOpen: { zh: '规定的原文和大白话', en: 'Rules in full and in plain words' },
  orderOpen: { zh: '一个小组想听什么，在这里说', en: 'Where a group says what it would like to hear' },
  service: { zh: '服务', en: 'Service' },
  serviceLead: {
    zh: '坐班、活动、约课、政策、课题，都从这里进。',
    en: 'Listening days, activities, orders, policies and studies all begin here.',
  },
  openAll: { zh: '群众看到的', en: 'What people see' },
  rosters: { zh: '坐班安排', en: 'Rosters' },
  rostersHint: { zh: '哪天接待、轮到谁、换班', en: 'Who receives people when; swaps' },
  mine: { zh: '我的日子', en: 'My days' },
  mineHint: { zh: '轮到我坐班的日子、我不在的日子', en: 'Days I sit, days I am away' },
  activities: { zh: '活动', en: 'Activities' },
  activitiesHint: {
    zh: '学习、通报、考察、宣讲、义诊、走访、捐赠……',
    en: 'Learning, briefings, field studies, talks, clinics, visits, gifts',
  },
  brought: { zh: '带来了什么', en: 'What it brought' },
  broughtHint: {
    zh: '户、人、元，每个数都看得到记录',
    en: 'Households, people, yuan, each with its records',
  },
  orders: { zh: '群众约课', en: 'Orders' },
  ordersHint: { zh: '谁想听什么，谁去讲', en: 'Who asked for what, and who goes' },
  kept: { zh: '写政策解读', en: 'Explain a rule' },
  keptHint: {
    zh: '新规定：原文、大白话、谁能讲',
    en: 'A new rule, in full and plainly, and who can explain it',
  },
  teams: { zh: '志愿队', en: 'Volunteer teams' },
  teamsHint: { zh: '队名和队员名单', en: 'Names and lists' },
  professionals: { zh: '专业人士', en: 'Professionals' },
  professionalsHint: { zh: '律师、医生、老师', en: 'Lawyers, doctors, teachers' },
  studies: { zh: '课题调研', en: 'Studies' },
  studiesHint: { zh: '点位、发现、报告、大会发言', en: 'Sites, findings, report, speech' },
  joint: { zh: '联席会', en: 'Joint meeting' },
  jointHint: {
    zh: '一批事项一起过，逐件定：进入协商、向上报送或说明原因',
    en: 'A batch of matters decided one by one: taken up, sent up, or the reason why not',
  },
})
