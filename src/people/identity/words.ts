import { phrases } from '../../platform/words/phrases.ts'

export const words = phrases({
  phoneWrong: {
    zh: '这个电话号码好像不对。手机是 11 位数字；座机请带区号，例如 0100-3012345',
    en: 'This doesn’t look like a telephone number. A mobile has 11 digits; give a landline with its area code, for example 0100-3012345',
  },
  phoneNeeded: {
    zh: '您选了短信或电话告知，请留下电话号码；不想留也可以改选其他方式',
    en: 'For a text message or a call we need a number; or choose another way',
  },
  smsNeedsMobile: {
    zh: '短信只能发到手机，请改选“打电话”',
    en: 'Text messages reach mobiles only; choose a call',
  },
  nothingHeld: {
    zh: '这次反映没有留下身份信息，没有可以更改的内容。',
    en: 'No identity was left with this submission: there is nothing to change.',
  },
  alreadyErased: {
    zh: '您的信息已经删除，不能再更改。',
    en: 'Your data has been erased and can’t be changed.',
  },

  erasedIdentity: { zh: '姓名、电话、住址', en: 'Name, telephone, address' },
  erasedWords: {
    zh: '您写的原话、录音的文字和我们的回复原文',
    en: 'Your own words and the text of our answers',
  },
  erasedFiles: { zh: '您上传的照片、录音和文件', en: 'Photos, recordings and papers you sent' },
  erasedMessages: { zh: '发给您的通知里的内容和号码', en: 'What our notices to you said, and the number' },
  staysRegistration: {
    zh: '登记编号、日期、类别和办理经过',
    en: 'The number, dates, kind and course of the handling',
  },
  staysRegistrationWhy: {
    zh: '《信访工作条例》要求每件来件登记在案；其中没有能认出您的内容。',
    en: 'The Regulations on Petition Work require every item to be registered. Nothing in it identifies you.',
  },
  staysMatter: {
    zh: '已形成的事项、协商记录和公开的结果',
    en: 'The matter that came of it, the record of talks and the published result',
  },
  staysMatterWhy: {
    zh: '它们是履行协商职责的记录，其中不写反映人的姓名和电话；如公开内容让人认出您，请申请撤下。',
    en: 'They record the consultation and name no sender. If something published lets people recognise you, ask for it to be taken down.',
  },
  staysReport: { zh: '检举控告的密封材料', en: 'The sealed report of wrongdoing' },
  staysReportWhy: {
    zh: '依法须保存，只由专人保管，停止其他一切使用。',
    en: 'The law requires it to be kept. One designated person holds it; all other use has stopped.',
  },

  privacy: { zh: '您的个人信息怎样被使用', en: 'How your personal data is used' },
  privacyLead: {
    zh: '反映问题不用注册，也可以不留姓名。留下的信息只用于办理您反映的事。',
    en: 'You need no account and may leave no name. What you leave is used only for what you brought to us.',
  },
  who: { zh: '谁来处理', en: 'Who handles it' },
  handlerIs: {
    zh: (name: string) => `${name}是您个人信息的处理者。`,
    en: (name) => `${name} is the handler of your personal data.`,
  },
  contact: { zh: '联系电话', en: 'Telephone' },
  contactAtVenue: { zh: '请到任何一处协商议事室找联络员', en: 'Ask the liaison officer at any venue' },
  what: { zh: '收集什么', en: 'What is collected' },
  whatMust: {
    zh: '必填：您反映的内容和所在的村或社区。',
    en: 'Required: what you tell us, and the village or community.',
  },
  whatMay: {
    zh: '选填：姓名、电话、住址、照片、录音。不填也能提交。',
    en: 'Optional: name, telephone, address, photos, a recording. You can submit without them.',
  },
  whatNever: {
    zh: '从不收集：身份证号、人脸、手机定位、通讯录。照片里的拍摄地点会自动去掉。',
    en: 'Never: identity number, face, phone position, contacts. The place a photo was taken is removed from it.',
  },
  why: { zh: '用来做什么', en: 'What for' },
  whyHandling: {
    zh: '弄清楚、商量和办理您反映的事，并把结果告诉您。',
    en: 'To understand, talk through and settle what you brought, and to tell you the result.',
  },
  whyNothingElse: {
    zh: '不用于其他任何用途，不提供给商业机构，不做自动决定。',
    en: 'For nothing else: no sale, no advertising, no automated decision.',
  },
  how: { zh: '怎样保管', en: 'How it is kept' },
  howSealed: {
    zh: '姓名、电话、住址和您的原话加密存放在境内，钥匙与数据分开。',
    en: 'Name, telephone, address and your words are stored encrypted in China, the key apart from the data.',
  },
  howLooked: {
    zh: '只有当地联络员、站长、召集人和接手的委员能看，每看一次都有记录，您可以查到。',
    en: 'Only the local liaison officer, venue head, convener and the members who took it up can look. Each look is recorded and you can see the record.',
  },
  howUnit: {
    zh: '承办单位看不到您是谁，除非您另外勾选同意。检举控告只由一名专人经手。',
    en: 'The handling unit can’t see who you are unless you tick that box separately. Reports of wrongdoing go to one designated person.',
  },
  long: { zh: '保存多久', en: 'How long' },
  longText: {
    zh: '事情办结归档后，身份信息最多再保存三年，到期删除；您可以随时要求提前删除。',
    en: 'At most three years after the matter is filed, then it is erased. You may ask for it earlier at any time.',
  },
  consents: { zh: '单独征得您同意的事', en: 'What we ask your separate consent for' },
  consentsText: {
    zh: '把身份告诉承办单位；公开含有个人信息的内容；健康、宗教、收入等敏感信息；不满 14 周岁由监护人同意。都默认不勾选，不同意也照样办理。',
    en: 'Telling the unit who you are; publishing anything personal; health, religion, income and other sensitive data; a guardian’s consent under 14. None is ticked in advance, and refusing changes nothing.',
  },
  rights: { zh: '您的权利', en: 'Your rights' },
  rightsText: {
    zh: '查看、复制、更正、撤回同意、删除。打开您的回执，点“我的个人信息”就能自己办；也可以请联络员代办，或打上面的电话。',
    en: 'To see, copy, correct, withdraw consent and erase. Open your receipt and choose “My data”, or ask the liaison officer, or ring the number above.',
  },
  rightsComplain: {
    zh: '办不到的会说明理由。您还可以向网信部门投诉。',
    en: 'If we refuse, we say why. You may also complain to the cyberspace authority.',
  },
  children: { zh: '不满 14 周岁', en: 'Under 14' },
  childrenText: {
    zh: '请由父母或其他监护人同意，或由大人代为反映。孩子的内容不会公开。',
    en: 'A parent or guardian agrees, or an adult brings it for you. Nothing from a child is published.',
  },
})
