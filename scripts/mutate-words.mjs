import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const names = (node) => node.properties.map((one) => one.key?.name)
const isWords = (node) => node.type === 'ObjectExpression' && names(node).includes('zh') && names(node).includes('en')

/** Labels, questions and reasons are prose: what they say is read by people, and no test should hold a wording fast. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore: (path) => (isWords(path.node) ? 'words in two languages' : undefined),
  }),
]
