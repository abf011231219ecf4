import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  writeGist: { zh: '记下录音的要点', en: 'Write down the gist of the recording' },
  nothingToHear: {
    zh: '这件来件没有录音，不用记要点。',
    en: 'There is no recording here, so no gist is needed.',
  },
})
