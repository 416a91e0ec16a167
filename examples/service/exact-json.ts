import { Refusal } from './problems'

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** A double carries fifteen digits faithfully, unless it is next to nothing. */
const FAITHFUL = 15
const LEAST = 1e-300

function isKept(number: string): boolean {
  const digits = number.replace(/[eE].*|\D/g, '').replace(/^0+/, '').length
  return digits === 0 || (digits <= FAITHFUL && Math.abs(Number(number)) >= LEAST)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(400, 'the body isn’t JSON')
  }
}

/**
 * Reads JSON without changing a number: JSON.parse rounds what a double can't hold, and says nothing.
 * @throws Refusal for what isn't JSON, and for a number that might be rounded
 */
export function parseExactly(json: string): unknown {
  const value = parse(json)
  for (const [token] of json.matchAll(TEXT_OR_NUMBER))
    if (!token.startsWith('"') && !isKept(token))
      throw new Refusal(400, `${token.slice(0, 40)} is more than a JSON number keeps: give it as text`)
  return value
}
