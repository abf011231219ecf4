export const topicCall = {
  title: { zh: '协商议题征集表', en: 'Call for topics' },
  labels: {
    topic: '议题',
    by: '提出人或单位',
    kind: '类型',
    background: '背景情况',
    concern: '群众关注度',
    units: '涉及部门',
    form: '建议协商形式',
    contact: '联系人及电话',
    day: '日期',
    suggestion: '初步建议',
  },
  forms: ['微协商', '专题协商', '对口协商', '现场协商'],
} as const

export const screening = {
  title: { zh: '协商议题筛选审定表', en: 'Screening of a topic' },
  labels: {
    number: '来源编号',
    day: '日期',
    topic: '议题',
    source: '来源',
    village: '所在村（社区）',
    small: '切口小不小',
    right: '立意准不准',
    broad: '关联广不广',
    negative: '负面清单核对',
    opinion: '筛选意见',
    met: '与群众代表见面情况',
    decision: '审定意见',
  },
  views: ['是', '否'],
  signed: '审定人签名：　　　　　　　　　年　　月　　日',
} as const
