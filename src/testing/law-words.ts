import type { Words } from '../language/values/words'

/** The laws in Chinese, by their names. */
const CHINESE: Readonly<Record<string, string>> = {
  'the same question has the same answer, and is left as it was': '同样的问题有同样的答案，且问题不被改动',
  'with all facts known nothing is open': '事实齐全则无未定之处',
  'what is settled stays settled when more is learnt': '已定的结果不因知道得更多而改变',
  'what is missing is named, and only while something is open': '缺少的事实逐一列明，且只在尚未定时列出',
  'the explanation agrees with the evaluation': '说明与求值一致',
  'what isn’t asked for settles nothing': '未问及的事实定不下任何结果',
  'to answer what is asked for, one by one, comes to an end': '逐一回答所问，终有尽时',
  'an interview comes to all that the asker’s answers settle': '问答所得即回答者的答案所能定下的全部',
  'no answer is without its reason': '凡有答案必有理由',
  'what is open, and what is asked for, is just what makes a difference': '未定之处、所问之事，恰是有影响的那些',
  'meeting one alternative of what is unmet, and all that stands beside it, is enough':
    '满足一条可选的路及其旁列各项即已足够',
  'what is unmet is said once, and no alternative can be spared': '未满足的只说一次，没有多余的可选之路',
  'every remedy works, is within reach, and has no change that can be spared': '每个办法都有效、做得到，且无一步多余',
  'every name of an entry finds it and no other, however it is written': '条目的每个名称无论怎样写，都只查到该条目',
}

/** A law that all provisions of a kind keep, in words. */
export const lawWords = (name: string): Words => ({ zh: CHINESE[name] ?? name, en: name })
