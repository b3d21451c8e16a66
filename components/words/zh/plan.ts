import type { PlanWords } from '../plan.ts'
import { duration, nameOfDay, roughDuration } from './measure.ts'

/** The words of the plan and of the stories in Chinese. */
export const plan: PlanWords = {
  loading: '正在制定计划…',
  until: '准备到什么时候',
  deadline: (day) => (day ? `截止日期，${nameOfDay(day)}` : '某个截止日期'),
  interview: (day) => (day ? `我的面试，${nameOfDay(day)}` : '我的面试'),
  deadlineDay: '截止日期',
  interviewDay: '面试日期',
  noDay: '选好日期，计划就会排满到那天的时间。在那之前是今晚的计划。',
  over: '那一天已经到了。请另选一个时间继续。',
  minutesPerDay: '每天最多',
  minutes: duration,

  sum: (minutes, days) => `${days} 天共 ${duration(minutes)}，最重要的技能在前。`,
  allDone: '计划里的都完成了。',
  empty: '这段时间什么也放不下。请增加每天的分钟数。',
  today: '今天',
  tomorrow: '明天',
  laterDays: (days, minutes) => `${days} 天，${roughDuration(minutes)}`,
  later: '以后',
  part: (number, of) => `第 ${number} 部分，共 ${of} 部分`,
  practice: '练习',
  work: (n, minutes) => `${n} 项任务，${roughDuration(minutes)}`,
  dropped: '放不下',
  done: '完成',
  advice: '可以不做的',

  moved: (n) => `${n} 项任务改了时间`,
  move: {
    later: (day) => `推后到${nameOfDay(day)}`,
    sooner: (day) => `提前到${nameOfDay(day)}`,
    added: (day) => `新增，在${nameOfDay(day)}`,
    dropped: '放不下了',
  },
  moreMoves: (n) => `还有 ${n} 项`,
  understood: '知道了',

  openPage: '日历、Markdown、打印',
  openPractice: '逐题练习',

  stories: '你的故事',
  covered: (n, of) => `${of} 项技能里，${n} 项有你的故事。`,
  uncovered: (names, more) => `还没有故事：${names.join('、')}${more > 0 ? ` 等 ${names.length + more} 项` : ''}。`,
  storyOf: (titles) => `你的故事：${titles.join(' · ')}`,
  noStory: '你还没有能体现这项技能的故事。',
  unfinished: (title) => `${title}（未写完）`,
  untitled: '未命名的故事',
  write: '写一个故事',
  openStories: '打开你的故事',
}
