// What the invented county's neighbours say in one week, and what one office writes back. Nobody is meant.
import type { Story } from '../words/story.ts'

export interface Spoken {
  at: string
  /** Days before today. */
  ago: number
  words: string
}

/** Each list is one thing, told by different people. */
export const rumours: readonly (readonly Spoken[])[] = [
  [
    { at: 'wutong', ago: 2, words: '梧桐社区二期从前天晚上开始停水，没有通知，一点水都没有，老人没法做饭。' },
    { at: 'wutong', ago: 2, words: '我们梧桐社区二期停水两天了，物业说不知道什么时候来水，请尽快恢复。' },
    { at: 'wutong', ago: 2, words: '梧桐二期停水，打水要走到北门，家里有小孩实在不方便，到底什么时候来水？' },
    { at: 'beimen', ago: 1, words: '梧桐社区二期停水，我家在北门这边水压也很小，晚上洗不了澡。' },
    { at: 'wutong', ago: 1, words: '梧桐社区二期停水第三天，能不能先派送水车？没有通知也没有说法。' },
  ],
  [
    {
      at: 'guihua',
      ago: 2,
      words: '实验小学门口放学时接孩子的车乱停，三轮车也挤在一起，孩子从车缝里走，很危险。',
    },
    { at: 'guihua', ago: 2, words: '每天下午放学，实验小学门口车乱停，路都堵死了，公交车也过不去。' },
    { at: 'hepan', ago: 1, words: '接孩子放学，实验小学门口乱停车太多，希望划几个临时停车位，安排人疏导。' },
    {
      at: 'beimen',
      ago: 2,
      words: '实验小学门口放学堵车，车停在斑马线上，孩子过马路不安全，请管一管乱停车。',
    },
  ],
  [
    { at: 'hepan', ago: 2, words: '河畔广场晚上跳舞的音响太大，一直到十点半，孩子写不了作业。' },
    { at: 'hepan', ago: 1, words: '河畔广场舞音响声音太大，楼上老人睡不着，能不能九点以后小声一点？' },
  ],
]

/** A headline as it was hurriedly written down: it waits for whoever chooses the topic. */
export const waiting: Story = {
  said: '我家楼上漏水，厨房顶棚都泡坏了。我是桂花社区6栋1单元302室的韩月华，电话19900005566，找过物业三次，没人来修。',
  headline: '6栋1单元302室韩月华家漏水，物业三次不修',
  summary: '居民韩月华（电话19900005566）反映楼上漏水，物业没有维修。',
  category: 'housing',
  items: [],
  reply: '',
  replyClass: 'A',
  where: 'urban',
}

export const emptyReply = '您好！您反映的问题我单位已收悉，将尽快安排相关人员处理。感谢您的关注与支持！'
export const emptyReplyContact = '办公室 0000-2210'
