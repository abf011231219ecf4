// What the invented county wrote for those who decide. Places, people and figures are invented.
import type { BriefText } from '../../papers/briefs/brief.ts'

/** Of their own accord, from no matter. */
export const own = {
  bus: {
    title: '乡镇晚班车收得太早，学生和务工群众回家难',
    category: 'roads',
    situation:
      '县城到各乡镇的末班车多在下午五点半以前发车。县职教中心下午五点四十放学，工业园下午六点下班，住在乡镇的学生和务工群众赶不上车，只能拼坐私家车。',
    problems: '末班车时间是八年前按当时的客流定的，一直没有调整；公交公司担心晚班空驶，没有补贴办法。',
    suggestions:
      '由交通部门会同学校、园区摸清放学和下班的人数。\n先在两条人最多的线路试行晚七点末班车，试三个月。\n试行期间按实际里程给予补贴，期满按客流决定去留。',
  },
  clinic: {
    title: '村卫生室常用药不全，慢性病群众每月跑县城',
    category: 'health',
    situation:
      '几个村的老人反映，村卫生室只有感冒、消炎一类的药，高血压、糖尿病的常用药要到县城去开，一来一回大半天。',
    problems: '村卫生室用药目录窄，配送一个月一次；慢性病长处方在村里不能开。',
    suggestions: '把高血压、糖尿病常用药列入村卫生室必备目录。\n允许签约家庭医生在村里开具长处方。',
  },
  library: {
    title: '把学校操场周末向附近居民开放',
    category: 'school',
    situation: '城区几个社区没有运动场地，学校操场周末空着，居民希望能进去锻炼。',
    problems: '学校担心安全和看管，没有统一的做法。',
    suggestions: '选两所学校周末试开放，由社区派人看管。',
  },
  straw: {
    title: '秸秆离田的收储点太少，农户运不出去',
    category: 'farming',
    situation: '秋收以后，几个乡镇的农户说秸秆没处送，最近的收储点在二十里外，运费比卖的钱还多。',
    problems: '全县收储点只有三处，都在城边；补贴给收储企业，不给运输。',
    suggestions: '每个产粮乡镇设一处临时收储点。\n补贴分一部分给短途运输。',
  },
} as const satisfies Record<string, BriefText>

/** Where the record of a matter leaves a part empty. */
export const usual = {
  problems: '几个部门各管一段，没有一家牵头，群众问到哪里都说不归自己管。',
  suggestions: '明确一个部门牵头，定出时限，办完以后请反映的群众来看一看。',
} as const

export const editor = {
  addressees: '县委办公室、县政府办公室',
  praise: '写得实在，建议能落地。',
  kept: '教育部门上月已经发文试点，先留存，等试点结果。',
  back: '请补上收储点的具体位置和今年的数量，再交。',
  backOnce: '标题太大，一条只说一件事，请改小。',
  shorter: (title: string) => `${title}：先办最急的`,
  sentTo: '市政协研究室',
  cameOf: '市里把这条建议转给了主管部门，答复列入明年计划。',
  doneOf: '牵头部门已经明确，第一批月底前完工。',
} as const

export const lists = {
  mark: '社情民意专报',
  toReport: '县委书记、副书记\n县长、副县长',
  toSend: '县委办公室\n县政府办公室',
  toIssue: '各乡镇（街道）协商议事室',
} as const

export const instructions = {
  closed: {
    gist: '反映的情况属实，群众等得太久。',
    action: '请分管副县长牵头，一个月内拿出办法。',
    steps: ['政府办开了协调会，定了牵头部门。', '牵头部门到现场看过，列出了第一批。'],
    outcome: '第一批已经完工，政协委员和群众代表到场看过。',
  },
  open: {
    gist: '建议可行，先试一条线。',
    action: '请交通部门提出试行方案，报市里备案。',
    steps: ['交通部门正在摸客流，下周报方案。'],
  },
} as const
