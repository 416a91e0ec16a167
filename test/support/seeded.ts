import * as fc from 'fast-check'

/*
 * Has every run draw the same, so that what fails fails again, and for everybody; `HAOTONG_SEED=$RANDOM npm test` draws otherwise,
 * and is how what no run has met is looked for.
 */
const seed = Number(process.env['HAOTONG_SEED'] ?? 66)
if (!Number.isInteger(seed))
  throw new Error(`HAOTONG_SEED: expected a whole number, given ${process.env['HAOTONG_SEED']}`)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
