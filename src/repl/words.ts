import type { Language, PeriodState, Words } from '../index'

/* Every word that the command line says of its own, in both languages. */

export const words = (zh: string, en: string): Words => ({ zh, en })

/** The heads of lines. */
export const sectionHeads = {
  kind: words('类型', 'kind'),
  subject: words('对象', 'subject'),
  needs: words('所需', 'needs'),
  period: words('期间', 'period'),
  rule: words('规则', 'rule'),
  force: words('力度', 'force'),
  reading: words('读法', 'reading'),
  discrepancy: words('矛盾', 'discrepancy'),
  note: words('说明', 'note'),
  lead: words('牵头', 'lead'),
  responsible: words('责任', 'responsible'),
  class: words('类别', 'class'),
  follows: words('后果', 'follows'),
  nearest: words('相近', 'nearest'),
  unmet: words('不符', 'unmet'),
  gives: words('可得', 'gives'),
  leadsTo: words('相关', 'see'),
  missing: words('待答', 'missing'),
  reason: words('理由', 'reason'),
  changed: words('改动', 'changed'),
  remedy: words('办法', 'remedy'),
  why: words('原因', 'why'),
}

/** What the text does: it obliges, and nothing is said; it allows; it aims. */
export const forces = { shall: words('', ''), may: words('（可以）', ' (may)'), aims: words('（力求）', ' (aims)') }

/** The same of a result, in full. */
export const boundBy = {
  // Whom it leaves the choice to is now an authority, now the applicant.
  may: words('可以，并非必须', 'may: allowed, not required'),
  aims: words('试行、鼓励或力争', 'aims: tried, encouraged or striven for'),
}

export const pastYear = (year: string): Words =>
  words(`方案为${year}年，文中未说此后仍有效`, `the programme was for ${year}; nothing says that this still holds`)

export const earlyYear = (year: string): Words =>
  words(`方案为${year}年，文中未说此前已有效`, `the programme was for ${year}; nothing says that this held before`)

export const periods: Readonly<Record<PeriodState, Words>> = {
  before: words('尚未开始', 'before'),
  'in-force': words('在期间内', 'in-force'),
  ended: words('已结束', 'ended'),
  unstated: words('未写明', 'unstated'),
  unknown: words('未知', 'unknown'),
}

const outcomes: Readonly<Record<string, Words>> = {
  eligible: words('符合', 'eligible'),
  ineligible: words('不符合', 'ineligible'),
  undetermined: words('尚不能判断', 'undetermined'),
  refused: words('不能受理', 'refused'),
  'not-covered': words('未作规定', 'not-covered'),
  notCovered: words('未作规定', 'not-covered'),
  classified: words('已归类', 'classified'),
  computed: words('已算出', 'computed'),
  met: words('已达到', 'met'),
  'not-met': words('未达到', 'not-met'),
  'not-due': words('未到期', 'not-due'),
  'not-applicable': words('不适用', 'not-applicable'),
  found: words('在列', 'found'),
  'not-listed': words('不在列', 'not-listed'),
  unconfirmed: words('未能确认', 'unconfirmed'),
  listed: words('已列出', 'listed'),
}

export const outcomeText = (outcome: string, language: Language): string => outcomes[outcome]?.[language] ?? outcome

/** Between the items of a list, and after the head of a line. */
export const commas = words('、', ', ')
export const colon = words('：', ': ')
export const inBrackets = (text: string, language: Language): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`

/** The options of a call, as an issue names them. */
export const callOptionNames: Readonly<Record<string, Words>> = {
  asOf: words('基准日', 'as-of'),
  reading: words('读法', 'reading'),
  parameters: words('改动的数值', 'parameters'),
  provision: words('规定', 'provision'),
  measure: words('措施', 'measure'),
  subject: words('对象', 'subject'),
  json: words('JSON', 'JSON'),
  dialect: words('数据库', 'dialect'),
  columns: words('列', 'columns'),
  options: words('单元格的说法', 'options'),
  from: words('表', 'from'),
  key: words('主键', 'key'),
  view: words('视图', 'view'),
}

export const USAGE: Words = {
  zh: `haotong                                  交互界面，整个程序库都可使用
