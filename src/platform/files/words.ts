import { phrases } from '../words/phrases.ts'

export const words = phrases({
  recording: {
    zh: (seconds: number | null) => (seconds ? `录音，${seconds} 秒` : '录音'),
    en: (seconds) => (seconds ? `Recording, ${seconds} seconds` : 'Recording'),
  },
  photoHeic: {
    zh: '这张照片是 HEIC 格式，电脑打不开。请截一张屏幕图再传，或在手机“设置—相机—格式”里选“兼容性最佳”后重拍。',
    en: 'This photo is in HEIC format, which most computers can’t open. Please send a screenshot of it, or choose “Most Compatible” under Settings › Camera › Formats and take it again.',
  },
  photoOther: {
    zh: '照片请用 JPG、PNG 或 WebP 格式。',
    en: 'Please choose a photo in JPG, PNG or WebP format.',
  },
  photoDamaged: {
    zh: '这张图片打不开，可能没有传完整。请重新拍一张或另选一张。',
    en: 'This picture can’t be opened; it may not have arrived whole. Please take it again or choose another.',
  },
  photoLarge: {
    zh: '照片每张不超过 20 MB，请换一张小一些的。',
    en: 'A photo may have up to 20 MB. Please choose a smaller one.',
  },
  soundOther: {
    zh: '录音请用手机自带的录音（MP3、M4A、AMR、WAV、OGG、WebM）。',
    en: 'Please send a recording from your phone (MP3, M4A, AMR, WAV, OGG, WebM).',
  },
  soundLong: {
    zh: '录音最长 60 秒，请分成几段，或说得短一些。',
    en: 'A recording may last up to 60 seconds. Please make it shorter.',
  },
  soundLarge: {
    zh: '录音不超过 5 MB，请录短一些。',
    en: 'A recording may have up to 5 MB. Please make it shorter.',
  },
  paperOther: {
    zh: '材料请用 PDF、JPG 或 PNG 格式。',
    en: 'Please choose a paper in PDF, JPG or PNG format.',
  },
  paperLarge: {
    zh: '材料每份不超过 20 MB，请压缩后再传。',
    en: 'A paper may have up to 20 MB. Please make it smaller.',
  },
  empty: { zh: '这个文件是空的，请重新选择。', en: 'This file is empty. Please choose it again.' },
})
