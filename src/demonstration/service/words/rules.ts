// Rules that the invented county explains. All invented.
import type { Category } from '../../../matters/words.ts'

export const policies: readonly {
  title: string
  issuer: string
  number?: string
  category: Category
  days: number
  plainText: string
  guide: string
  fullText: string
}[] = [
  {
    ...{
      title: '老旧小区加装电梯补助办法',
      issuer: '县住建局',
      number: '清住建〔2026〕8号',
      category: 'housing',
      days: 140,
    },
    plainText:
      '四层以上没有电梯的老楼都可以申请。楼里大多数人同意就能装，不用每一户都签字；一楼不出钱。政府每部补十二万元，剩下的按楼层分摊。',
    guide: '先到社区领一张意见表，邻居签好字，再交到社区。社区帮着送到窗口，不用自己跑。大约四十天有答复。',
    fullText:
      '第一条 为方便居民上下楼，制定本办法。\n第二条 本县城镇建成区内四层以上、未设电梯的住宅，可以申请。\n第三条 应当经本单元专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决，并经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意。\n第四条 每部补助十二万元，竣工验收后拨付。\n第五条 一层业主不分摊建设费用。',
  },
  {
    ...{
      title: '小微企业贷款贴息办法',
      issuer: '县财政局',
      number: '清财〔2026〕15号',
      category: 'work',
      days: 100,
    },
    plainText: '开小店、办小厂的，贷款利息政府补一半，一年最多补五万元。信用好、按时还就行，不看关系。',
    guide: '带营业执照和贷款合同到政务大厅八号窗口，每季度末前十天办。材料齐的当场受理。',
    fullText:
      '第一条 为减轻小微企业负担，制定本办法。\n第二条 在本县登记、正常经营一年以上的小微企业和个体工商户，可以申请。\n第三条 按实际支付利息的百分之五十补助，每户每年不超过五万元。\n第四条 逾期贷款不予补助。',
  },
  {
    ...{ title: '城乡居民医保门诊报销规定', issuer: '县医保局', category: 'health', days: 60 },
    plainText:
      '在社区医院看门诊，一年花到一百元以上的部分报六成。慢性病另外算，能报得更多。去外地看病，先用手机备案再去。',
    guide: '带医保卡或身份证。不会用手机备案的，社区窗口可以代办，家里人拿身份证来也行。',
    fullText:
      '第一条 参加城乡居民医疗保险的人员，在一级以下定点机构发生的普通门诊费用，年度累计一百元以上部分，由统筹基金支付百分之六十。\n第二条 门诊慢性病按病种管理。\n第三条 异地就医应当先备案。',
  },
]

export const policyDraft = {
  ...{ title: '电动自行车充电设施管理规定', issuer: '县消防救援大队', category: 'safety' as Category },
  plainText: '楼道里、家里都不能给电动车充电。小区要装充电棚，充一次大约一块钱。',
  guide: '哪里要装充电棚，和社区说一声就行。',
  fullText:
    '第一条 禁止在建筑内的公共门厅、疏散走道、楼梯间停放电动自行车或者为电动自行车充电。\n第二条 住宅小区应当设置集中充电设施。',
}
