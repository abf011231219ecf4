// Owns: what is not a topic: the ten grounds on which a proposal is not filed, and the three that local rules add.
// Each names where the sender is directed instead, so nobody is only told no.
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface Negative {
  key: string
  label: Bilingual
  instead: Bilingual
}

const explained = { zh: '说明理由', en: 'explain why' }
const person = { zh: '告知对应的办理渠道', en: 'name the office that handles it' }

export const negatives: readonly Negative[] = [
  {
    key: 'secret',
    label: { zh: '涉及国家秘密', en: 'state secrets' },
    instead: { zh: '按保密规定处理，涉密不上网', en: 'by the rules on secrets, never on the network' },
  },
  { key: 'banned', label: { zh: '国家明令禁止的', en: 'what the state forbids' }, instead: explained },
  {
    key: 'partyPersonnel',
    label: { zh: '党内组织和人事安排', en: 'party organisation and personnel' },
    instead: { zh: '向组织部门反映', en: 'the organisation department' },
  },
  {
    key: 'otherParties',
    label: { zh: '民主党派内部事务', en: 'internal affairs of the democratic parties' },
    instead: { zh: '向所在党派反映', en: 'the party itself' },
  },
  {
    key: 'court',
    label: { zh: '已进入诉讼、仲裁程序', en: 'in court or arbitration' },
    instead: { zh: '向法院或仲裁机构反映', en: 'the court or arbitration body' },
  },
  { key: 'academic', label: { zh: '学术研讨', en: 'academic debate' }, instead: explained },
  {
    key: 'personal',
    label: { zh: '个人或亲属的问题', en: 'one’s own or a relative’s case' },
    instead: person,
  },
  { key: 'promotion', label: { zh: '推介产品', en: 'promoting a product' }, instead: explained },
  {
    key: 'accusation',
    label: { zh: '指名举报', en: 'accusing a named person' },
    instead: { zh: '向纪检监察机关反映', en: 'the discipline inspection office' },
  },
  {
    key: 'empty',
    label: { zh: '没有具体内容', en: 'no concrete matter' },
    instead: { zh: '请补充后再提', en: 'say what it is about, then it can be taken up' },
  },
  {
    key: 'otherProcedure',
    label: { zh: '已在信访或行政复议中', en: 'already under petition or review' },
    instead: { zh: '向受理的信访或复议机关查询', en: 'the office that already has it' },
  },
  {
    key: 'beyondLevel',
    label: { zh: '超出本级职权', en: 'beyond this level’s powers' },
    instead: { zh: '报送上级', en: 'sent up a level' },
  },
  {
    key: 'privacy',
    label: { zh: '涉及个人隐私或商业秘密', en: 'personal privacy or trade secrets' },
    instead: person,
  },
]
