// Owns: what the sender is told on each ground of the negative list: why not here, and where instead. A whole sentence,
// so that nobody has to write it forty times.
import type { Bilingual } from '../../platform/words/phrases.ts'

export const groundTold: Readonly<Record<string, Bilingual>> = {
  secret: {
    zh: '涉及国家秘密的内容不能在网上反映，请按保密规定当面找有关单位。',
    en: 'State secrets must not be told online. Please speak to the office concerned in person.',
  },
  banned: {
    zh: '这属于国家明令禁止的事项，不能协商。',
    en: 'The law forbids this; it can’t be talked through.',
  },
  partyPersonnel: {
    zh: '党内组织和人事方面的事，请向组织部门反映。',
    en: 'For party organisation and personnel, please turn to the organisation department.',
  },
  otherParties: {
    zh: '民主党派内部的事，请向所在党派组织反映。',
    en: 'For a party’s own affairs, please turn to that party.',
  },
  court: {
    zh: '这件事已进入诉讼、仲裁程序，请向受理的法院或仲裁机构反映。',
    en: 'This is before a court or arbitration body. Please turn to that body.',
  },
  academic: {
    zh: '学术上的讨论不在协商范围内，可以向有关学会或研究机构提出。',
    en: 'Academic debate isn’t for deliberation. A learned society or institute will hear it.',
  },
  personal: {
    zh: '个人或亲属的具体问题，请找对应的办理单位；不清楚找谁，可以问联络员。',
    en: 'One’s own or a relative’s case is handled by the office concerned. The liaison tells you which.',
  },
  promotion: {
    zh: '推介产品不在协商范围内。',
    en: 'Promoting a product isn’t for deliberation.',
  },
  accusation: {
    zh: '举报具体的人，请向纪检监察机关反映；这里不协商，也不会转给被反映的人。',
    en: 'To report a person, turn to the discipline inspection office. It isn’t talked through here, and not passed on to them.',
  },
  empty: {
    zh: '内容还不够具体。请补充是什么事、在哪里、影响了谁，再反映一次就可以办。',
    en: 'It isn’t concrete yet. Tell us what, where and who is affected, and it can be taken up.',
  },
  otherProcedure: {
    zh: '这件事已在信访或行政复议中，请向受理的机关查询进展。',
    en: 'This is already under petition or review. Please ask the office that has it.',
  },
  beyondLevel: {
    zh: '这件事超出本级职权，可以请我们报送上级，或直接向上级有关部门反映。',
    en: 'This is beyond our level’s powers. Ask us to send it up, or turn to the higher office.',
  },
  privacy: {
    zh: '涉及个人隐私或商业秘密，不适合大家一起商量，请找对应的办理单位。',
    en: 'Personal privacy or trade secrets don’t belong in an open talk. Please turn to the office concerned.',
  },
}
