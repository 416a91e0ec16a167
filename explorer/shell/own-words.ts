import type { Kind } from '../../src/index'
import { words } from './language'

/* What the shell says of its own, in both languages. */

export const kinds: Readonly<Record<Kind, ReturnType<typeof words>>> = {
  eligibility: words('资格', 'who qualifies'),
  classification: words('归类', 'which class'),
  calculator: words('计算', 'how much'),
  target: words('目标', 'target'),
  catalogue: words('目录', 'list'),
}

export const ui = {
  skip: words('跳到正文', 'Skip to content'),
  home: words('措施', 'Measures'),
  ask: words('我能得到什么', 'What can I get'),
  contradictions: words('矛盾', 'Contradictions'),
  figures: words('数值', 'Figures'),
  developers: words('开发者', 'Developers'),
  pages: words('页面', 'Pages'),
  other: words('English', '中文'),
  inOther: words('Read this page in English', '用中文阅读本页'),
  search: words('搜索', 'Search'),
  searchHint: words(
    '措施、规定，或您的说法：水费、货车、补贴',
    'measures, provisions, or your own words: water bill, truck, subsidy',
  ),
  subject: words('对象', 'About'),
  kind: words('类型', 'Kind'),
  agency: words('部门', 'Agency'),
  any: words('不限', 'Any'),
  leads: words('牵头', 'Lead'),
  noHits: words('没有找到。换个说法试试，或取消筛选。', 'Nothing found. Try other words, or take the filters away.'),
  clear: words('取消筛选', 'Clear'),
  loading: words('正在载入规则……', 'Loading the rules …'),
  failed: words('规则没有载入。请刷新页面。', 'The rules didn’t load. Please reload the page.'),
  noPage: words('没有这一页', 'There is no such page'),
  toHome: words('回到全部措施', 'To all measures'),
  update: words('有新版本', 'There is a new version'),
  reload: words('刷新', 'Reload'),
  chapter: words('章', 'Chapter'),
  intro: words(
    '南通市2023年“万事好通”66条措施写成的规则：问一问，算一算，看看为什么。所填内容只在本机浏览器中，不会发送到任何地方。',
    'Nantong’s 66 measures of 2023 as rules: ask, reckon, and see why. What you fill in stays in this browser and is sent nowhere.',
  ),
  footer: words(
    '以文件原文为准；这里是对它的一种解释，不是法律意见。',
    'The document is the authority; this is a reading of it, not legal advice.',
  ),
}

/** So many of something, said as either language counts. */
export const count = {
  measures: (n: number) => words(`${n} 项措施`, n === 1 ? '1 measure' : `${n} measures`),
  provisions: (n: number) => words(`${n} 条规定`, n === 1 ? '1 provision' : `${n} provisions`),
  contradictions: (n: number) => words(`${n} 处矛盾`, n === 1 ? '1 contradiction' : `${n} contradictions`),
}
