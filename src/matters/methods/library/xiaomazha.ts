// 小马扎·议好村民身边事: a folding stool in the field; one page, signed there, closed the same day if it can be.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const xiaomazha: Method = {
  code: 'XIAOMAZHA',
  version: 1,
  name: both(['小马扎·议好村民身边事', 'Folding stools: what is close to home']),
  gloss: both(['群众选题、调研解题、协商破题', 'Villagers choose, members look, all talk']),
  levels: ['village', 'township'],
  screening: {
    mode: 'anyOf',
    criteria: [
      criterion('close', ['村民身边的事', 'it is close to villagers']),
      criterion('chosen', ['群众自己选的题', 'villagers chose it']),
    ],
  },
  teamSizes: [team(['1–3人到现场', '1–3 members on site'], 1, 3)],
  minutes: 'signedOnTheSpot',
  windowsCloseEarly: true,
  tracks: [
    {
      key: 'main',
      label: both(['议一件事', 'One matter']),
      groups: [
        group(
          'choose',
          ['群众选题', 'Villagers choose'],
          ['说身边的事', 'What is close to home'],
          ['collect', 'screen'],
        ),
        group('look', ['调研解题', 'Members look'], ['到现场看', 'Go and see'], ['research']),
        group('talk', ['协商破题', 'All talk'], ['搬上马扎商量', 'Bring a stool and talk'], ['deliberate']),
        group(
          'follow',
          ['跟踪问效', 'Followed up'],
          ['看办成没有', 'Is it done?'],
          ['handle', 'followUp', 'file'],
        ),
      ],
      stages: [
        stage('collect', {
          by: ['resident', 'residentRep', 'venueHead', 'liaison'],
          records: ['submission'],
          exit: ['sorted'],
          limit: limits.triage,
        }),
        stage('screen', {
          by: ['residentRep', 'venueHead', 'convener'],
          approver: 'convener',
          records: ['screeningNote'],
          exit: ['notOnNegativeList', 'confirmed'],
          limit: limits.screening,
        }),
        stage('research', {
          by: ['member', 'expert', 'committeeStaff'],
          records: ['visitNote'],
          exit: ['factsWritten'],
          limit: limits.researchMicro,
          optional: true,
        }),
        stage('deliberate', {
          by: [
            'member',
            'venueHead',
            'convener',
            'unitHandler',
            'enterprise',
            'grower',
            'resident',
            'residentRep',
          ],
          records: ['onePageRecord'],
          exit: ['conclusionSet', 'itemsOwned', 'signedOnTheSpot'],
        }),
        stage('handle', {
          by: ['unitHandler', 'enterprise', 'venueHead', 'member'],
          records: ['task', 'reply'],
          exit: ['allReplied', 'repliesChecked'],
          limit: limits.leadReply,
          optional: true,
        }),
        stage('followUp', {
          by: ['resident', 'residentRep', 'venueHead', 'member'],
          records: ['evaluation', 'benefit'],
          exit: ['residentAnswered', 'benefitOrReason'],
          limit: limits.followUp,
        }),
        stage('file', {
          by: ['venueHead', 'member', 'liaison'],
          approver: 'convener',
          records: ['caseStudy', 'archivePackage'],
          exit: ['caseWritten'],
          limit: limits.fileCase,
        }),
      ],
    },
  ],
}
