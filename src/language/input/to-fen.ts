import { type Decimal, Exact, exact } from '../values/decimal'
import { isNumber, readNumber } from '../values/given-number'
import { InvalidFactsError, issue } from './errors'

/** What a result carries at most: the digits that the library reckons with. */
const RESULT_DIGITS = 60
const FEN_IN_YUAN = 100

/**
 * An amount of money as whole fen, for payment: rounded half up.
 * @param amount yuan, as facts take it: a Decimal, a decimal text, a safe integer or a short fraction
 * @returns the number of fen (1 yuan = 100 fen)
 * @throws InvalidFactsError when the amount is no exact number, or more fen than a safe integer holds
 * @example toFen('1234.565') // 123457
 */
export function toFen(amount: Decimal | string | number): number {
  const yuan = readNumber(amount, RESULT_DIGITS)
  const rounded =
    yuan === undefined ? undefined : exact(yuan).times(FEN_IN_YUAN).toDecimalPlaces(0, Exact.ROUND_HALF_UP)
  const fen = rounded?.toNumber() ?? Number.NaN
  if (Number.isSafeInteger(fen)) return fen + 0
  const allowed = {
    zh: '精确的金额（元：十进制文本、Decimal 或安全整数），不超过可用分表示的范围',
    en: 'an exact amount in yuan (decimal text, Decimal or safe integer) that fits in fen',
  }
  throw new InvalidFactsError([issue(isNumber(amount) ? 'out-of-range' : 'wrong-type', 'amount', amount, allowed)])
}
