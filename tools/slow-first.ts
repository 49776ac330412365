import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first. Started last, one of them would run alone while the other core idles. */
const SLOW = [
  'kill.test',
  'screens-id',
  'screens-en',
  'keputusan.test',
  'story.test',
  'lonjakan.test',
  'putaran.test',
  'keyboard.test',
  'volume.test',
  'permission.test',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = SLOW.findIndex((part) => moduleId.includes(`/${part}`));
  return at < 0 ? SLOW.length : at;
};

/** The order of a run: slow files first, the others as vitest would have them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
