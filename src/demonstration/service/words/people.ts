// Who sits in the invented county and is no member, its volunteers, and what its rosters are called. All invented.
import type { Trade } from '../../../service/professionals/words.ts'

export const rosterTitles = { members: '周三倾听日', lawyers: '律师坐班日' }

export const elsewhere = '社区大院'

export const dayCalledOff = '突降大雪，路不好走'

export const professionals: readonly { name: string; trade: Trade; firm: string }[] = [
  { name: '祝清和', trade: 'law', firm: '青禾律师事务所' },
  { name: '蒋秋白', trade: 'law', firm: '青禾律师事务所' },
  { name: '岳知行', trade: 'law', firm: '知行律师事务所' },
  { name: '盛一鸣', trade: 'law', firm: '明川律师事务所' },
  { name: '孔令仪', trade: 'health', firm: '县人民医院' },
  { name: '常青', trade: 'health', firm: '县中医院' },
  { name: '温如玉', trade: 'education', firm: '县实验小学' },
  { name: '麦田', trade: 'farming', firm: '县农技推广中心' },
]

export const teams: readonly { name: string; does: string; at: string; names: string }[] = [
  {
    ...{ name: '桂花热心人志愿队', does: '陪老人看病、办证', at: 'guihua' },
    names: '赵一诺\n钱二妹\n孙三喜\n李四方\n周五福\n吴六顺\n郑七星\n王八斗',
  },
  {
    ...{ name: '河畔护河队', does: '每周六捡河边的垃圾', at: 'hepan' },
    names: '冯小溪\n陈大江\n褚清\n卫蓝\n蒋波\n沈舟',
  },
  {
    ...{ name: '柳塘农技帮帮团', does: '教剪枝、看病虫', at: 'liutang' },
    names: '韩春\n杨麦\n朱谷\n秦豆\n尤禾',
  },
]
