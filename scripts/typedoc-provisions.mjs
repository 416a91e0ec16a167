import { Converter } from 'typedoc'
import ts from 'typescript'
import { withReference } from './reference.ts'

/* A provision is a constant whose type is inferred from its formula. For the reference it is a function that takes a record. */

const PROVISIONS = /[\\/]src[\\/](rules|calculators)[\\/]m\d\d-[^\\/]+\.ts$/

/** Gives typedoc each provision's comment with what its definition says: its facts, results, errors and source. */
function deriveComments() {
  const readFile = ts.sys.readFile
  ts.sys.readFile = (path, encoding) => {
    const text = readFile(path, encoding)
    return PROVISIONS.test(path) && text !== undefined ? withReference(text) : text
  }
}

/** Shows the record that a provision takes, property by property, in place of the generic type that it is declared with. */
function showRecord(context, signature, _, given) {
  const [record] = signature.parameters ?? []
  const [symbol] = given?.parameters ?? []
  if (record?.name !== 'facts' || symbol === undefined) return
  const type = context.checker.getTypeOfSymbol(symbol)
  record.type = context.converter.convertType(context.withScope(signature).withScope(record), type)
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  deriveComments()
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, showRecord)
}
