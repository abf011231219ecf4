// 微协商: the short form. One page, agreed on the spot, so it may be closed the same day.
import { limits } from '../../limits/limits.ts'
import { both, criterion, group, stage, team } from '../build.ts'
import type { Method } from '../method.ts'

export const weixieshang: Method = {
  code: 'WEIXIESHANG',
  version: 1,
  name: both(['微协商', 'The short form']),
  gloss: both(['小事当场商量，一页纸办结', 'Small things agreed on the spot, on one page']),
  levels: ['village', 'township'],
  screening: {
    mode: 'allOf',
    criteria: [criterion('small', ['事情小、当场能说清', 'small enough to settle there and then'])],
  },
  teamSizes: [team(['1–3人', '1–3 members'], 1, 3)],
  minutes: 'signedOnTheSpot',
  windowsCloseEarly: true,
  tracks: [
    {
      key: 'main',
      label: both(['商量一件事', 'One small matter']),
      groups: [
        group('raise', ['提出', 'Raised'], ['说事、定题', 'Say it, choose it'], ['collect', 'screen']),
        group(
          'talk',
          ['当场商量', 'Talked through'],
          ['一页纸、当场签认', 'One page, signed there'],
          ['deliberate'],
        ),
        group(
          'settle',
          ['办结', 'Settled'],
          ['办理、回访、归档', 'Do, ask, keep'],
          ['handle', 'followUp', 'file'],
        ),
      ],
      stages: [
        stage('collect', {
          by: ['resident', 'residentRep', 'member', 'liaison'],
          records: ['submission'],
          exit: ['sorted'],
          limit: limits.triage,
        }),
        stage('screen', {
          by: ['convener', 'venueHead'],
          approver: 'convener',
          records: ['screeningNote'],
          exit: ['notOnNegativeList', 'confirmed'],
          limit: limits.screening,
        }),
        stage('deliberate', {
          by: ['convener', 'venueHead', 'member', 'resident', 'residentRep', 'unitHandler'],
          records: ['onePageRecord'],
          exit: ['conclusionSet', 'itemsOwned', 'signedOnTheSpot'],
        }),
        stage('handle', {
          by: ['unitHandler', 'member', 'venueHead'],
          records: ['task', 'reply'],
          exit: ['allReplied', 'repliesChecked'],
          limit: limits.leadReply,
          optional: true,
        }),
        stage('followUp', {
          by: ['resident', 'residentRep', 'liaison', 'convener'],
          records: ['evaluation'],
          exit: ['residentAnswered'],
          limit: limits.followUp,
        }),
        stage('file', {
          by: ['liaison', 'convener', 'member'],
          records: ['onePageRecord', 'archivePackage'],
          exit: ['recordWritten'],
          limit: limits.fileCase,
        }),
      ],
    },
  ],
}
