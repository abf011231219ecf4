// What groups in the invented county asked for. All invented.
import type { Wanted } from '../../../service/orders/wanted.ts'

interface DemoOrder {
  wants: Wanted
  about: string
  groupName: string
  people: number
  wished: string
  at: string
  ago: number
}

export const orders: Readonly<Record<'answered' | 'held' | 'taken' | 'asked' | 'declined', DemoOrder>> = {
  answered: {
    ...{ wants: 'legalClinic', about: '老人立遗嘱要注意什么', groupName: '三号楼的几位老人', people: 9 },
    ...{ wished: '上午', at: 'guihua', ago: 70 },
  },
  held: {
    ...{ wants: 'nightSchool', about: '草莓烂根怎么防', groupName: '红果合作社', people: 16 },
    ...{ wished: '晚上七点以后', at: 'shiqiao', ago: 12 },
  },
  taken: {
    ...{ wants: 'policyTalk', about: '开小饭馆要办哪些证', groupName: '后街几家小店', people: 7 },
    ...{ wished: '下午三点前', at: 'hepan', ago: 3 },
  },
  asked: {
    ...{ wants: 'lecture', about: '孩子上网太久怎么说他才听', groupName: '学苑社区的几位家长', people: 20 },
    ...{ wished: '周末', at: 'xueyuan', ago: 1 },
  },
  declined: {
    ...{ wants: 'mediation', about: '和开发商的购房合同官司', groupName: '新安社区业主', people: 30 },
    ...{ wished: '尽快', at: 'xinan', ago: 40 },
  },
}

export const orderWord = '讲得明白，还给我们留了样本。'

export const orderDeclined = '已经在法院审理的事，我们不再调解。可以找法律援助中心，在政务大厅二楼。'
