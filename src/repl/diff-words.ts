import type { Words } from '../index'
import type { Diff } from '../language/rulebook/diff'
import { sectionHeads, words } from './words'

/* What the parts of a rulebook are called where two are compared. */

/** Of a provision, a measure, a subject, a contradiction, and of the rulebook itself. */
export const parts: Readonly<Record<string, Words>> = {
  name: words('代号', 'name'),
  title: words('标题', 'title'),
  year: words('年份', 'year'),
  rule: words('规则', 'rule'),
  period: sectionHeads.period,
  readings: sectionHeads.reading,
  needs: sectionHeads.needs,
  notes: sectionHeads.note,
  under: words('其他读法下的规则', 'rule under another reading'),
  questions: words('未定之处', 'open texts'),
  kind: words('种类', 'kind'),
  source: words('出处', 'source'),
  force: words('效力', 'force'),
  gives: words('可得', 'gives'),
  leadsTo: words('相关规定', 'leads to'),
  checks: words('校验', 'checks'),
  guarantees: words('保证', 'guarantees'),
  discrepancies: words('自相矛盾处', 'contradictions'),
  classes: words('类别', 'classes'),
  label: words('名称', 'label'),
  sides: words('各处说法', 'sides'),
  arithmetic: words('算式', 'arithmetic'),
  editorial: words('仅为措辞', 'wording only'),
  other: words('其他', 'other'),
}

/** Of a fact. */
export const properties: Readonly<Record<string, Words>> = {
  label: words('名称', 'label'),
  question: words('问句', 'question'),
  options: words('选项', 'options'),
  unit: words('单位', 'unit'),
  type: words('类型', 'type'),
  judgedBy: words('认定', 'judged by'),
  atLeast: words('不少于', 'at least'),
  moreThan: words('多于', 'more than'),
  atMost: words('不超过', 'at most'),
}

/** Of a figure, by `what`. */
export const ofFigures: Readonly<Record<string, Words>> = {
  value: words('数值', 'figure'),
  label: words('名称', 'label'),
  source: words('出处', 'source'),
}

/** In the order in which they are told. */
export const titles: Readonly<Record<keyof Diff, Words>> = {
  rulebook: words('规则库', 'rulebook'),
  measures: words('措施', 'measures'),
  discrepancies: words('自相矛盾处', 'contradictions'),
  subjects: words('对象', 'subjects'),
  provisions: words('规定', 'provisions'),
  figures: words('数值', 'figures'),
  facts: words('事实', 'facts'),
}

export const marks = {
  added: words('新增', 'added'),
  removed: words('删去', 'removed'),
  changed: words('改动', 'changed'),
}
export const NO_DIFFERENCE = words('没有不同', 'no difference')
const YES_NO = { true: words('是', 'yes'), false: words('否', 'no') }
export const yesNoWords = (is: boolean): Words => YES_NO[`${is}`]
