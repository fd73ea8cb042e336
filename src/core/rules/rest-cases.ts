import type { RuleCases } from './cases.ts';

/** Rests that the parts do not leave, and a stretch of time behind a number. */
export const wrongRests: RuleCases['flagged'] = [
  {
    text: 'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of {30%}.',
    fixed:
      'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of 20%.',
    why: 'How long ago it was is no part of the figure.',
  },
  {
    text: 'The ferry cost £30.5m. The port paid £12m, the lottery £10.5m and the county £4m; the rest, {£6m}, is a loan.',
    fixed:
      'The ferry cost £30.5m. The port paid £12m, the lottery £10.5m and the county £4m; the rest, £4m, is a loan.',
    why: 'The rest is what the parts leave of the whole.',
  },
  {
    text: 'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining {14%} had not made up their minds.',
    fixed:
      'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining 9% had not made up their minds.',
  },
];

/** Rests that may be right. */
export const rightRests: RuleCases['clean'] = [
  {
    text: 'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of 20%.',
  },
  {
    text: 'The hall cost $9.2m, of which the state paid $5m, $1m of it for the roof; the remaining $4.2m was raised in town.',
  },
  {
    text: 'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining 9% had not made up their minds.',
  },
  {
    text: 'The bank raised £3bn in May. It keeps £1bn, has £500m in cash and will spend the remaining £1.2bn on loans.',
  },
  {
    text: 'The mill uses 62% of the water and the town 31%, two points up. The remaining 12% of the wells are dry.',
    why: 'Another whole may be meant.',
  },
];
