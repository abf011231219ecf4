/** The faces an official paper names. They are not ours to give: what is missing on a machine is replaced there. */
export const faces = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  heavy: '黑体',
  song: '宋体',
} as const

/** What stands in for them in print, nearest first. The last are open and come with most systems. */
export const printFaces = {
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'Source Han Serif SC', 'Noto Serif CJK SC', 'SimSun'],
  body: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif CJK SC'],
  kai: ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', 'STKaiti', 'AR PL UKai CN', 'FandolKai', 'Noto Serif CJK SC'],
  heavy: ['SimHei', 'STHeiti', 'Source Han Sans SC', 'Noto Sans CJK SC'],
  song: ['SimSun', 'STSong', 'Source Han Serif SC', 'Noto Serif CJK SC'],
} as const

/** Whoever can draw Chinese draws these two differently. */
export const twoCharacters = ['中', '国'] as const
