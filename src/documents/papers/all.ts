// Owns: the list of all papers that Yishi makes.
import { handlingFeedback } from './handling/feedback.ts'
import { followUpRecord } from './handling/follow-up.ts'
import { handover } from './handling/handover.ts'
import { reminder } from './handling/reminder.ts'
import { unitReply } from './handling/reply.ts'
import { caseCollection, caseStudy } from './keeping/case.ts'
import { dutyFile } from './keeping/duty-file.ts'
import { annualPlan, venueStandards } from './keeping/plan.ts'
import { convenerPack, workReport } from './keeping/report.ts'
import { consensusList } from './meetings/consensus.ts'
import { minutes } from './meetings/minutes.ts'
import { meetingNotice } from './meetings/notice.ts'
import { outcomeReport, recommendation } from './meetings/outcome.ts'
import { consultationPlan, microPlan } from './meetings/plan.ts'
import { meetingRecord } from './meetings/record.ts'
import { researchReport } from './meetings/research.ts'
import { signInSheet } from './meetings/sign-in.ts'
import { proposalFeedback } from './proposals/feedback.ts'
import { proposal } from './proposals/proposal.ts'
import { proposalReply } from './proposals/reply.ts'
import { topicCall } from './topics/call.ts'
import { topicScreening } from './topics/screening.ts'
import { opinionBrief } from './voices/brief.ts'
import { bulletin } from './voices/bulletin.ts'
import { registration } from './voices/registration.ts'
import { plenarySpeech } from './voices/speech.ts'

export const papers = {
  ...{ registration, opinionBrief, bulletin, plenarySpeech },
  ...{ proposal, proposalReply, proposalFeedback },
  ...{ topicCall, topicScreening },
  ...{ consultationPlan, microPlan, meetingNotice, signInSheet, researchReport, meetingRecord },
  ...{ minutes, consensusList, outcomeReport, recommendation },
  ...{ handover, handlingFeedback, reminder, unitReply, followUpRecord },
  ...{ caseStudy, caseCollection, dutyFile, annualPlan, venueStandards, workReport, convenerPack },
} as const