haotong list                             全部措施及其规定
haotong find 文字                        按标题查找措施和规定
haotong show m03 | m03.编号 | 文字       一项措施，或一项规定及其规则
haotong eval 编号 事实                   按事实求一项规定的结果
haotong match 对象 事实                  一个对象的全部资格
haotong remedies 编号 事实               怎样才能符合
haotong reform 编号 事实 --set 参数=值   改动数值前后的结果
haotong receipt 编号 事实                结果的凭据
haotong schema 编号 | 对象               可填事实的 JSON 模式
haotong template 编号 | 对象             可填写的表头及说明
haotong interview 对象 | 编号 [事实]     逐题提问：先问最能定下结果的
haotong diff 规则库 [规则库]             两部规则库（存档或模块）的不同
haotong laws [编号…]                     试各项规定应守的法则（需另装测试库）
haotong batch 对象 文件 --out 文件       逐行求 CSV 或 NDJSON 的全部资格
haotong sql 对象 | 编号… --from 表 --key 列   登记表全部行的一条 SELECT
haotong explore                          在浏览器中查看规则（仅限本机地址；--port 端口）

事实可以是 JSON、文件名，或 -（标准输入）；事实名和选项可写中文，如 {"转贷金额":"500万"}

--as-of 日期     基准日                   --reading 名     采用的读法
--explain        结果的由来               --json           以 JSON 输出
--set 参数=值    改动一个数值             --lang zh | en   语言（随系统）
--rulebook 文件  另一部规则库：存档，或导出规则库的模块
--version, --help

批量另有：--columns 文件（列名对应，JSON） --key 列（照抄的列） --why（理由） --bad 文件（不能读的单元格）
SQL 另有：--dialect “duckdb”“postgres”或“clickhouse”  --columns 文件（事实所在的列，JSON；其余视为没有）  --why（缺什么、不符什么）  --view 名（建视图）`,
  en: `haotong                                   the REPL, with the whole library in scope
haotong list                              every measure with its provisions
haotong find TEXT                         measures and provisions by their titles
haotong show m03 | m03.ID | TEXT          a measure, or a provision with its rule
haotong eval ID FACTS                     evaluate a provision
haotong match SUBJECT FACTS               every eligibility of a subject
haotong remedies ID FACTS                 what would make a record eligible
haotong reform ID FACTS --set P=VALUE     the result before and after a figure is changed
haotong receipt ID FACTS                  the receipt of a result
haotong schema ID | SUBJECT               the JSON Schema of what may be given
haotong template ID | SUBJECT             the header of a table to fill in, with a legend
haotong interview SUBJECT | ID [FACTS]    asks question by question, first what settles most
haotong diff RULEBOOK [RULEBOOK]          how two rulebooks differ (editions, or modules)
haotong laws [ID…]                        tries the laws that every provision keeps (takes fast-check)
haotong batch SUBJECT FILE --out FILE     every eligibility for each row of a CSV or NDJSON file
haotong sql SUBJECT | ID… --from T --key C  one SELECT for every row of a register
haotong explore                           the rules to look at in a browser, at a local address (--port N)

FACTS is JSON, a file, or - for standard input; facts and options may be named by label

--as-of DATE      the day as of which one asks        --reading NAME   a reading of an open text
--explain         how the result came about           --json           the result as JSON
--set P=VALUE     change a figure                      --lang zh | en   the language (by the locale)
--rulebook FILE   another rulebook: an edition, or a module that exports one
--version, --help

batch takes besides: --columns FILE (own column names, JSON)  --key COLUMN (copied)  --why (reasons)  --bad FILE (bad cells)
sql takes besides: --dialect duckdb | postgres | clickhouse  --columns FILE (where facts lie, JSON; the others aren’t there)  --why  --view NAME`,
}
