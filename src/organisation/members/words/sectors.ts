// Owns: the sectors (界别) of a committee by their usual names. A county may name its own: then its name stands as written.
import { type Lang, phrases } from '../../../platform/words/phrases.ts'

const known = phrases({
  中共: { zh: '中共', en: 'Communist Party' },
  民革: { zh: '民革', en: 'Revolutionary Committee' },
  民盟: { zh: '民盟', en: 'Democratic League' },
  民建: { zh: '民建', en: 'National Construction' },
  民进: { zh: '民进', en: 'Promoting Democracy' },
  农工党: { zh: '农工党', en: 'Peasants and Workers' },
  致公党: { zh: '致公党', en: 'Zhi Gong Party' },
  九三学社: { zh: '九三学社', en: 'Jiusan Society' },
  台盟: { zh: '台盟', en: 'Taiwan League' },
  无党派: { zh: '无党派', en: 'No party' },
  共青团: { zh: '共青团', en: 'Youth League' },
  工会: { zh: '工会', en: 'Trade unions' },
  妇联: { zh: '妇联', en: 'Women’s federation' },
  工商联: { zh: '工商联', en: 'Commerce federation' },
  科协: { zh: '科协', en: 'Science association' },
  科技: { zh: '科技', en: 'Science' },
  侨联: { zh: '侨联', en: 'Returned overseas' },
  文艺: { zh: '文艺', en: 'Arts' },
  经济: { zh: '经济', en: 'Business' },
  农业: { zh: '农业', en: 'Farming' },
  教育: { zh: '教育', en: 'Education' },
  体育: { zh: '体育', en: 'Sport' },
  医卫: { zh: '医卫', en: 'Health' },
  医药卫生: { zh: '医药卫生', en: 'Health' },
  社会科学: { zh: '社会科学', en: 'Social science' },
  社会福利: { zh: '社会福利', en: 'Social welfare' },
  少数民族: { zh: '少数民族', en: 'Minorities' },
  宗教: { zh: '宗教', en: 'Religion' },
  特邀: { zh: '特邀', en: 'By invitation' },
})

export function sectorIn(lang: Lang, sector: string): string {
  const words: Readonly<Record<string, string>> = known(lang)
  return words[sector.replace(/界$/u, '')] ?? sector
}
