import type { WelcomeWords } from '../welcome.ts'

/** The words of the first page after installing in Chinese. */
export const welcome: WelcomeWords = {
  title: '欢迎使用 Prepside',
  lead: '打开一个产品管理实习的职位，Prepside 就在旁边用职位自己的话显示它要求哪些技能，以及怎样准备。',
  points: [
    [
      '在招聘网站自动打开',
      '在 LinkedIn、Greenhouse、Lever、Workday 等许多网站上，遇到 PM 实习时侧栏会自动打开。在别处请按工具栏按钮。',
    ],
    ['一切都留在这里', '没有账号，没有服务器。它只在那些网站上或你要求时读取页面，任何内容都不离开你的浏览器。'],
    ['由你来改', '位置、宽度、颜色、网站、技能和建议：都在设置里。'],
  ],
  pin: '固定按钮',
  pinChrome: '点地址栏旁的拼图图标，再点 Prepside 旁的图钉。',
  pinFirefox: '点地址栏旁的拼图图标，再点 Prepside 旁的齿轮，然后选“固定到工具栏”。',
  done: '完成',
  options: '打开设置',
  sample: '用这个示例职位试试',
  sampleNote: '这是一家虚构的公司。你在这里勾选的内容，关闭页面后就会忘掉。',
  sampleFailed: '示例读不出来。请重新加载页面再试。',
}
