import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  report: { zh: '码上协商报告', en: 'Report of the room' },
  lead: {
    zh: (from: string, to: string | null) => `${from} 打开${to ? `，${to} 结束` : '，仍在进行'}`,
    en: (from, to) => `Opened ${from}${to ? `, closed ${to}` : ', still open'}`,
  },
  people: { zh: '参加的手机和纸票', en: 'Phones and sheets that took part' },
  importedPeople: { zh: '在别处参加的人', en: 'People who took part elsewhere' },
  source: { zh: '从哪里来', en: 'Where it comes from' },
  excluded: { zh: '不计的票', en: 'Ballots that don’t count' },
  stability: { zh: '看法的稳定度（换一半人再算，0–1）', en: 'How stable the points of view are (0–1)' },
  recompute: { zh: '谁都可以重新算', en: 'Anyone can compute it again' },
  recomputeHow: {
    zh: '下载 JSON，在任何一份议事程序里运行 bin/recompute 文件名，会得到同样的两个指纹。CSV 是 Polis 的公开格式。',
    en: 'Download the JSON and run bin/recompute FILE in any checkout of Yishi: it prints the same two digests. The CSV files are in the open layout of Polis.',
  },
  input: { zh: '选票指纹', en: 'Digest of the ballots' },
  result: { zh: '结果指纹', en: 'Digest of the result' },
  json: { zh: '全部数据 JSON', en: 'Everything as JSON' },
  votes: { zh: '选票 CSV', en: 'Votes as CSV' },
  comments: { zh: '意见 CSV', en: 'Statements as CSV' },
  publish: { zh: '公开这份报告', en: 'Make this report public' },
  publishWarning: {
    zh: '公开后谁都可以看，也可以下载不含身份的选票，自己重新算。',
    en: 'Everyone can then read it and download the ballots, which say nothing of who cast them.',
  },
  public: { zh: '已公开', en: 'This report is public' },
  publicAt: { zh: '公开的网址', en: 'Its public address' },
})
