import type { Language, Words } from 'haotong'

/* What the page says of its own, in both languages. */

/** Words made from words, one language at a time. */
export const say = (make: (language: Language) => string): Words => ({ zh: make('zh'), en: make('en') })

export const joined = (all: readonly Words[], between: Words): Words =>
  say((language) => all.map((one) => one[language]).join(between[language]))

/** What is the same in both. */
export const both = (text: string | number): Words => say(() => String(text))

const words = (zh: string, en: string): Words => ({ zh, en })

export const t = {
  name: words('万事好通', 'Nantong’s 66 measures'),
  title: words('企业能得到什么', 'What your enterprise can get'),
  intro: words(
    '填一张表，或粘贴企业登记表中的一行，看看南通2023年优化营商环境66条措施中哪些向您开放、为什么、还差什么。不保存任何内容。',
    'Fill in the form, or paste a row of your register, and see which of Nantong’s 66 business-environment measures of 2023 are open to you, why, and what is lacking. Nothing is kept.',
  ),
  skipLink: words('跳到结果', 'Skip to the answer'),
  paste: words('粘贴表格中的一行', 'Paste a row of a table'),
  pasteHint: words(
    '连同列名一起粘贴（CSV，或从电子表格复制），中英文列名均可，如：',
    'Paste it with its column names, as CSV or out of a spreadsheet; they may be Chinese or English, such as:',
  ),
  table: words('表格', 'Table'),
  file: words('或选择一个 CSV 文件', 'Or choose a CSV file'),
  unreadable: words('这个文件无法读作文字。', 'This file can’t be read as text.'),
  tooLarge: words('内容太大，未被读取：最多 256 KB。', 'That is too large and wasn’t read: at most 256 KB.'),
  failed: words('没有发送成功，请再试一次。', 'It couldn’t be sent. Please try again.'),
  readRow: words('读取这一行', 'Read the row'),
  rows: words('这张表有几行，看哪一行？', 'The table has several rows. Which one?'),
  row: (n: number) => words(`第 ${n} 行`, `Row ${n}`),
  form: words('您的企业', 'Your enterprise'),
  formHint: words('不知道的留空即可，未知不等于“否”。', 'Leave out what you don’t know: unknown isn’t no.'),
  day: words('以哪一天为准', 'As of'),
  dayHint: words('措施的期间按这一天判断。', 'The day on which the measures’ periods are looked at.'),
  check: words('查看结果', 'Show what is open'),
  yes: words('是', 'Yes'),
  no: words('否', 'No'),
  dontKnow: words('不知道', 'Don’t know'),
  none: words('没有', 'None'),
  judged: words('由其认定：', 'decided by: '),
  troubles: words('有些内容没有读取', 'Some of it wasn’t read'),
  troublesHint: words('其余内容照常使用；这些视为未知。', 'The rest is used; these count as unknown.'),
  mend: words('去修改', 'Mend it'),
  answer: words('结果', 'The answer'),
  next: words('下一个问题', 'Next question'),
  skip: words('跳过', 'Skip'),
  skipped: (n: number) => words(`已跳过的问题（${n}）`, `Questions skipped (${n})`),
  reply: words('回答', 'Answer'),
  gives: words('可得到', 'You get'),
  agencies: words('负责部门', 'Bodies in charge'),
  source: words('出处', 'Source'),
  notes: words('说明', 'Notes'),
  reading: words('文中有不止一种读法，这里采用', 'The text can be read in more than one way; here it is taken as'),
  leads: words('多少、找谁、去哪里', 'How much, whom to ask, where'),
  could: words('可以这样做', 'What would help'),
  because: words('没有可提议的', 'Nothing to propose'),
  dependsOn: words('还取决于', 'Depends on'),
  waitsFor: words('还需要知道', 'Still to be known'),
  phone: words('电话', 'telephone'),
  past: words(
    '基准日已过本方案年度，且文中未写明期间。',
    'The day asked about is after the programme’s year, and the text states no period.',
  ),
  early: words(
    '基准日在本方案年度之前，且文中未写明期间。',
    'The day asked about is before the programme’s year, and the text states no period.',
  ),
  nothing: words('还没有填写。先填表，或粘贴一行。', 'Nothing is filled in yet. Begin with the form, or paste a row.'),
  colon: words('：', ': '),
  comma: words('、', ', '),
  semicolon: words('；', '; '),
  and: words('，且', ' and '),
  or: words('，或', ', or '),
  more: (n: number) => words(`另有 ${n} 项`, `${n} more`),
  entries: (n: number) => words(`${n} 项`, `${n} entries`),
  needs: (required: string, found: string) => words(`须${required}（现为：${found}）`, `${required} (found: ${found})`),
  besides: words('此后还取决于', 'then it depends on'),
  notFound: words('没有这一页。', 'There is no such page.'),
  wrong: words('这次没能作答。', 'It couldn’t be answered this time.'),
  back: words('回到首页', 'Back to the page'),
  groups: {
    open: words('向您开放', 'Open to you'),
    notYet: words('暂不符合', 'Not yet'),
    no: words('不符合', 'Not open'),
    unknown: words('尚不能判断', 'Can’t be checked yet'),
    notCovered: words('文中未作规定', 'The text doesn’t say'),
    contradicted: words('所填内容相互矛盾', 'What you told can’t be together'),
  },
  force: {
    shall: words('文件规定应当给予', 'The text says it shall be given'),
    may: words('文件说“可以”，由主管部门裁量', 'The text says it may be given: that is left to the authority'),
    aims: words('文件表示鼓励或力争', 'The text encourages it or aims at it'),
  },
}

/** The first few, and how many there are besides. */
export const few = (all: readonly Words[], between: Words = t.comma, most = 3): Words =>
  joined(all.length > most ? [...all.slice(0, most), t.more(all.length - most)] : all, between)
